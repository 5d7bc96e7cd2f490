// What this machine keeps of a ledger that it checked, in `verified/` of the data directory: files that never change,
// so that the next check fetches only what is new, and the checkpoint that the ledger must continue.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileCache, RememberedCheckpoint } from '@circunomy/sdk/ledger';
import { isMissing } from '../cli/read-file.ts';

export interface Kept {
  readonly address: string;
  readonly remembered: RememberedCheckpoint;
  /** The signed checkpoint, verbatim: against a ledger that was rewritten it is the evidence. */
  readonly checkpoint: string;
}

export interface VerifiedFolder {
  readonly path: string;
  readonly cache: FileCache;
  load(): Promise<Kept | undefined>;
  save(kept: Kept): Promise<void>;
}

const KEPT = 'remembered.json';
const CACHED = /^ledger\/tile\/[0-9a-z/]+$/;

export function openVerifiedFolder(dataDirectory: string, address: string): VerifiedFolder {
  const name = createHash('sha256').update(address).digest('hex').slice(0, 24);
  const path = join(dataDirectory, 'verified', name);
  return {
    path,
    cache: {
      get: (file) =>
        CACHED.test(file) ? readIfThere(join(path, file)) : Promise.resolve(undefined),
      put: async (file, bytes) => {
        if (CACHED.test(file)) await writeWhole(path, file, bytes);
      },
    },
    load: async () => parseKept(await readIfThere(join(path, KEPT))),
    save: (kept) => writeWhole(path, KEPT, Buffer.from(`${JSON.stringify(kept, null, 2)}\n`)),
  };
}

/** What cannot be read was not kept: the check is then as a first one. */
function parseKept(bytes: Uint8Array | undefined): Kept | undefined {
  if (!bytes) return undefined;
  try {
    const kept = JSON.parse(new TextDecoder().decode(bytes)) as Kept;
    const { size, root, verifierKey } = kept.remembered;
    const isWhole = Number.isSafeInteger(size) && [root, verifierKey].every(Boolean);
    return isWhole ? kept : undefined;
  } catch {
    return undefined;
  }
}

let writes = 0;

/** Whole or not at all: an interrupted check leaves nothing that a later one would take for a file. */
async function writeWhole(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  writes += 1;
  const unfinished = `${target}.${process.pid}.${writes}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
