// Processes that write at the same time are killed at any moment, on each engine: few rounds of what `npm run test:long`
// does two hundred times.
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { describeKills, killAgainAndAgain } from './kills/kill-rounds.ts';

const ROUNDS = 6;

const folder = createTemporaryFolder('kills');
const cleanups: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups) await cleanup();
});

test('kills lose nothing acknowledged and fork nothing on SQLite', async () => {
  const report = await killAgainAndAgain({ folder: `${folder}/sqlite`, rounds: ROUNDS, seed: 1 });
  console.log(describeKills('SQLite', ROUNDS, report));
  expect(report.faults).toEqual([]);
  expect(report.starts).toBeGreaterThan(ROUNDS);
});

test('kills, also of the database, lose nothing acknowledged and fork nothing on PostgreSQL', async () => {
  const postgres = await startPostgres();
  cleanups.push(postgres.remove);
  const options = { folder: `${folder}/postgresql`, rounds: ROUNDS, seed: 2, postgres };
  const report = await killAgainAndAgain({ ...options, databaseEvery: 3 });
  console.log(describeKills('PostgreSQL', ROUNDS, report));
  expect(report.faults).toEqual([]);
  expect(report.starts).toBeGreaterThan(ROUNDS);
});
