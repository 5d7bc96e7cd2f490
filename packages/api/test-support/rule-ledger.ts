// A community to try rules on: its day stands still, and a refusal is read as one line for each fault.
import { createId, type Entry } from '@circunomy/sdk/ledger';
import { expect } from 'vitest';
import {
  type Fault,
  idNounOf,
  loadCommunityState,
  openCommunity,
  type ProposedEntry,
  recordEntries,
} from '../src/index.ts';
import { createSampleStore, sampleProfile } from './sample-store.ts';

export type Proposed = ProposedEntry & { readonly id: string };

export interface RuleLedger {
  readonly record: (...proposals: ProposedEntry[]) => Promise<void>;
  /** `path: words in English`; empty where the batch was recorded. */
  readonly faultsOf: (...proposals: ProposedEntry[]) => Promise<string[]>;
}

export interface RuleCommunity extends RuleLedger {
  /** As it reads after corrections. */
  readonly readEntry: (id: string) => Promise<Entry | undefined>;
  readonly openBook: (holds: 'cash' | 'solidarity' | 'households') => Promise<RuleLedger>;
}

const COMMUNITY = 'gereja-contoh';

/** It is 21 November 2026. */
export async function createRuleCommunity(): Promise<RuleCommunity> {
  const { store, witnesses, church } = await createSampleStore(
    new Date('2026-11-21T08:00:00.000Z'),
  );
  const [recorder, verifier] = church.operators;
  if (!recorder || !verifier) throw new Error('Could not open: the sample has two operators.');

  function toLedger(slug: string): RuleLedger {
    const record: RuleLedger['record'] = async (...proposals) => {
      await recordEntries(store, slug, proposals, witnesses);
    };
    return { record, faultsOf: (...proposals) => readFaults(record(...proposals)) };
  }

  return {
    ...toLedger(COMMUNITY),
    readEntry: async (id) => (await loadCommunityState(store, COMMUNITY)).view.effectiveById(id),
    openBook: async (holds) => {
      const slug = `${COMMUNITY}-${holds}`;
      await openCommunity(store, {
        ...{ slug, type: 'church', areas: [], on: null, profile: sampleProfile },
        operators: [recorder, verifier].map(({ name, role }) => ({ name, role })) as never,
        book: { of: COMMUNITY, holds },
      });
      return toLedger(slug);
    },
  };
}

async function readFaults(recording: Promise<void>): Promise<string[]> {
  const faults = await recording.then(
    () => [],
    (error: { faults?: Fault[] }) => {
      if (!error.faults) throw error;
      return error.faults;
    },
  );
  for (const { message } of faults) {
    expect(message.id).not.toBe(message.en);
    expect(`${message.en} ${message.id}`).not.toMatch(/undefined|null,|NaN|\[object/);
  }
  return faults.map(({ path, message }) => `${path}: ${message.en}`);
}

export function propose(
  kind: ProposedEntry['kind'],
  on: string | null,
  payload: object,
  documents?: ProposedEntry['documents'],
): Proposed {
  const id = createId(idNounOf(kind as never));
  const proposal = { id, kind, on, payload: payload as ProposedEntry['payload'] };
  return documents ? { ...proposal, documents } : proposal;
}

/** As the entry should have been, without members that are undefined; null where it should not exist. */
export function correct(
  { id, on, payload }: Pick<Proposed, 'id' | 'on' | 'payload'>,
  change: { readonly on?: string | null; readonly payload?: object } | null,
): Proposed {
  const replacement = change && {
    on: change.on === undefined ? on : change.on,
    payload: { ...payload, ...change.payload },
  };
  const correction = { corrects: id, replacement, reason: 'typing-error' };
  return propose('entry-corrected', null, JSON.parse(JSON.stringify(correction)));
}

/** Replaces what an earlier correction says, or undoes it. */
export function correctCorrection(
  correction: Proposed,
  target: Proposed,
  change: { readonly on?: string | null; readonly payload?: object } | null,
): Proposed {
  return correct({ ...target, id: correction.id }, change);
}

export const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;

export function proposeSeller(over: object = {}): Proposed {
  const name = { name: 'Warung Contoh' };
  return propose(
    'msme-registered',
    '2025-01-15',
    { category: 'staples', area: null, microBy: null, weeklyCapacity: null, ...over },
    [{ kind: 'msme-profile', body: name, consent }],
  );
}

export function proposeBuying(msme: Proposed, on: string | null, over: object = {}): Proposed {
  const bought = { amount: 100_000, quantity: { unit: 'kotak', quantity: 100 }, fundedBy: null };
  return propose('purchase-made', on, { msme: msme.id, category: 'staples', ...bought, ...over });
}

export function proposeGroup(on: string | null = '2025-01-01'): Proposed {
  return propose('group-formed', on, {
    ...{ form: 'joint-business-group', area: null, members: 10, companions: 1 },
    dues: { amount: 5_000, every: 'meeting' },
  });
}

export function proposeMeeting(group: Proposed, on: string | null): Proposed {
  return propose('meeting-held', on, { group: group.id, members: 10, present: 9, excused: null });
}

export function proposeCampaign(on: string | null, over: object = {}): Proposed {
  const campaign = { goal: null, until: null, permit: null, ...over };
  const body = { name: 'Kampanye Contoh' };
  return propose('campaign-opened', on, campaign, [{ kind: 'profile', body, consent }]);
}

export const boxes = (quantity: number) => ({ unit: 'kotak', quantity });

export function proposeDelivery(on: string | null, over: object): Proposed {
  return propose('distribution-delivered', on, {
    ...{ purchases: [], recipientGroup: 'elderly', people: { min: 20, max: 25 }, area: null },
    ...{ by: ['directly'], volunteers: null, ...over },
  });
}
