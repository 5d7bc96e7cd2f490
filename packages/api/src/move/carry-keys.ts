// What lies beside the rows and must come along: keys, what was signed, and the secret of imported rows. All of it may
// be carried again and again: what is there already and right stays.
import { copyFileSync, existsSync, realpathSync } from 'node:fs';
import type { SignerKey } from '@circunomy/sdk/ledger';
import type { Selectable } from 'kysely';
import { ApiError } from '../api-error.ts';
import { listPublishedSizes, notePublishedSize } from '../keys/published-sizes.ts';
import { listSignedCheckpoints, noteCheckpoints } from '../keys/signed-history.ts';
import { installKey } from '../keys/successor-key.ts';
import { readSignerKey } from '../storage/key-file.ts';
import { carryOwnRowSecret } from '../storage/row-secret.ts';
import type { CommunitiesTable } from '../storage/tables.ts';
import { toWitnessPath } from '../witness/witness-key.ts';

export interface CarriedKeys {
  /** Names of the key files without which nothing can be signed there. */
  readonly needed: readonly string[];
  /** Those that were copied just now. */
  readonly copied: readonly string[];
  /** Those that are in neither directory. */
  readonly missing: readonly string[];
}

type Ledger = Pick<Selectable<CommunitiesTable>, 'slug' | 'verifier_key'>;
type KeyState = 'there' | 'copied' | 'missing';

/** Between data directories of this machine, which may be the same. */
export function carryKeys(from: string, to: string, ledgers: readonly Ledger[]): CarriedKeys {
  const isSame = realpathSync(from) === realpathSync(to);
  const states = ledgers.map((ledger) => {
    if (!isSame) carryFiles(from, to, ledger.slug);
    return { name: `${ledger.slug}.key`, state: carryKey(from, to, ledger) };
  });
  const named = (wanted: KeyState): string[] =>
    states.filter(({ state }) => state === wanted).map(({ name }) => name);
  return {
    needed: states.map(({ name }) => name),
    copied: named('copied'),
    missing: named('missing'),
  };
}

function carryKey(from: string, to: string, ledger: Ledger): KeyState {
  if (readKey(to, ledger)) return 'there';
  const key = readKey(from, ledger);
  if (!key) return 'missing';
  installKey(to, ledger.slug, key);
  return 'copied';
}

/** Undefined also where another key lies there, as one that was retired since. */
function readKey(directory: string, { slug, verifier_key }: Ledger): SignerKey | undefined {
  try {
    return readSignerKey(directory, slug, verifier_key);
  } catch (error) {
    const codes: readonly string[] = ['key-missing', 'key-wrong'];
    if (error instanceof ApiError && codes.includes(error.code)) return undefined;
    throw error;
  }
}

function carryFiles(from: string, to: string, community: string): void {
  const known = new Set(listSignedCheckpoints(to, community).map(({ note }) => note));
  const lacking = listSignedCheckpoints(from, community).filter(({ note }) => !known.has(note));
  if (lacking.length > 0) noteCheckpoints(to, community, lacking);
  for (const size of listPublishedSizes(from, community)) notePublishedSize(to, community, size);
  carryOwnRowSecret(from, to, community);
  const [witness, there] = [toWitnessPath(from, community), toWitnessPath(to, community)];
  if (existsSync(witness) && !existsSync(there)) copyFileSync(witness, there);
}
