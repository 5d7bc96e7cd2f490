// Nothing happens before what it stands on: no delivery before its purchase, no meeting before its group was formed.
import {
  type Entry,
  type EntryKind,
  listParentReferences,
  listReferences,
} from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import { isBefore } from './partial-date.ts';
import type { Rule, RuleContext } from './rule.ts';

/** An MSME and its products were there before anybody registered them; these were not. */
const BEGINNINGS: readonly EntryKind[] = [
  'campaign-opened',
  'group-formed',
  'purchase-made',
  'package-packed',
  'distribution-delivered',
  'meeting-held',
  'activity-held',
  'award-won',
  'capital-granted',
  'mentoring-held',
];

/** A campaign is prepared before it opens; left out of it, what that cost would escape the cap (PP 29/1980 art. 6). */
const PREPARATIONS: readonly EntryKind[] = ['cost-paid', 'purchase-made'];

export const checkOrderOfDates: Rule = (entry, context) => [
  ...listPredecessors(entry, context).flatMap((earlier) =>
    listOwnDates(entry).flatMap(({ place, date }) => checkAfter(date, earlier, place, context)),
  ),
  ...checkEnd(entry, context),
  ...checkMeasured(entry, context),
];

function listPredecessors(entry: Entry, { ledger, parent }: RuleContext): Entry[] {
  const own = listReferences(entry).map(({ id }) => ledger.effectiveById(id));
  const outside = listParentReferences(entry).map(({ id }) => parent?.effectiveById(id));
  return [...own, ...outside].filter(
    (named) =>
      named !== undefined &&
      named.id !== entry.id &&
      !(named.kind === 'campaign-opened' && PREPARATIONS.includes(entry.kind)) &&
      (BEGINNINGS.includes(named.kind) || entry.kind === 'msme-changed'),
  ) as Entry[];
}

/** When it happened, and the time that it is about. */
function listOwnDates(entry: Entry): { place: PropertyKey[]; date: string | null }[] {
  const on = { place: ['on'], date: entry.on };
  if (entry.kind === 'report-signed') return [on, { place: ['period'], date: entry.period }];
  if (entry.kind === 'solidarity-reported') return [on, { place: ['year'], date: entry.year }];
  return [on];
}

function checkAfter(
  date: string | null,
  earlier: Entry,
  place: PropertyKey[],
  { ledger, parent, toPath }: RuleContext,
): Fault[] {
  if (date === null || earlier.on === null || !isBefore(date, earlier.on)) return [];
  const number = ledger.numberOf(earlier.id) ?? parent?.numberOf(earlier.id);
  const message = {
    en: `${showValue(date)} is before #${number}, which it names and which is of ${earlier.on}. Correct one of the two dates.`,
    id: `${showValue(date)} lebih awal dari #${number} yang disebutnya, tertanggal ${earlier.on}. Perbaiki salah satu tanggalnya.`,
  };
  return [{ path: toPath(place), value: date, message }];
}

function checkEnd(entry: Entry, { toPath }: RuleContext): Fault[] {
  if (entry.kind !== 'campaign-opened' || entry.until === null || entry.on === null) return [];
  if (!isBefore(entry.until, entry.on)) return [];
  const message = {
    en: `${showValue(entry.until)} is before the day it opened, ${entry.on}. Correct one of them.`,
    id: `${showValue(entry.until)} lebih awal dari hari dibukanya, ${entry.on}. Perbaiki salah satunya.`,
  };
  return [{ path: toPath(['until']), value: entry.until, message }];
}

function checkMeasured(entry: Entry, { toPath }: RuleContext): Fault[] {
  if (entry.kind !== 'indicator-reported' || !entry.before || !entry.after) return [];
  const [before, after] = [entry.before.period, entry.after.period];
  if (!isBefore(after, before)) return [];
  const message = {
    en: `${showValue(after)} is before ${before}, but was measured after it. Exchange or correct them.`,
    id: `${showValue(after)} lebih awal dari ${before}, padahal diukur sesudahnya. Tukar atau perbaiki.`,
  };
  return [{ path: toPath(['after', 'period']), value: after, message }];
}
