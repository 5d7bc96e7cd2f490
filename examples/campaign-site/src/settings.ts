// The one file that reads the environment.
import { resolveSrc } from '@circunomy/sdk';

/** Root URL of the community whose ledger this campaign keeps; throws `bad-src`. */
export const source: URL = resolveSrc(
  process.env.CIRCUNOMY_SRC ?? 'http://localhost:4321/kampanye-contoh/',
);
