/**
 * The log from its one-file download: a browser spends more time on asking for 256 entries than on hashing them.
 * The file is no part of the signed log, so it counts only where it leads to the signed root.
 */
import { leafHash } from '../log/merkle-hash.ts';
import { MerkleLog } from '../log/merkle-log.ts';

export const DOWNLOAD = 'ledger.ndjson';

/** The rows of the tree over the first `size` lines of the download; elsewhere than here, where that is faster. */
export type HashLines = (download: Uint8Array, size: number) => Promise<readonly Uint8Array[]>;

const NEWLINE = 0x0a;

/** The first `size` lines, as views of the bytes; `undefined` where there are fewer: the file may be from before. */
export function splitLines(download: Uint8Array, size: number): Uint8Array[] | undefined {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (lines.length < size) {
    const end = download.indexOf(NEWLINE, start);
    if (end < 0) return undefined;
    lines.push(download.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** @example postMessage(hashLines(data.download, data.size)); */
export function hashLines(download: Uint8Array, size: number): Uint8Array[] {
  return MerkleLog.from((splitLines(download, size) ?? []).map(leafHash)).rows();
}
