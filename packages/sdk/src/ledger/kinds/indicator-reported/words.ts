/** What a `indicator-reported` entry is called, and the sentence that tells it. */
import type { Localized } from '../../../format/language.ts';
import { indicatorWords } from '../../../format/programme-words.ts';
import { categoryWords } from '../../../format/words.ts';
import type { EntryOf } from '../entry.schema.ts';
import { count, type DescribeContext, type KindWords, toLower, toUpper } from '../kind-words.ts';

type Report = EntryOf<'indicator-reported'>;

const notMeasured: Localized = { id: 'tidak diukur', en: 'not measured' };

function toWhose({ indicator }: Report, over: number, context: DescribeContext): string {
  const households = indicator === 'household-income';
  if (context.language === 'id') {
    return `${context.format.number(over)} ${households ? 'rumah tangga' : 'usaha'}`;
  }
  return households
    ? count(over, 'household', 'households', context)
    : count(over, 'business', 'businesses', context);
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
    const { language, format } = context;
    const { indicator, over, area, category, before, after } = report;
    const what = toUpper(indicatorWords[indicator][language]);
    const whose = toWhose(report, over, context);
    const slice = [
      ...(area ? [`${language === 'id' ? 'di' : 'in'} ${format.area(area)}`] : []),
      ...(category ? [toLower(categoryWords[category][language])] : []),
    ].map((part) => `, ${part}`);
    const [from, to] = [before, after].map((measured) => toAmount(indicator, measured, context));
    return language === 'id'
      ? `${what} ${whose}${slice.join('')}: sebelumnya ${from}, sesudahnya ${to}.`
      : `${what} of ${whose}${slice.join('')}: before ${from}, after ${to}.`;
  },
};
