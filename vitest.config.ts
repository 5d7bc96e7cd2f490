// One configuration: "source" needs no build; "end-to-end" and "packaging" open what the build made.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Workspace packages are tested from their sources (exports maps: the "source" condition).
const fromSource = {
  resolve: { conditions: ['source', 'module', 'node'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node'] } },
};

/** Every answer of an API that a test makes is held against the OpenAPI document. */
const watchAnswers = 'test/contract/openapi/watch-answers.ts';
const countAnswers = 'test/contract/openapi/count-answers.ts';

/** What is about the store rather than about rules and words: once on SQLite, and once more on PostgreSQL. */
const onBothEngines = [
  'packages/api/src/{move,operators,witness}/**/*.test.ts',
  'packages/api/src/{backup/backup,backup/restore-store,live/live-hub}.test.ts',
  'packages/api/src/desk/{reconciliation,purchases/hand-over}.test.ts',
  'packages/api/src/keys/rotate-key.test.ts',
  'packages/api/src/ledger/{books,cash-book,imported-rows,open-community}.test.ts',
  'packages/api/src/ledger/{public-documents,record-entries,undone-write}.test.ts',
  'packages/api/src/orders/{order-life,races,random-money}.test.ts',
  'packages/api/src/payments/payment-notices.test.ts',
  'packages/api/src/routes/{desk,entries,health,public-data}.test.ts',
  'packages/api/src/storage/store.test.ts',
  'packages/api/src/table-import/import-table.test.ts',
  'packages/api/src/withdrawal/{forgotten-table,killed-withdrawal,withdrawal}.test.ts',
  'packages/site/src/cli/{books-and-reports,draft-command}.test.ts',
  'packages/site/src/cli/{key-and-witness,profile-command,summarise-command}.test.ts',
  'test/contract/{live-server,orders}.test.ts',
];

/** What only PostgreSQL can do, or fail at. */
const onPostgres = ['packages/api/src/storage/postgres/**/*.test.ts'];

const built = {
  environment: 'node' as const,
  // Two files at a time: these tests share the cores with what they start, and mostly wait for it.
  maxWorkers: 2,
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    // Of two cores Vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...fromSource,
        test: {
          name: 'source',
          include: [
            'packages/*/{src,scripts}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/{architecture,contract,interop,tampering}/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', ...onPostgres],
          setupFiles: [watchAnswers],
          globalSetup: [countAnswers],
          environment: 'node',
          // The store on PostgreSQL is tested beside them.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'source-postgresql',
          // Its files share one server: what one erases or cuts off would be felt by another.
          fileParallelism: false,
          include: [...onBothEngines, ...onPostgres],
          setupFiles: [watchAnswers],
          globalSetup: ['test/support/postgres-for-run.ts', countAnswers],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...built,
          name: 'end-to-end',
          include: ['test/end-to-end/**/*.test.ts'],
          globalSetup: ['test/end-to-end/prepare.ts'],
        },
      },
      {
        ...fromSource,
        test: {
          ...built,
          name: 'faults',
          include: ['test/{faults,fuzz}/**/*.test.ts'],
          globalSetup: ['test/end-to-end/prepare.ts'],
        },
      },
      { test: { ...built, name: 'packaging', include: ['test/packaging/**/*.test.ts'] } },
      { ...fromSource, test: { ...built, name: 'long', include: ['test/long/**/*.test.ts'] } },
    ],
  },
});
