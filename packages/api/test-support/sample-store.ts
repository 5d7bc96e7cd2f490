// A store in a temporary folder with a community to test on; gone when the test file ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createId } from '@circunomy/sdk/ledger';
import type { CommunityProfile } from '@circunomy/sdk/schema';
import { afterAll } from 'vitest';
import {
  type OpenedCommunity,
  openCommunity,
  type ProposedEntry,
  type Store,
  type Witnesses,
} from '../src/index.ts';
import { openTestStore } from './test-database.ts';

/** Registered while the file is read: a hook that a running test registers would never run. */
const cleanups: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

export function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'circunomy-api-'));
  cleanups.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export const sampleProfile: CommunityProfile = {
  name: 'Gereja Contoh',
  fictional: true,
  tagline: null,
  about: null,
  languages: ['id', 'en'],
  accent: null,
  contacts: [],
  permit: null,
  live: null,
  orders: null,
};

export interface SampleStore {
  readonly store: Store;
  readonly directory: string;
  /** Two operators: `gereja-contoh`; the first records, the second verifies. */
  readonly church: OpenedCommunity;
  readonly witnesses: Witnesses;
  /** Set it to stop the clock there. */
  readonly clock: { now: Date | undefined };
}

/** With `now`, the clock stands there from the start. */
export async function createSampleStore(now?: Date): Promise<SampleStore> {
  const directory = makeDirectory();
  const clock: SampleStore['clock'] = { now };
  const store = await openTestStore({ directory, clock: () => clock.now ?? new Date() });
  cleanups.push(() => store.close());
  const church = await openCommunity(store, {
    slug: 'gereja-contoh',
    type: 'church',
    areas: [{ name: 'Jakarta Timur', code: '31.75' }],
    profile: sampleProfile,
    operators: [
      { name: 'Diaken Contoh', role: 'volunteer' },
      { name: 'Bendahara Contoh', role: 'treasurer' },
    ],
    on: '2026',
  });
  const [recorder, verifier] = church.operators;
  const witnesses = { recordedBy: recorder?.id ?? '', verifiedBy: verifier?.id ?? '' };
  return { store, directory, church, witnesses, clock };
}

/** A campaign run by one person in the same store. */
export function openCampaign(store: Store): Promise<OpenedCommunity> {
  return openCommunity(store, {
    slug: 'kampanye-contoh',
    type: 'campaign',
    areas: [],
    profile: { ...sampleProfile, name: 'Kampanye Contoh' },
    operators: [{ name: 'Pegiat Contoh', role: 'initiator' }],
    on: null,
  });
}

const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;

export function proposeMsme(name = 'Warung Contoh', id = createId('msme')): ProposedEntry {
  return {
    id,
    kind: 'msme-registered',
    on: '2026-05',
    payload: {
      category: 'drinks',
      area: { name: 'Jatinegara', code: '31.75.03' },
      microBy: 'capital',
      weeklyCapacity: null,
    },
    documents: [{ kind: 'msme-profile', body: { name }, consent }],
  };
}

export function proposePurchase(msme: string, id = createId('purchase')): ProposedEntry {
  return {
    id,
    kind: 'purchase-made',
    on: '2026-05-02',
    payload: { msme, category: 'drinks', amount: 200_000, quantity: null, fundedBy: 'public' },
  };
}

export function proposeCost(amount = 10_000): ProposedEntry {
  return { kind: 'cost-paid', on: '2026-06', payload: { purpose: 'delivery', amount } };
}
