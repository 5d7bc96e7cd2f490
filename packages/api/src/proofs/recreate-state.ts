// A community's state from nothing but what it publishes, so that a stranger makes every file again and compares.
import {
  type CircunomyDocument,
  decodeEntry,
  leafHash,
  parseCheckpoint,
  toBase64,
} from '@circunomy/sdk/ledger';
import type { Community } from '@circunomy/sdk/schema';
import { CommunityState } from '../ledger/community-state.ts';
import { LedgerMemory } from '../ledger/ledger-memory.ts';

export interface PublishedLedger {
  readonly community: Community;
  /** Every entry, byte for byte. */
  readonly bodies: readonly Uint8Array[];
  /** The newest checkpoint; its signature is not looked at here. */
  readonly checkpoint: string;
  readonly documents: ReadonlyMap<string, CircunomyDocument>;
  /** Its public cash book, where it has one. */
  readonly cashBook?:
    | { readonly community: string; readonly bodies: readonly Uint8Array[] }
    | undefined;
}

/**
 * `areas.json` of it needs `loadAreaRegister`, awaited before.
 *
 * @throws {ApiError} `ledger-changed` where entries and checkpoint do not belong together.
 */
export function recreateState(published: PublishedLedger): CommunityState {
  const { community, bodies, checkpoint, documents, cashBook } = published;
  const ledger = toMemory(community.community, bodies);
  const text = checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1);
  const { size, root } = parseCheckpoint(text);
  ledger.addCheckpoint({ size, root: toBase64(root), note: checkpoint });
  return new CommunityState({
    ...{ community, isPublic: true, ledger, size, documents },
    cashBook: cashBook && {
      ...{ community: cashBook.community, size: cashBook.bodies.length },
      ledger: toMemory(cashBook.community, cashBook.bodies),
    },
  });
}

function toMemory(community: string, bodies: readonly Uint8Array[]): LedgerMemory {
  const ledger = new LedgerMemory(community);
  for (const body of bodies) ledger.add({ entry: decodeEntry(body), body, leaf: leafHash(body) });
  return ledger;
}
