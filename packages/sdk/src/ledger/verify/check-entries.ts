/** Each entry by itself and in its place, as far as that costs little: no schema library reaches the browser. */
import { canonicalJson } from '../canonical-json.ts';
import { decodeEntry, type Entry } from '../entry.ts';
import { listReferences } from '../kinds/references.ts';
import { kindWords } from '../kinds/words.ts';
import { LedgerError } from '../ledger-error.ts';
import { createLedgerView, type LedgerView } from '../ledger-view.ts';

export type EntryFaultCode =
  /** No JSON object with `v`, `kind` and `id`, or a correction of an entry that is not there: nothing can be folded. */
  | 'not-an-entry'
  /** Not in the one form of RFC 8785, so that other readers may see other values. */
  | 'not-canonical'
  | 'other-community'
  | 'id-repeated'
  /** `at` is before that of the entry before. */
  | 'time-goes-back'
  /** It names an entry that does not stand before it. */
  | 'reference-missing'
  /** A community of several operators recorded it without a second one, or one person did both. */
  | 'second-operator-missing';

export interface EntryFault {
  readonly entry: number;
  readonly fault: EntryFaultCode;
}

export interface EntriesReport {
  readonly holds: boolean;
  readonly checked: number;
  readonly faults: readonly EntryFault[];
  /** Kinds that this version does not know: counted in no figure, and no fault. */
  readonly unknownKinds: readonly string[];
}

export type ReadEntries = { readonly view: LedgerView } | { readonly unreadable: EntriesReport };

/** What ids and hashes are made of: an id becomes part of a path, and must not lead anywhere else. */
const PLAIN_WORD = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The ledger's entries as one view, or the first that is none. */
export function readEntries(bundles: readonly Uint8Array[]): ReadEntries {
  const view = createLedgerView();
  for (const [index, bytes] of bundles.entries()) {
    try {
      const entry = decodeEntry(bytes);
      ensureEnvelope(entry);
      view.append(entry);
    } catch (error) {
      if (!isOfEntry(error)) throw error;
      const faults: EntryFault[] = [{ entry: index + 1, fault: 'not-an-entry' }];
      return { unreadable: { holds: false, checked: index, faults, unknownKinds: [] } };
    }
  }
  return { view };
}

/** What every later step relies on, whatever the kind. */
function ensureEnvelope({ community, on, documents, recordedBy, verifiedBy, at }: Entry): void {
  const texts: unknown[] = [community, recordedBy, at, on ?? '', verifiedBy ?? ''];
  const references: unknown = documents ?? [];
  const isSound =
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(references) &&
    references.every(({ id, hash }) =>
      [id, hash].every((text) => typeof text === 'string' && PLAIN_WORD.test(text)),
    );
  if (!isSound) throw new TypeError('not an envelope');
}

/** What a stranger's entry can bring about: broken JSON, members of another type, no end of nesting. */
function isOfEntry(error: unknown): boolean {
  return [LedgerError, TypeError, RangeError].some((kind) => error instanceof kind);
}

export function checkEntries(
  view: LedgerView,
  bundles: readonly Uint8Array[],
  community: string,
): EntriesReport {
  const faults: EntryFault[] = [];
  const unknownKinds = new Set<string>();
  const opening = view.all().find((entry) => entry.kind === 'community-opened');
  const place: Place = { view, community, isSingle: opening?.singleOperator ?? false, before: '' };
  for (const [index, entry] of view.all().entries()) {
    const number = index + 1;
    const found = [...listFaults(entry, number, place)];
    if (!isCanonical(entry, bundles[index])) found.unshift('not-canonical');
    faults.push(...found.map((fault) => ({ entry: number, fault })));
    if (!Object.hasOwn(kindWords, entry.kind)) unknownKinds.add(entry.kind);
    place.before = entry.at;
  }
  const checked = view.size;
  return { holds: faults.length === 0, checked, faults, unknownKinds: [...unknownKinds] };
}

interface Place {
  readonly view: LedgerView;
  readonly community: string;
  readonly isSingle: boolean;
  /** `at` of the entry before. */
  before: string;
}

function* listFaults(
  entry: Entry,
  number: number,
  { view, community, isSingle, before }: Place,
): Generator<EntryFaultCode> {
  if (entry.community !== community) yield 'other-community';
  if (view.numberOf(entry.id) !== number) yield 'id-repeated';
  if (!(entry.at >= before)) yield 'time-goes-back';
  const isBefore = (id: string): boolean => (view.numberOf(id) ?? number) < number;
  if (!listReferences(entry).every(({ id }) => isBefore(id))) yield 'reference-missing';
  const isAlone = entry.verifiedBy === null || entry.verifiedBy === entry.recordedBy;
  // A person who asks to be forgotten does not wait for a second operator.
  const mayBeAlone = isSingle || entry.kind === 'document-withdrawn';
  if (!mayBeAlone && isAlone) yield 'second-operator-missing';
}

const decoder = new TextDecoder();

function isCanonical(entry: Entry, bytes: Uint8Array | undefined): boolean {
  try {
    const text = decoder.decode(bytes);
    return isPlainlyCanonical(entry, text) || text === canonicalJson(entry);
  } catch (error) {
    if (isOfEntry(error)) return false;
    throw error;
  }
}

/**
 * Most entries are told by the engine's own `JSON.stringify`, which writes numbers and texts as RFC 8785 does and is
 * several times faster. Whatever it leaves open, such as half surrogate pairs, is for `canonicalJson`.
 */
function isPlainlyCanonical(entry: Entry, text: string): boolean {
  return !text.includes('\\ud') && hasSortedNames(entry) && text === JSON.stringify(entry);
}

function hasSortedNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  let before = '';
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value) && name < before) return false;
    if (!hasSortedNames(member)) return false;
    before = name;
  }
  return true;
}
