// What is recorded has happened. Only the end of a campaign, a permit or a consent may lie ahead.
import type { Entry } from '@circunomy/sdk/ledger';
import { showValue } from '../schema-fault-words.ts';
import { isBefore } from './partial-date.ts';
import type { Rule } from './rule.ts';

export const checkNotInFuture: Rule = (entry, { today, documents, toPath }) => {
  const consents = (documents ?? []).map(({ consent }, index) => ({
    place: ['documents', index, 'consent', 'on'],
    date: consent.on,
  }));
  return [...listDates(entry), ...consents].flatMap(({ place, date }) => {
    if (date === null || !isBefore(today, date)) return [];
    const message = {
      en: `${showValue(date)} lies ahead: today is ${today}. Write when it happened, or record it then.`,
      id: `${showValue(date)} belum tiba: hari ini ${today}. Tulis kapan terjadinya, atau catat nanti.`,
    };
    return [{ path: toPath(place), value: date, message }];
  });
};

function listDates(entry: Entry): { place: PropertyKey[]; date: string | null }[] {
  const on = { place: ['on'], date: entry.on };
  switch (entry.kind) {
    case 'indicator-reported':
      return [
        on,
        { place: ['before', 'period'], date: entry.before?.period ?? null },
        { place: ['after', 'period'], date: entry.after?.period ?? null },
      ];
    case 'solidarity-reported':
      return [on, { place: ['year'], date: entry.year }];
    default:
      return [on];
  }
}
