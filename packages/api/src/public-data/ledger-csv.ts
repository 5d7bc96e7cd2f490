// `data/ledger.csv`: every entry as a row that a treasurer's spreadsheet opens, Indonesian and English side by side.
import { createFormat, describeEntry, type Language } from '@circunomy/sdk/format';
import {
  type CircunomyDocument,
  type Entry,
  findDocument,
  type LedgerView,
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
  readonly quantity?: { readonly unit: string; readonly quantity: number } | null;
  readonly people?: { readonly min: number; readonly max: number } | null;
  readonly category?: string;
  readonly area?: { readonly name: string; readonly code?: string } | null;
  readonly corrects?: string;
}

interface Joins extends Pick<CommunityState, 'documents'> {
  /** Taken once: a state asked for it again and again while its ledger grows folds the ledger each time. */
  readonly view: LedgerView;
}

function findName({ view, documents }: Joins, id: string): string | null {
  const entry = view.effectiveById(id);
  if (!entry) return null;
  for (const kind of ['msme-profile', 'product-profile', 'contributor'] as const) {
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

function toRow(joins: Joins, entry: Entry, index: number): Row {
  const { amount, price, quantity, people, category, area, corrects } = entry as CommonMembers;
  const now = readNow(joins.view, entry);
  return {
    number: index + 1,
    id: entry.id,
    kind: entry.kind,
    on: entry.on,
    catatan: tell(joins, entry, 'id'),
    description: tell(joins, entry, 'en'),
    amount_rupiah: amount ?? null,
    amount_now_rupiah: now.amount ?? null,
    // A price that is asked is no money that moved: a sum over the column of amounts must not hold it.
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
