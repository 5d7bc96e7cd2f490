// Of a group's solidarity fund one total a year is told: the difference of two would tell of a single member.
import { showValue } from '../schema-fault-words.ts';
import { indexOf } from './ledger-index.ts';
import type { Rule } from './rule.ts';

export const checkSolidarityYear: Rule = (entry, { ledger, toPath }) => {
  if (entry.kind !== 'solidarity-reported') return [];
  const { id, group, year } = entry;
  const reports = indexOf(ledger).idsOf(['solidarity', group, year]);
  const [other] = [...reports].filter((report) => report !== id);
  if (other === undefined) return [];
  const number = ledger.numberOf(other);
  const message = {
    en: `${showValue(year)} was reported for this group by #${number}. Leave this entry out, or name another year.`,
    id: `${showValue(year)} sudah dilaporkan untuk kelompok ini oleh #${number}. Hilangkan catatan ini, atau sebutkan tahun lain.`,
  };
  return [{ path: toPath(['year']), value: year, message }];
};
