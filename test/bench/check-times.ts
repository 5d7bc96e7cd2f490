// The whole check of a ledger, and SHA-256 alone over the same bytes; the same in Node and in a page.
import {
  decodeEntryBundle,
  leafHash,
  listEntriesPaths,
  parseTilePath,
  verifyLedger,
} from '@circunomy/sdk/ledger';

/** In milliseconds. */
export interface CheckTimes {
  readonly holds: boolean;
  readonly check: number;
  /** The library's SHA-256, entry by entry. */
  readonly entries: number;
  /** The platform's SHA-256 over all entries at once. */
  readonly native: number;
}

export type Read = (path: string) => Promise<Uint8Array | undefined>;

export async function measureCheck(read: Read, size: number): Promise<CheckTimes> {
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
  let holds = false;
  const check = await time(async () => {
    ({ holds } = await verifyLedger({ read }));
  });
  return { holds, check, entries, native };
}

async function time(work: () => unknown): Promise<number> {
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
