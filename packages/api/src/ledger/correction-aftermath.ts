// What a correction leaves behind: nothing may name an entry that is gone, and what stood on the entry as it read
// before must still pass every rule.
import { createLedgerView, type Entry, type EntryOf, type LedgerView } from '@circunomy/sdk/ledger';
import type { Fault } from './fault.ts';
import { indexOf } from './rules/ledger-index.ts';
import { checkKeptWords } from './rules/people-first.ts';
import type { RuleContext } from './rules/rule.ts';
import { checkAcrossEntries } from './rules/rules.ts';
import { showValue } from './schema-fault-words.ts';

export interface Corrected {
  /** The last entry of the ledger. */
  readonly correction: EntryOf<'entry-corrected'>;
  /** The entry that it mends in the end, as recorded. */
  readonly target: Entry;
  /** The same as it read before; undefined where it was corrected away. */
  readonly before: Entry | undefined;
}

/** Faults that are told at once; those behind them show when these are mended. */
const MOST_TOLD = 5;

export function checkAftermath(corrected: Corrected, context: RuleContext, path: string): Fault[] {
  const { correction, target } = corrected;
  const place = `${path}.payload.corrects`;
  const effective = context.ledger.effectiveById(target.id);
  if (!effective) {
    const removal = checkRemoval(corrected, context, place);
    return removal.length > 0 ? removal : checkDependents(corrected, context, place);
  }
  const faults = checkWords(corrected, effective, context, path);
  // A correction of a correction may bring back what read otherwise than it says itself.
  if (!correction.replacement || correction.corrects !== target.id) {
    const asRead = { ...context, documents: undefined, toPath: () => place };
    faults.push(...checkAcrossEntries(effective, asRead));
  }
  return faults.length > 0 ? faults : checkDependents(corrected, context, place);
}

function checkWords(
  { correction }: Corrected,
  effective: Entry,
  { ledger }: RuleContext,
  path: string,
): Fault[] {
  if (!correction.replacement) return checkKeptWords(effective, ledger, `${path}.payload.corrects`);
  return correction.documents ? [] : checkKeptWords(effective, ledger, `${path}.documents`);
}

function checkRemoval(
  { correction, target }: Corrected,
  { ledger, books }: RuleContext,
  path: string,
): Fault[] {
  const [, ...dependents] = ledger.dependentsOf(target.id);
  const own = dependents.map((id) => `#${ledger.numberOf(id)}`);
  const inBooks = books.flatMap((book) =>
    [...indexOf(book).idsOf(['parent', target.id])].map((id) => nameInBook(book, id)),
  );
  const names = [...own, ...inBooks].slice(0, MOST_TOLD).join(', ');
  if (names === '') return [];
  const message = {
    en: `${showValue(target.id)} cannot be taken away: ${names} name it. Correct those first.`,
    id: `${showValue(target.id)} tidak bisa dibatalkan: disebut oleh ${names}. Perbaiki itu dahulu.`,
  };
  return [{ path, value: correction.corrects, message }];
}

function nameInBook(book: LedgerView, id: string): string {
  return `${book.all()[0]?.community ?? ''} #${book.numberOf(id)}`;
}

interface Dependent {
  readonly entry: Entry;
  readonly name: string;
  readonly context: RuleContext;
}

/** Only what the correction breaks: what did not fit before is no fault of it. */
function checkDependents(corrected: Corrected, context: RuleContext, path: string): Fault[] {
  const broken = listDependents(corrected, context)
    .map((dependent) => ({ dependent, faults: listFaults(dependent) }))
    .filter(({ faults }) => faults.length > 0);
  if (broken.length === 0) return [];
  const earlier = createLedgerView(context.ledger.all().slice(0, -1));
  return broken
    .flatMap(({ dependent, faults }) => {
      const known = new Set(listEarlierFaults(dependent, context, earlier));
      return faults
        .filter((fault) => !known.has(fault.path))
        .map(({ message }) => ({ name: dependent.name, message }));
    })
    .slice(0, MOST_TOLD)
    .map(({ name, message }) => ({
      path,
      value: corrected.correction.corrects,
      message: {
        en: `${name} would not fit any more: ${message.en}`,
        id: `${name} jadi tidak cocok lagi: ${message.id}`,
      },
    }));
}

function listDependents({ target, before }: Corrected, context: RuleContext): Dependent[] {
  const { ledger, books } = context;
  const toPath = (place: readonly PropertyKey[]): string => place.join('.');
  const asRead = { ...context, documents: undefined, toPath };
  const changed = before?.kind === 'msme-changed' ? [before.msme] : [];
  const own = [...ledger.referrersOf(target.id), ...changed].flatMap((id): Dependent[] => {
    const entry = ledger.effectiveById(id);
    return entry ? [{ entry, name: `#${ledger.numberOf(id)}`, context: asRead }] : [];
  });
  const inBooks = books.flatMap((book) =>
    [...indexOf(book).idsOf(['parent', target.id])].flatMap((id): Dependent[] => {
      const entry = book.effectiveById(id);
      const inBook = { ...asRead, ledger: book, parent: ledger, books: [] };
      return entry ? [{ entry, name: nameInBook(book, id), context: inBook }] : [];
    }),
  );
  return [...own, ...inBooks];
}

function listFaults({ entry, context }: Dependent): Fault[] {
  return checkAcrossEntries(entry, context);
}

/** The places that were at fault before; `earlier` is the corrected ledger without the correction. */
function listEarlierFaults(
  { entry, context }: Dependent,
  { ledger }: RuleContext,
  earlier: LedgerView,
): string[] {
  const isOwn = context.ledger === ledger;
  const before = isOwn ? earlier.effectiveById(entry.id) : entry;
  const related = isOwn ? { ledger: earlier } : { parent: earlier };
  if (!before) return [];
  return checkAcrossEntries(before, { ...context, ...related }).map(({ path }) => path);
}
