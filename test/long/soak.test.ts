// Twenty minutes of everyday life on each engine at the same time: no error, and nothing grows.
import { join } from 'node:path';
import { test } from 'vitest';
import { soakServer } from '../soak/soaked-server.ts';
import { startPostgres } from '../support/postgres.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

/** Fewer to try the test itself. */
const seconds = Number(process.env.CIRCUNOMY_SOAK_SECONDS ?? 20 * 60);

const folder = createTemporaryFolder('soak');

test('readers, records and listeners for twenty minutes, on SQLite and on PostgreSQL', async () => {
  const postgres = await startPostgres();
  try {
    await Promise.all([
      soakServer({ data: join(folder, 'sqlite'), seconds }),
      soakServer({ data: join(folder, 'postgresql'), seconds, databaseUrl: postgres.url }),
    ]);
  } finally {
    await postgres.remove();
  }
}, 1_800_000);
