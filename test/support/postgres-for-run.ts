// One PostgreSQL for all the tests of a run: the one that DATABASE_URL names, which `npm test` hands on by a name of its
// own, or one that is started for it.
import { startPostgres } from './postgres.ts';

/** Where tests find it; a schema of it for each store keeps them apart. */
const TEST_DATABASE_SETTING = 'CIRCUNOMY_TEST_DATABASE_URL';

export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.CIRCUNOMY_TEST_POSTGRES ?? process.env.DATABASE_URL;
  const started = given ? undefined : await startPostgres();
  process.env[TEST_DATABASE_SETTING] = given ?? started?.url ?? '';
  return async () => {
    delete process.env[TEST_DATABASE_SETTING];
    await started?.remove();
  };
}
