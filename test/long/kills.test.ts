// Two hundred rounds of kill -9 on each engine while several processes append; see `test/faults/kills.test.ts`.
import { afterAll, expect, test } from 'vitest';
import { describeKills, killAgainAndAgain } from '../faults/kills/kill-rounds.ts';
import { startPostgres } from '../support/postgres.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const ROUNDS = 200;
/** PostgreSQL itself is killed in every so manieth round. */
const DATABASE_EVERY = 10;
const PATIENCE = 2 * 60 * 60 * 1000;

const folder = createTemporaryFolder('kills-long');
const cleanups: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups) await cleanup();
});

test(
  'two hundred kills lose nothing acknowledged and fork nothing on SQLite',
  async () => {
    const report = await killAgainAndAgain({
      folder: `${folder}/sqlite`,
      rounds: ROUNDS,
      seed: 11,
    });
    console.log(describeKills('SQLite', ROUNDS, report));
    expect(report.faults).toEqual([]);
    expect(report.starts).toBeGreaterThan(ROUNDS);
  },
  PATIENCE,
);

test(
  'two hundred kills, twenty of the database, lose nothing and fork nothing on PostgreSQL',
  async () => {
    const postgres = await startPostgres();
    cleanups.push(postgres.remove);
    const options = { folder: `${folder}/postgresql`, rounds: ROUNDS, seed: 12, postgres };
    const report = await killAgainAndAgain({ ...options, databaseEvery: DATABASE_EVERY });
    console.log(describeKills('PostgreSQL', ROUNDS, report));
    expect(report.faults).toEqual([]);
    expect(report.starts).toBeGreaterThan(ROUNDS);
  },
  PATIENCE,
);
