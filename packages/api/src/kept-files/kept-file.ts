// A public file as it was last made, with what it was made from, and a seal that only this data directory's secret makes.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@circunomy/sdk/ledger';
import { KEY_DIRECTORY, writeSecret } from '../storage/key-file.ts';

/**
 * Made from entries alone, and entries are never erased: nothing that somebody withdrew, and no name, can come out of
 * a file that was kept.
 */
export const KEPT_PATHS: readonly string[] = ['impact.json', 'indicators.json'];

/** Reading a ledger that is shorter takes less than a tenth of a second. */
export const SHORTEST_KEPT = 2_000;

export interface KeptFile {
  readonly community: string;
  readonly path: string;
  /** `toMadeFrom`. */
  readonly made_from: string;
  readonly body: string;
}

const PROGRAM = readVersion();

/** The same entries make the same bytes, unless another version of the program makes them. */
export function toMadeFrom({
  size,
  root,
}: {
  readonly size: number;
  readonly root: string;
}): string {
  return `${PROGRAM} ${size} ${root}`;
}

/** Hex. */
export function sealOf(directory: string, { community, path, made_from, body }: KeptFile): string {
  const text = canonicalJson(['kept file', community, path, made_from, body]);
  return createHmac('sha256', readSecret(directory)).update(text).digest('hex');
}

export function isSealed(directory: string, kept: KeptFile & { readonly seal: string }): boolean {
  const [found, made] = [Buffer.from(kept.seal), Buffer.from(sealOf(directory, kept))];
  return found.length === made.length && timingSafeEqual(found, made);
}

/** Of its own: nothing else that is hashed with a secret may ever read as a seal. Where it is lost, files are made anew. */
function readSecret(directory: string): string {
  const path = join(directory, KEY_DIRECTORY, 'kept-files.secret');
  if (!existsSync(path)) writeSecret(path, randomBytes(32).toString('hex'));
  return readFileSync(path, 'utf8').trim();
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
