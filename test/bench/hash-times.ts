// SHA-256 alone over the bytes of a ledger, the same in Node and in a page: what the whole check is a multiple of.
import {
  decodeEntryBundle,
  leafHash,
  listEntriesPaths,
  parseTilePath,
} from '@circunomy/sdk/ledger';

/** In milliseconds. */
export interface HashTimes {
  /** The library's SHA-256, entry by entry. */
  readonly entries: number;
  /** The platform's SHA-256 over all entries at once. */
  readonly native: number;
}

export type Read = (path: string) => Promise<Uint8Array | undefined>;

export async function measureHashing(read: Read, size: number): Promise<HashTimes> {
  const bodies: Uint8Array[] = [];
  for (const path of listEntriesPaths(size)) {
    const bundle = await read(`ledger/${path}`);
    bodies.push(...decodeEntryBundle(bundle ?? new Uint8Array(), parseTilePath(path).width));
  }
  const whole = join(bodies);
  const native = await time(() => crypto.subtle.digest('SHA-256', whole));
  const entries = await time(() => {
    for (const body of bodies) leafHash(body);
  });
  return { entries, native };
}

export async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
