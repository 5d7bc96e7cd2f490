// Opens the store of a call, in its data directory or in PostgreSQL, for as long as the work lasts.
import { openStore, type Store } from '@circunomy/api';
import type { Call } from './command.ts';

export async function withStore<Result>(
  call: Call,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const { dataDirectory: directory, environment } = call;
  const store = await openStore({ directory, databaseUrl: environment.databaseUrl });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
