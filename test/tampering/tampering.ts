// One way to tamper with what a community publishes, and what both sides must say about it.
import type { Files, PublishedExample } from './published-example.ts';

export interface Tampering {
  readonly title: string;
  /** What the rejection must name. */
  readonly names: RegExp;
  /** Who of the two programs in Go rejects it, and what that one must name: see `test/interop/`. */
  readonly outside: Outside;
  /** The example that it is done to, where not every one has such a place. */
  readonly example?: string;
  readonly tamper: (example: PublishedExample) => Files;
}

export interface Outside {
  readonly by: 'tlog-check' | 'ledger-check';
  readonly names: RegExp;
}

/** Go's log library: everything that the signed root stands for. */
export const byLog = (names: RegExp): Outside => ({ by: 'tlog-check', names });
/** The same joined and added up a second time in Go: what follows from entries and documents. */
export const byLedger = (names: RegExp): Outside => ({ by: 'ledger-check', names });

export const decoder = new TextDecoder();
export const encoder = new TextEncoder();

export const CHECKPOINT = 'data/ledger/checkpoint';
export const anyOf = (files: Files, form: RegExp): string => {
  const found = [...files.keys()].filter((path) => form.test(path));
  const path = found[found.length >> 1];
  if (path === undefined) throw new Error(`no file is like ${form}`);
  return path;
};

/** The narrowest tile first. The widest is that of the newest tree. */
export function byWidth(files: Files, form: RegExp): string[] {
  const width = (path: string): number => Number(path.split('/').at(-1));
  return [...files.keys()].filter((path) => form.test(path)).sort((a, b) => width(a) - width(b));
}

export const widest = (files: Files, form: RegExp): string => byWidth(files, form).at(-1) ?? '';

export function replace(files: Files, path: string, bytes: Uint8Array | string): Files {
  const body = typeof bytes === 'string' ? encoder.encode(bytes) : bytes;
  return new Map(files).set(path, body);
}

export function read(files: Files, path: string): Uint8Array {
  return files.get(path) ?? new Uint8Array();
}

export function flip(bytes: Uint8Array, share: number): Uint8Array {
  const place = Math.min(Math.floor(bytes.length * share), bytes.length - 1);
  return bytes.with(place, (bytes[place] ?? 0) ^ 0x04);
}
