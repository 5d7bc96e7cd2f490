// A date that no calendar has, such as 30 February or the year 0, passes the pattern of partial dates.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import type { Rule } from './rule.ts';

export const checkDates: Rule = (entry, { documents, toPath }) => [
  ...checkDate(entry.on, toPath(['on'])),
  ...listEnds(entry).flatMap(({ place, date }) => checkDate(date, toPath(place))),
  ...(documents ?? []).flatMap(({ consent }, index) => [
    ...checkDate(consent.on, toPath(['documents', index, 'consent', 'on'])),
    ...checkDate(consent.until, toPath(['documents', index, 'consent', 'until'])),
  ]),
];

function listEnds(entry: Entry): { place: PropertyKey[]; date: string | null }[] {
  if (entry.kind !== 'campaign-opened') return [];
  const { until, permit } = entry;
  const permitEnd = permit && 'until' in permit ? permit.until : null;
  return [
    { place: ['until'], date: until },
    { place: ['permit', 'until'], date: permitEnd },
  ];
}

function checkDate(date: string | null, path: string): Fault[] {
  if (date === null || isInCalendar(date)) return [];
  return [
    {
      path,
      value: date,
      message: {
        en: `${showValue(date)} is in no calendar. Write the day it was.`,
        id: `${showValue(date)} tidak ada di kalender. Tulis hari yang sebenarnya.`,
      },
    },
  ];
}

/** Every month has them. */
const DAYS_OF_ANY_MONTH = 28;

function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (year > 0 && day <= DAYS_OF_ANY_MONTH) return true;
  return year > 0 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
