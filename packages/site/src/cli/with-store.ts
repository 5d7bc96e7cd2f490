// Opens the store of a call, in its data directory or in PostgreSQL, for as long as the work lasts.
import { keepFiles, openStore, type Store } from '@circunomy/api';
import type { Call } from './command.ts';

export async function withStore<Result>(
  call: Call,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const { dataDirectory: directory, environment } = call;
  const store = await openStore({ directory, databaseUrl: environment.databaseUrl });
  try {
    const result = await work(store);
    // Only spares the next server some reading: what was done is done whether or not it can be kept.
    await keepFiles(store).catch(() => undefined);
    return result;
  } finally {
    await store.close();
  }
}
