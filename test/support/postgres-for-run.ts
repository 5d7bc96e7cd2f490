// One PostgreSQL for all the tests of a run: the one that DATABASE_URL names, or one that is started for it.
import { startPostgres } from './postgres.ts';

/** Where tests find it; a schema of it for each store keeps them apart. */
export const TEST_DATABASE_SETTING = 'CIRCUNOMY_TEST_DATABASE_URL';

export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const started = given ? undefined : await startPostgres();
  process.env[TEST_DATABASE_SETTING] = given ?? started?.url ?? '';
  return async () => {
    delete process.env[TEST_DATABASE_SETTING];
    await started?.remove();
  };
}
