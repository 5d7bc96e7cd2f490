// A made-up ledger of any length, signed and answered file by file as a community publishes it.
import { type CommunityState, publicFile, recreateState } from '@circunomy/api';
import type { Community } from '@circunomy/sdk';
import {
  createSignerKey,
  type Entry,
  encodeEntry,
  formatVerifierKey,
  leafHash,
  listTilePaths,
  MerkleLog,
  signCheckpoint,
} from '@circunomy/sdk/ledger';

const origin = 'circunomy/panjang-contoh';
const signer = createSignerKey(origin, new Uint8Array(32).fill(7));

const community: Community = {
  community: 'panjang-contoh',
  name: 'Panjang Contoh',
  fictional: true,
  type: 'campaign',
  areas: [],
  singleOperator: true,
  ...{ verifierKey: formatVerifierKey(signer), origin },
  ...{ languages: ['id'], contacts: [] },
  ...{
    tagline: null,
    about: null,
    accent: null,
    permit: null,
    live: null,
    orders: null,
    cashBook: null,
  },
};

export interface LongLedger {
  readonly bodies: readonly Uint8Array[];
  /** A file below `data/`; undefined where there is none. */
  read(path: string): Uint8Array | undefined;
}

export function createLongLedger(size: number): LongLedger {
  const bodies = Array.from({ length: size }, (_, index) => encodeEntry(makeEntry(index)));
  const log = MerkleLog.from(bodies.map(leafHash));
  const checkpoint = signCheckpoint({ origin, size, root: log.root() }, signer);
  const published = { community, bodies, checkpoint, documents: new Map() };
  const state: CommunityState = recreateState(published);
  const made = new Map<string, Uint8Array | undefined>();
  const read = (path: string): Uint8Array | undefined => {
    if (!made.has(path)) made.set(path, publicFile(state, path)?.body);
    return made.get(path);
  };
  // Made before anything is measured.
  for (const path of [...listTilePaths(size), 'checkpoint']) read(`ledger/${path}`);
  read('ledger.ndjson');
  return { bodies, read };
}

function makeEntry(index: number): Entry {
  const number = String(index).padStart(12, '0');
  const envelope = {
    v: 1 as const,
    community: community.community,
    on: '2026-05-02',
    recordedBy: 'operator-000000000001',
    verifiedBy: null,
    at: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
  };
  if (index === 0) {
    const { type, areas, singleOperator } = community;
    const id = `community-${number}`;
    return { ...envelope, kind: 'community-opened', id, type, areas, singleOperator };
  }
  const amount = 1_000 + (index % 997);
  return { ...envelope, kind: 'cost-paid', id: `cost-${number}`, purpose: 'delivery', amount };
}
