// A month or a year is signed once it has come to its last day.
import { showValue } from '../schema-fault-words.ts';
import { toLastDay } from './partial-date.ts';
import type { Rule } from './rule.ts';

export const checkReportPeriod: Rule = (entry, { today, toPath }) => {
  if (entry.kind !== 'report-signed') return [];
  const lastDay = toLastDay(entry.period);
  const signed = entry.on === null ? today : toLastDay(entry.on);
  if (lastDay <= signed && lastDay <= today) return [];
  const message = {
    en: `${showValue(entry.period)} ends on ${lastDay}. Sign it from that day on.`,
    id: `${showValue(entry.period)} berakhir pada ${lastDay}. Tanda tangani mulai hari itu.`,
  };
  return [{ path: toPath(['period']), value: entry.period, message }];
};
