// A joint business group with three books in one store, and values in each of them that stand nowhere else.
import { createId } from '@circunomy/sdk/ledger';
import type { Book } from '@circunomy/sdk/schema';
import type { Witnesses } from '../src/index.ts';
import {
  changeProfile,
  findCommunity,
  openCommunity,
  recordEntries,
  type Store,
} from '../src/index.ts';
import { sampleProfile } from './sample-store.ts';

export const PARENT = 'kube-rahasia';
export const BOOKS = {
  cash: 'kas-tersembunyi',
  solidarity: 'iks-tersembunyi',
  households: 'rumah-tersembunyi',
} as const satisfies Record<Book['holds'], string>;

/** Texts that only a book holds; each would betray it. */
export const PLANTED: Readonly<Record<Book['holds'], readonly string[]>> = {
  cash: [
    BOOKS.cash,
    '7654321',
    '8765432',
    'Judul Kas Rahasia',
    'cash-spent',
    'ongkos kirim rahasia',
  ],
  solidarity: [BOOKS.solidarity, '6543217', 'Judul Dana Rahasia', 'help-to-member', 'member-'],
  households: [BOOKS.households, '5432176', '4321765', 'Judul Rumah Rahasia', 'household-0'],
};

export interface SampleBooks {
  readonly group: string;
  /** The first operator's, who records in the group's ledger and in every book. */
  readonly token: string;
  readonly witnesses: Witnesses;
}

/** Everything is dated in June 2025. */
export async function openSampleBooks(store: Store): Promise<SampleBooks> {
  const { operators } = await openCommunity(store, {
    ...{ slug: PARENT, type: 'joint-business-group', areas: [], on: '2025' },
    profile: { ...sampleProfile, name: 'KUBE Contoh' },
    operators: [
      { name: 'Bendahara Contoh', role: 'treasurer' },
      { name: 'Pendamping Contoh', role: 'companion' },
    ],
  });
  const [recorder, verifier] = operators;
  const witnesses = { recordedBy: recorder?.id ?? '', verifiedBy: verifier?.id ?? '' };
  const [group, meeting] = [createId('group'), createId('meeting')];
  await recordEntries(
    store,
    PARENT,
    [
      {
        ...{ id: group, kind: 'group-formed', on: '2025-01' },
        payload: {
          ...{ form: 'joint-business-group', area: null, members: 10, companions: 1 },
          dues: { amount: 5_000, every: 'meeting' },
        },
      },
      {
        ...{ id: meeting, kind: 'meeting-held', on: '2025-06-07' },
        payload: { group, members: 10, present: 9, excused: null },
      },
    ],
    witnesses,
  );
  await openBook(store, 'cash', 'Judul Kas Rahasia');
  await openBook(store, 'solidarity', 'Judul Dana Rahasia');
  await openBook(store, 'households', 'Judul Rumah Rahasia');
  await recordMoney(store, { group, meeting }, witnesses);
  await recordHouseholds(store, witnesses);
  return { group, token: recorder?.token ?? '', witnesses };
}

function openBook(store: Store, holds: Book['holds'], name: string): Promise<unknown> {
  return openCommunity(store, {
    ...{ slug: BOOKS[holds], type: 'joint-business-group', areas: [], on: null },
    book: { of: PARENT, holds },
    profile: { ...sampleProfile, name },
    operators: [
      { name: 'Bendahara Contoh', role: 'treasurer' },
      { name: 'Pendamping Contoh', role: 'companion' },
    ],
  });
}

async function recordMoney(
  store: Store,
  { group, meeting }: { readonly group: string; readonly meeting: string },
  witnesses: Witnesses,
): Promise<void> {
  const dues = { group, meeting, members: 10, payers: 9, each: 5_000, amount: 45_000 };
  const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;
  await recordEntries(
    store,
    BOOKS.cash,
    [
      { kind: 'dues-paid', on: '2025-06-07', payload: dues },
      {
        ...{ kind: 'cash-received', on: '2025-06-10' },
        payload: { group, from: 'order', amount: 8_765_432 },
      },
      {
        ...{ kind: 'cash-spent', on: '2025-06-11' },
        payload: { group, purpose: 'transport', amount: 7_654_321 },
        documents: [{ kind: 'note', body: { text: 'ongkos kirim rahasia' }, consent }],
      },
    ],
    witnesses,
  );
  const help = { group, purpose: 'help-to-member', member: createId('member'), amount: 6_543_217 };
  const fund = { group, from: 'contribution', amount: 7_000_000 };
  await recordEntries(
    store,
    BOOKS.solidarity,
    [
      { kind: 'cash-received', on: '2025-06-01', payload: fund },
      { kind: 'cash-spent', on: '2025-06-12', payload: help },
    ],
    witnesses,
  );
}

async function recordHouseholds(store: Store, witnesses: Witnesses): Promise<void> {
  const payload = {
    ...{ indicator: 'household-income', over: 1, household: 'household-0123456789ab' },
    ...{ area: null, category: null },
    before: { period: '2024', sum: 4_321_765 },
    after: { period: '2025-06', sum: 5_432_176 },
  };
  await recordEntries(
    store,
    BOOKS.households,
    [{ kind: 'indicator-reported', on: '2025-06', payload }],
    witnesses,
  );
}

export async function showCashBook(store: Store, cashBook: string | null): Promise<void> {
  const { profile } = toParts(await findCommunity(store, PARENT));
  await changeProfile(store, PARENT, { ...profile, cashBook });
}

function toParts({ name }: { readonly name: string }): { profile: typeof sampleProfile } {
  return { profile: { ...sampleProfile, name } };
}
