// `data/movement.json` of a published folder: communities of this run, and those that earlier runs left in it.
import { type CommunityState, readMovementCommunity, toMovementFile } from '@circunomy/api';
import type { Community, Impact, MovementCommunity } from '@circunomy/sdk';
import { createLedgerView, decodeEntry, toMovementCommunity } from '@circunomy/sdk/ledger';
import { readNewest, type SiteFolder } from './site-folder.ts';

const NEWLINE = 0x0a;

/** @param communities every community of the folder, by slug. */
export async function readMovementOfFolder(
  folder: SiteFolder,
  states: readonly CommunityState[],
  communities: Iterable<Community>,
): Promise<Uint8Array> {
  const now = new Map(states.map((state) => [state.community.community, state]));
  const found: (MovementCommunity | undefined)[] = [];
  for (const community of communities) {
    const state = now.get(community.community);
    found.push(state ? readMovementCommunity(state) : await readKept(folder, community));
  }
  return toMovementFile(found.filter((part) => part !== undefined)).body;
}

/** From what was published of it; undefined where that is not whole. */
async function readKept(
  folder: SiteFolder,
  community: Community,
): Promise<MovementCommunity | undefined> {
  const data = `${community.community}/data/`;
  const impact = await readNewest(folder.path, `${data}impact.json`);
  const lines = await readNewest(folder.path, `${data}ledger.ndjson`);
  if (!impact || !lines) return undefined;
  const figures = JSON.parse(new TextDecoder().decode(impact)) as Impact;
  const entries = splitLines(lines).map(decodeEntry);
  return toMovementCommunity(community, figures, createLedgerView(entries));
}

/** The bytes of each line, without its end. */
export function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    const stop = end === -1 ? bytes.length : end;
    lines.push(bytes.subarray(start, stop));
    start = stop + 1;
  }
  return lines;
}
