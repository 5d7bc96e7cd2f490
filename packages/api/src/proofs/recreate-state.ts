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
  readonly cashBook?: Pick<PublishedLedger, 'community' | 'bodies' | 'checkpoint'> | undefined;
}

/** @throws {ApiError} `ledger-changed` where entries and checkpoint do not belong together. */
export function recreateState(published: PublishedLedger): CommunityState {
  const { community, documents, cashBook } = published;
  return new CommunityState({
    ...{ community, isPublic: true, documents },
    ...recreateLedger(published),
    cashBook: cashBook && {
      community: cashBook.community.community,
      ...recreateLedger(cashBook),
    },
  });
}

function recreateLedger({
  community,
  bodies,
  checkpoint,
}: Pick<PublishedLedger, 'community' | 'bodies' | 'checkpoint'>): {
  readonly ledger: LedgerMemory;
  readonly size: number;
} {
  const ledger = new LedgerMemory(community.community);
  for (const body of bodies) ledger.add({ entry: decodeEntry(body), body, leaf: leafHash(body) });
  const text = checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1);
  const { size, root } = parseCheckpoint(text);
  ledger.addCheckpoint({ size, root: toBase64(root), note: checkpoint });
  return { ledger, size };
}
