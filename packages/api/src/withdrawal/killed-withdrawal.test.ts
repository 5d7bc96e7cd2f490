// Processes that are killed while they withdraw: a document is whole or gone, and a second call leaves nothing of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { createSampleStore, proposeMsme } from '../../test-support/sample-store.ts';
import {
  ensureTestDatabase,
  findStoredTexts,
  isOnPostgres,
  openTestStore,
} from '../../test-support/test-database.ts';
import { loadCommunityState, publicFile, recordEntries, withdrawDocument } from '../index.ts';

const slug = 'gereja-contoh';
const script = fileURLToPath(new URL('../../test-support/withdraw-each.ts', import.meta.url));
/** PostgreSQL writes whole tables anew for each of them. */
const [KILLS, DOCUMENTS] = isOnPostgres ? [2, 6] : [8, 12];

interface Person {
  readonly id: string;
  readonly texts: readonly [name: string, salt: string];
}

/** Killed the given time after the first was withdrawn, while it withdraws the others. */
async function killWhileWithdrawing(words: readonly string[], after: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [...['--conditions=source', '--disable-warning=ExperimentalWarning', script, ...words]],
    { env: { ...process.env, DATABASE_URL: await ensureTestDatabase(words[0] ?? '') } },
  );
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  await once(child, 'close');
}

/** Those that the ledger says are withdrawn are gone from it, the others are whole. */
async function ensureWholeOrGone(directory: string, people: readonly Person[]): Promise<Person[]> {
  const store = await openTestStore({ directory });
  const { documents, entries } = await loadCommunityState(store, slug);
  await store.close();
  const withdrawn = new Set(
    entries.flatMap((entry) => (entry.kind === 'document-withdrawn' ? [entry.document] : [])),
  );
  for (const { id } of people) expect([id, documents.has(id)]).toEqual([id, !withdrawn.has(id)]);
  return people.filter(({ id }) => withdrawn.has(id));
}

test(`${KILLS} kills while withdrawing never leave half a document`, {
  timeout: 180_000,
}, async () => {
  let withdrawnWhenKilled = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { store, directory, witnesses } = await createSampleStore();
    const by = witnesses.recordedBy;
    const names = Array.from(
      { length: DOCUMENTS },
      (_, index) => `Warung Lupa ${kill}-${index} Ya`,
    );
    await recordEntries(
      store,
      slug,
      names.map((name) => proposeMsme(name)),
      witnesses,
    );
    const { entries, documents } = await loadCommunityState(store, slug);
    await store.close();
    const people = names.map((name, index): Person => {
      const id = entries[index + 1]?.documents?.[0]?.id ?? '';
      return { id, texts: [name, documents.get(id)?.salt ?? ''] };
    });
    const ids = people.map(({ id }) => id);
    await killWhileWithdrawing([directory, slug, by, ...ids], kill * 7);
    const gone = await ensureWholeOrGone(directory, people);
    withdrawnWhenKilled += gone.length;

    const again = await openTestStore({ directory });
    const [first] = gone;
    const done = await withdrawDocument(again, slug, {
      ...{ document: first?.id ?? '', by, reason: 'owner-asked' },
    });
    expect(done).toMatchObject({ state: 'already-withdrawn', isErased: true });
    expect(
      await findStoredTexts(
        directory,
        gone.flatMap(({ texts }) => texts),
      ),
    ).toEqual([]);
    const state = await loadCommunityState(again, slug);
    const report = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
    expect(report.holds).toBe(true);
    await again.close();
  }
  // Else every kill came too late to interrupt anything.
  expect(withdrawnWhenKilled).toBeLessThan(KILLS * DOCUMENTS);
});
