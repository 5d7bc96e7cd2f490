// A community whose rows lie in one PostgreSQL, and servers on it that share nothing else but a copy of the keys.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openCommunity, openStore, type Store } from '@circunomy/api';
import { createTemporaryFolder } from './temporary-folder.ts';

export const SHARED_COMMUNITY = 'kampanye-contoh';

export interface SharedDatabase {
  readonly store: Store;
  /** Of the one operator, for `Authorization: Bearer`. */
  readonly token: string;
  /** A data directory as a further machine has it. */
  readonly makeMachine: (name: string) => string;
}

/** Call it where hooks may be registered. */
export function prepareSharedDatabase(): (databaseUrl: string) => Promise<SharedDatabase> {
  const folder = createTemporaryFolder('shared-database');
  return async (databaseUrl) => {
    const directory = join(folder, 'first');
    const store = await openStore({ directory, databaseUrl });
    const { operators } = await openCommunity(store, {
      ...{ slug: SHARED_COMMUNITY, type: 'campaign', areas: [], on: null },
      profile: {
        ...{ name: 'Kampanye Contoh', fictional: true, tagline: null, about: null },
        ...{ languages: ['id', 'en'], accent: null, contacts: [], permit: null },
        ...{ live: null, orders: null },
      },
      operators: [{ name: 'Pegiat Contoh', role: 'initiator' }],
    });
    const makeMachine = (name: string): string => {
      const data = join(folder, name);
      mkdirSync(data);
      cpSync(join(directory, 'keys'), join(data, 'keys'), { recursive: true });
      return data;
    };
    return { store, token: operators[0]?.token ?? '', makeMachine };
  };
}
