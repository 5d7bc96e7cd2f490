// The sizes at which a ledger was published as a folder: whoever holds one of those checkpoints, and only the partial
// tiles that it names, still finds them in a folder that is published anew years later.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HISTORY_DIRECTORY } from './signed-history.ts';

function toSizesPath(directory: string, community: string): string {
  return join(directory, HISTORY_DIRECTORY, `${community}.published`);
}

/** To be called before the files are in their places: a size too many costs nothing. */
export function notePublishedSize(directory: string, community: string, size: number): void {
  if (listPublishedSizes(directory, community).includes(size)) return;
  mkdirSync(join(directory, HISTORY_DIRECTORY), { recursive: true, mode: 0o700 });
  // The newline before it ends a line that a loss of power cut off.
  appendFileSync(toSizesPath(directory, community), `\n${size}\n`, { mode: 0o600 });
}

export function listPublishedSizes(directory: string, community: string): number[] {
  const path = toSizesPath(directory, community);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => /^[1-9]\d{0,14}$/.test(line)).map(Number);
}
