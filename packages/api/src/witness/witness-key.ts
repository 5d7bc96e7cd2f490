// Whose word a cosignature is. Every community has a witness of its own for its neighbours on the same server, and
// the server has one for ledgers elsewhere; each has its own key, in a file like the keys of ledgers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createWitnessSigner,
  formatWitnessSigner,
  parseWitnessSigner,
  type WitnessSigner,
} from '@circunomy/sdk/ledger';
import { KEY_DIRECTORY, writeSecret } from '../storage/key-file.ts';

/** No slug has an underscore. */
const SERVER = '_server';
const SERVER_NAME = 'circunomy/witness';

/** The witness that answers over HTTP. */
export function ensureServerWitness(directory: string): WitnessSigner {
  return ensureWitness(directory, SERVER, SERVER_NAME);
}

/** The witness in a community's name. */
export function ensureCommunityWitness(
  directory: string,
  { community, origin }: { readonly community: string; readonly origin: string },
): WitnessSigner {
  return ensureWitness(directory, community, `${origin}/witness`);
}

export function toWitnessPath(directory: string, community: string): string {
  return join(directory, KEY_DIRECTORY, `${community}.witness`);
}

const known = new Map<string, WitnessSigner>();

function ensureWitness(directory: string, file: string, name: string): WitnessSigner {
  const path = toWitnessPath(directory, file);
  if (!existsSync(path)) writeSecret(path, formatWitnessSigner(createWitnessSigner(name)));
  const text = readFileSync(path, 'utf8').trim();
  const signer = known.get(text) ?? parseWitnessSigner(text);
  known.set(text, signer);
  return signer;
}

/** As rows name a witness: a name alone may belong to two. */
export function toWitnessId({
  name,
  keyId,
}: {
  readonly name: string;
  readonly keyId: string;
}): string {
  return `${name}+${keyId}`;
}
