// Opens the data directory of a call for as long as the work lasts.
import { openStore, type Store } from '@circunomy/api';
import type { Call } from './command.ts';

export async function withStore<Result>(
  call: Call,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore({ directory: call.dataDirectory });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
