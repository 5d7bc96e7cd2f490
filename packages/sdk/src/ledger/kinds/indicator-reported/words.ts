/** What a `indicator-reported` entry is called, and the sentence that tells it. */
import type { Codes, Localized } from '../../../format/language.ts';
import { categoryWords } from '../../../format/words.ts';
import type { EntryOf } from '../entry.schema.ts';
import { count, type DescribeContext, type KindWords, toLower } from '../kind-words.ts';

type Report = EntryOf<'indicator-reported'>;

const notMeasured: Localized = { id: 'tidak diukur', en: 'not measured' };

const subjectWords: Codes<Report['indicator']> = {
  'household-income': { id: 'Pendapatan', en: 'The income' },
  sales: { id: 'Penjualan', en: 'The sales' },
  customers: { id: 'Pelanggan', en: 'The customers' },
};

function toWhose({ indicator, over }: Report, context: DescribeContext): string {
  const households = indicator === 'household-income';
  if (context.language === 'id') {
    return `${context.format.number(over)} ${households ? 'keluarga' : 'usaha'}`;
  }
  return households
    ? count(over, 'household', 'households', context)
    : count(over, 'business', 'businesses', context);
}

/** The part of the programme that it is about; nothing where it is all of it. */
function toPart({ area, category }: Report, { language, format }: DescribeContext): string {
  const kind = category ? ` (${toLower(categoryWords[category][language])})` : '';
  const place = area ? ` ${language === 'id' ? 'di' : 'in'} ${format.area(area)}` : '';
  return `${kind}${place}`;
}

/** The sum in a month, over all of them together. */
function toAmount(
  indicator: Report['indicator'],
  measured: Report['before'],
  { language, format }: DescribeContext,
): string {
  if (measured === null) return notMeasured[language];
  const sum = indicator === 'customers' ? format.number(measured.sum) : format.rupiah(measured.sum);
  const period = format.partialDate(measured.period);
  return language === 'id' ? `${sum} sebulan (${period})` : `${sum} a month (${period})`;
}

export const indicatorReportedWords: KindWords<'indicator-reported'> = {
  label: { id: 'Hasil program', en: 'Result of a programme' },
  describe: (report, context) => {
    const { language } = context;
    const { indicator, before, after } = report;
    const what = subjectWords[indicator][language];
    const whose = `${toWhose(report, context)}${toPart(report, context)}`;
    const [from, to] = [before, after].map((measured) => toAmount(indicator, measured, context));
    return language === 'id'
      ? `${what} ${whose} bersama-sama: sebelumnya ${from}, sesudahnya ${to}.`
      : `${what} of ${whose} together: before ${from}, after ${to}.`;
  },
};
