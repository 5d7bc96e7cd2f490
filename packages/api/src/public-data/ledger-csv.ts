// `data/ledger.csv`: every entry as a row that a treasurer's spreadsheet opens, Indonesian and English side by side.
import { createFormat, describeEntry, type Language } from '@circunomy/sdk/format';
import {
  type CircunomyDocument,
  type Entry,
  findDocument,
  type LedgerView,
  type People,
  type Quantity,
} from '@circunomy/sdk/ledger';
import { stringify } from 'csv-stringify/sync';
import type { CommunityState } from '../ledger/community-state.ts';
import { type PublicFile, toPublicFile } from './public-file.ts';

const COLUMNS = [
  'number',
  'id',
  'kind',
  'on',
  'catatan',
  'description',
  'amount_rupiah',
  'amount_now_rupiah',
  'price_rupiah',
  'quantity',
  'unit',
  'people_min',
  'people_max',
  'people_now_min',
  'people_now_max',
  'category',
  'area',
  'area_code',
  'group',
  'campaign',
  'members',
  'members_present',
  'members_paid',
  'members_helped',
  'households',
  'participants_min',
  'participants_max',
  'corrects',
  'corrected_by',
  'source',
  'recorded_at',
  'recorded_by',
  'verified_by',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** The members that some kinds have; a column is empty where a kind lacks it or the value is unknown. */
interface CommonMembers {
  readonly amount?: number | null;
  readonly price?: number;
  readonly quantity?: Quantity | null;
  readonly people?: People | null;
  readonly category?: string;
  readonly area?: { readonly name: string; readonly code?: string } | null;
  readonly corrects?: string;
  readonly group?: string;
  readonly campaign?: string;
  readonly members?: number | null;
  readonly present?: number | null;
  readonly payers?: number;
  readonly helped?: number;
  readonly households?: number | null;
  readonly participants?: People | null;
  /** Of an activity and of an award: money that came in. */
  readonly sales?: number | null;
  readonly prize?: number | null;
  readonly left?: Quantity;
  readonly outputs?: readonly { readonly quantity: Quantity }[];
}

interface Joins extends Pick<CommunityState, 'documents'> {
  /** Taken once: a state asked for it again and again while its ledger grows folds the ledger each time. */
  readonly view: LedgerView;
}

function findName({ view, documents }: Joins, id: string): string | null {
  const entry = view.effectiveById(id);
  if (!entry) return null;
  for (const kind of ['msme-profile', 'product-profile', 'contributor', 'profile'] as const) {
    const document: CircunomyDocument | undefined = findDocument(entry, kind, documents);
    if (document && 'name' in document.body) return document.body.name;
  }
  return null;
}

/** With plain spaces and without joiners, which a spreadsheet neither finds nor always draws. */
function tell(joins: Joins, entry: Entry, language: Language): string {
  const { text } = describeEntry(entry, {
    language,
    format: createFormat(language),
    nameOf: (id) => findName(joins, id),
    numberOf: (id) => joins.view.numberOf(id),
  });
  return text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
}

/** After corrections, so that a sum over a column is the published figure; empty where the entry was taken back. */
function readNow(view: LedgerView, entry: Entry): CommonMembers {
  return (view.effectiveById(entry.id) ?? {}) as CommonMembers;
}

/** Goods as one quantity: bought, lost, left, or put out where all of it has one unit. */
function readQuantity({ quantity, left, outputs = [] }: CommonMembers): Quantity | null {
  const one = quantity ?? left;
  if (one) return one;
  const [first] = outputs;
  if (!first || outputs.some((output) => output.quantity.unit !== first.quantity.unit)) return null;
  const sum = outputs.reduce((total, output) => total + output.quantity.quantity, 0);
  return { unit: first.quantity.unit, quantity: sum };
}

function readAmount({ amount, sales, prize }: CommonMembers): number | null {
  return amount ?? sales ?? prize ?? null;
}

type GroupColumn =
  | 'group'
  | 'campaign'
  | `members${'' | '_present' | '_paid' | '_helped'}`
  | 'households'
  | `participants_${'min' | 'max'}`;

function toGroupCells(members: CommonMembers): Pick<Row, GroupColumn> {
  return {
    group: members.group ?? null,
    campaign: members.campaign ?? null,
    members: members.members ?? null,
    members_present: members.present ?? null,
    members_paid: members.payers ?? null,
    members_helped: members.helped ?? null,
    households: members.households ?? null,
    participants_min: members.participants?.min ?? null,
    participants_max: members.participants?.max ?? null,
  };
}

function toRow(joins: Joins, entry: Entry, index: number): Row {
  const members = entry as CommonMembers;
  const { price, people, category, area, corrects } = members;
  const quantity = readQuantity(members);
  const now = readNow(joins.view, entry);
  return {
    number: index + 1,
    id: entry.id,
    kind: entry.kind,
    on: entry.on,
    catatan: tell(joins, entry, 'id'),
    description: tell(joins, entry, 'en'),
    amount_rupiah: readAmount(members),
    amount_now_rupiah: readAmount(now),
    // A price that is asked, or a goal, is no money that moved: a sum over the column of amounts must not hold it.
    price_rupiah: price ?? null,
    quantity: quantity?.quantity ?? null,
    unit: quantity?.unit ?? null,
    people_min: people?.min ?? null,
    people_max: people?.max ?? null,
    people_now_min: now.people?.min ?? null,
    people_now_max: now.people?.max ?? null,
    category: category ?? null,
    area: area?.name ?? null,
    area_code: area?.code ?? null,
    ...toGroupCells(members),
    corrects: corrects ?? null,
    corrected_by: joins.view
      .correctionsOf(entry.id)
      .map(({ id }) => id)
      .join(' '),
    source: entry.source ? [entry.source.cite, entry.source.row].filter(Boolean).join(', ') : null,
    recorded_at: entry.at,
    recorded_by: entry.recordedBy,
    verified_by: entry.verifiedBy,
  };
}

/**
 * RFC 4180 with a byte order mark, without which spreadsheets read UTF-8 wrongly. A cell that begins
 * like a formula gets an apostrophe before it, so that a spreadsheet shows it instead of running it.
 */
export function readLedgerCsv(state: CommunityState): PublicFile {
  const joins = { view: state.view, documents: state.documents };
  const rows = state.entries.map((entry, index) => toRow(joins, entry, index));
  const text = stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return toPublicFile(Buffer.from(text), 'text/csv; charset=utf-8');
}
