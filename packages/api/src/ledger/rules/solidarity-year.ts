// Of a group's solidarity fund one total a year is told: the difference of two would tell of a single member.
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import { indexOf } from './ledger-index.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkSolidarityYear: Rule = (entry, context) => {
  if (entry.kind !== 'solidarity-reported') return [];
  const message = explainUnfinished(entry, context) ?? explainRepeated(entry, context);
  return message ? [{ path: context.toPath(['year']), value: entry.year, message }] : [];
};

type Report = EntryOf<'solidarity-reported'>;

function explainUnfinished({ year }: Report, { today }: RuleContext): Fault['message'] | undefined {
  if (year !== today.slice(0, 'YYYY'.length)) return undefined;
  return {
    en: `${showValue(year)} is not over: a later total would tell of whoever is helped until then. Report it from 1 January on.`,
    id: `${showValue(year)} belum berakhir: jumlah yang kemudian akan mengungkap siapa yang dibantu sampai saat itu. Laporkan mulai 1 Januari.`,
  };
}

function explainRepeated(
  { id, group, year }: Report,
  { ledger }: RuleContext,
): Fault['message'] | undefined {
  const reports = indexOf(ledger).idsOf(['solidarity', group, year]);
  const [other] = [...reports].filter((report) => report !== id);
  if (other === undefined) return undefined;
  const number = ledger.numberOf(other);
  return {
    en: `${showValue(year)} was reported for this group by #${number}. Leave this entry out, or name another year.`,
    id: `${showValue(year)} sudah dilaporkan untuk kelompok ini oleh #${number}. Hilangkan catatan ini, atau sebutkan tahun lain.`,
  };
}
