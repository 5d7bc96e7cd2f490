/**
 * Imports a table: either every new row becomes entries, in one transaction, or nothing is recorded and
 * everything that stands in the way is listed at once.
 */
import { createId, type EntryKind, type LedgerView } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import { loadAreaRegister } from '../areas/index.ts';
import { idNounOf } from '../ledger/entry-kinds.ts';
import { toForgottenKey } from '../ledger/imported-rows.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { recordEntries } from '../ledger/record-entries.ts';
import type { RecordedEntry, Witnesses } from '../ledger/recording.ts';
import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';
import type { Store } from '../storage/store.ts';
import { type ComparedRows, compareRows } from './compare-rows.ts';
import { type Finding, fault } from './finding.ts';
import type { ImportRow } from './import-row.ts';
import type { Mapping } from './mapping.ts';
import { type MatchedMsmes, matchMsmes } from './match-msmes.ts';
import { readTable } from './read-table.ts';
import { listRegisteredMsmes, type RegisteredMsmes } from './registered-msmes.ts';
import { fingerprintRow, listRememberedRows } from './remembered-rows.ts';
import { lookUp, toWordKey } from './table-text.ts';
import { type RowProposals, toProposals } from './to-proposals.ts';
import { type UnderstoodTable, understandTable } from './understand-table.ts';

export interface ImportTableOptions {
  readonly store: Store;
  readonly community: string;
  /** As the person who keeps it calls it; it is named in every finding. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mapping: Mapping;
  readonly witnesses: Witnesses;
}

interface Counts {
  /** Rows that an earlier import recorded and that say the same today. */
  readonly unchanged: number;
  /** Rows that the mapping file leaves out. */
  readonly skipped: number;
  /** Keys of rows imported earlier that no longer stand in the table. Their entries stay. */
  readonly gone: readonly string[];
  /** Names under `mayBeSame` that are not registered here. */
  readonly unknownNames: readonly string[];
}

export type ImportReport =
  | { readonly state: 'refused'; readonly findings: readonly Finding[] }
  | ({ readonly state: 'unchanged' } & Counts)
  | ({
      readonly state: 'recorded';
      readonly rows: number;
      readonly entries: readonly RecordedEntry[];
    } & Counts);

/** @throws {ApiError} for what is no fault of the table: an unknown community or operator, a missing verifier. */
export async function importTable(options: ImportTableOptions): Promise<ImportReport> {
  const { store, file, mapping } = options;
  const table = readTable(options.bytes);
  if ('doubt' in table) {
    return refuse([{ file, row: null, column: null, value: null, ...table.doubt }]);
  }
  const register = await loadAreaRegister();
  const today = toJakartaDate(store.clock());
  const understood = understandTable(table.rows, { file, mapping, register, today });
  if (understood.findings.length > 0) return refuse(understood.findings);
  return recordTable(understood, options);
}

async function recordTable(
  { rows, skipped }: UnderstoodTable,
  options: ImportTableOptions,
): Promise<ImportReport> {
  const { store, community, file, mapping } = options;
  const tableId = mapping.table ?? file.replace(/\.[^.]*$/, '');
  const state = await loadCommunityState(store, community);
  const remembered = await listRememberedRows(store, community);
  const numberOf = (id: string): number | undefined => state.view.numberOf(id);
  const forgottenKeyOf = (rowKey: string): string => toForgottenKey(store, community, rowKey);
  const compared = compareRows(rows, remembered, { file, tableId, numberOf, forgottenKeyOf });
  const registered = listRegisteredMsmes(state);
  const matched = matchMsmes(compared.fresh, {
    ...{ file, mapping, registered },
    ownMsmes: listOwnMsmes(compared, state.view),
    ownIds: new Set(remembered.flatMap((row) => (row.tableId === tableId ? row.entryIds : []))),
  });
  const findings = [...compared.findings, ...matched.findings];
  if (findings.length > 0) return refuse(findings);
  const { unchanged, gone } = compared;
  const { unknownNames } = matched;
  const counts: Counts = { unchanged: unchanged.length, skipped, gone, unknownNames };
  if (compared.fresh.length === 0) return { state: 'unchanged', ...counts };
  const proposed = propose(compared.fresh, matched, registered, options);
  const recorded = await record(proposed, tableId, options);
  if ('findings' in recorded) return refuse(recorded.findings);
  return { state: 'recorded', rows: proposed.length, entries: recorded.entries, ...counts };
}

function propose(
  rows: readonly ImportRow[],
  matched: MatchedMsmes,
  registered: RegisteredMsmes,
  { file, mapping }: ImportTableOptions,
): readonly RowProposals[] {
  return toProposals(rows, {
    source: mapping.source ?? file,
    consent: mapping.consent ?? null,
    registered: (row) => matched.known.get(toWordKey(row.msme)),
    possiblySameAs: (row) =>
      (lookUp(mapping.mayBeSame, row.msme) ?? []).flatMap((name) => registered.byName(name)),
    createId: (kind) => createId(idNounOf(kind as EntryKind)),
  });
}

/** Also where names were kept out of the ledger: what a row bought says from whom. */
function listOwnMsmes({ unchanged }: ComparedRows, view: LedgerView): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { row, entryIds } of unchanged) {
    for (const id of entryIds) {
      const entry = view.effectiveById(id);
      if (entry?.kind === 'purchase-made') own.set(toWordKey(row.msme), entry.msme);
    }
  }
  return own;
}

function refuse(findings: readonly Finding[]): ImportReport {
  return { state: 'refused', findings };
}

async function record(
  proposed: readonly RowProposals[],
  tableId: string,
  { store, community, file, witnesses }: ImportTableOptions,
): Promise<{ entries: readonly RecordedEntry[] } | { findings: Finding[] }> {
  const proposals = proposed.flatMap((part) => part.proposals);
  const rowOf = proposed.flatMap(({ row, proposals: own }) => own.map(() => row));
  const positions = Map.groupBy(rowOf.keys(), (position) => rowOf[position]);
  const importedRows = proposed.map(({ row }) => ({
    tableId,
    rowKey: row.key,
    fingerprint: fingerprintRow(row),
    proposals: positions.get(row) ?? [],
  }));
  try {
    return {
      entries: await recordEntries(store, community, proposals, { ...witnesses, importedRows }),
    };
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'entries-refused') throw error;
    return { findings: toFindings(error, rowOf, file) };
  }
}

/** The ledger's own rules speak of proposals; the keeper of the table knows rows. */
function toFindings(error: ApiError, rowOf: readonly ImportRow[], file: string): Finding[] {
  return error.faults.map(({ path, value, message }) => {
    const row = rowOf[Number(/^\$\[(\d+)\]/.exec(path)?.[1])];
    const fix = {
      en: 'Mend the row, or answer in the mapping file',
      id: 'Perbaiki barisnya, atau jawab pada berkas pemetaan',
    };
    return {
      file,
      row: row?.row ?? null,
      column: null,
      value: typeof value === 'string' ? value : (JSON.stringify(value) ?? null),
      ...fault({ en: withoutPath(message.en), id: withoutPath(message.id) }, fix).doubt,
    };
  });
}

/** Drops "Could not accept $[2].payload.area: ", which names a place that only programs know. */
function withoutPath(message: string): string {
  return message.replace(/^\p{Lu}[^:$]* \$\S*: /u, '');
}
