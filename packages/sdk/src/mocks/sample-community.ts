// A small community for tests and prototypes: a real ledger, really hashed and signed, of made-up facts.
import type { Community, CommunityProfile } from '../contract/community.schema.ts';
import type { Entry } from '../ledger/entry.ts';
import { SampleDesk } from './orders/sample-desk.ts';
import type { SampleTreasurer } from './orders/sample-treasurer.ts';
import { SAMPLE_PROPOSALS } from './sample-entries.ts';
import { listSampleFiles, readSampleFile, type SampleFile } from './sample-files.ts';
import { SampleLedger, type SampleProposal } from './sample-ledger.ts';

export interface SampleOptions {
  /** Differences from the sample's profile, such as `live` or `name`. */
  readonly profile?: Partial<CommunityProfile>;
  /** Contributions to record on top, to make the ledger as long as a test needs; default 0. */
  readonly moreContributions?: number;
  /** The time at the order desk; default: that of the clock. */
  readonly now?: () => Date;
}

export interface SampleTip {
  readonly size: number;
  /** Base64. */
  readonly root: string;
}

export interface SampleCommunity {
  readonly tip: () => SampleTip;
  /** Paths below `data/` of everything that is published at present. */
  readonly listFiles: () => string[];
  readonly readFile: (path: string) => SampleFile | undefined;
  /** Appends an entry; those who watch learn of it. */
  readonly record: (proposal: SampleProposal) => Entry;
  /** Erases a document, as when consent is withdrawn. */
  readonly withdraw: (documentId: string) => void;
  /** What a treasurer does about orders: confirms, buys, delivers, documents. */
  readonly treasurer: SampleTreasurer;
  /** What the handlers ask about orders. */
  readonly desk: SampleDesk;
  /** Calls back after each entry; returns a function that ends it. */
  readonly watch: (onGrown: (tip: SampleTip) => void) => () => void;
}

const SLUG = 'komunitas-sampel';

const PROFILE: CommunityProfile = {
  name: 'Komunitas Sampel',
  fictional: true,
  tagline: { id: 'Beli dekat, bagi dekat.', en: 'Buy near, share near.' },
  about: null,
  languages: ['id', 'en'],
  accent: null,
  contacts: [{ kind: 'whatsapp', value: '6280000000000' }],
  permit: { exempt: { id: 'Rekaan untuk pengujian.', en: 'Made up for tests.' } },
  live: null,
  orders: null,
};

/**
 * Every call makes a community of its own that begins the same, byte for byte.
 *
 * @example
 * import { sampleCommunity } from '@circunomy/sdk/mocks';
 * const sample = sampleCommunity({ moreContributions: 300 });
 * sample.record({ entry: { kind: 'cost-paid', on: null, purpose: 'packaging', amount: 10_000 } });
 */
export function sampleCommunity(options: SampleOptions = {}): SampleCommunity {
  const ledger = new SampleLedger(SLUG);
  for (const proposal of SAMPLE_PROPOSALS) ledger.record(proposal);
  for (let count = options.moreContributions ?? 0; count > 0; count -= 1) {
    ledger.record({
      entry: { kind: 'contribution-received', on: '2026-03-12', from: 'public', amount: 10_000 },
    });
  }
  const watchers = new Set<(tip: SampleTip) => void>();
  const tip = (): SampleTip => ({ size: ledger.view.size, root: ledger.root });
  const record = (proposal: SampleProposal): Entry => {
    const entry = ledger.record(proposal);
    for (const onGrown of watchers) onGrown(tip());
    return entry;
  };
  const now = options.now ?? (() => new Date());
  const isOpen = (): boolean => (options.profile?.orders ?? null) !== null;
  const desk = new SampleDesk({ ledger, record, now, isOpen });
  return {
    tip,
    listFiles: () => listSampleFiles(ledger),
    readFile: (path) => readSampleFile(path, ledger, toCommunity(ledger, options.profile)),
    record,
    treasurer: desk.treasurer,
    desk,
    withdraw: (documentId) => void ledger.documents.delete(documentId),
    watch(onGrown) {
      watchers.add(onGrown);
      return () => void watchers.delete(onGrown);
    },
  };
}

function toCommunity(ledger: SampleLedger, profile?: Partial<CommunityProfile>): Community {
  const { origin, verifierKey, view } = ledger;
  const [opened] = view.effective('community-opened');
  return {
    community: SLUG,
    type: opened?.type ?? 'movement',
    areas: opened?.areas ?? [],
    singleOperator: opened?.singleOperator ?? false,
    verifierKey,
    origin,
    ...PROFILE,
    ...profile,
    cashBook: profile?.cashBook ?? null,
  };
}
