/** A change before and after as rows: the whole, its parts, and the parts that are held back. */
import type { Growth } from '@circunomy/sdk';
import { categoryWords } from '@circunomy/sdk/format';
import type { PageContext } from '../render/page-context.ts';
import { indicatorWords } from '../words/indicators.ts';
import type { GROWTH } from './progress.ts';

export type GrowthName = (typeof GROWTH)[number];

export interface GrowthRow {
  readonly label: string;
  readonly isWhole: boolean;
  /** Null where the part is held back. */
  readonly told: {
    readonly change: string;
    readonly over: string;
    readonly before: string;
    readonly after: string;
  } | null;
}

type Measured = NonNullable<NonNullable<Growth['whole']>['before']>;
type Part = Growth['parts'][number];

export function toGrowthRows(name: GrowthName, growth: Growth, page: PageContext): GrowthRow[] {
  const { format, language } = page;
  const t = indicatorWords[language];
  const show = (sum: number): string =>
    name === 'customersGrowth' ? format.number(sum) : format.rupiah(sum);
  const measured = (one: Measured | null): string =>
    one === null ? t.notMeasured : t.perMonth(show(one.sum), format.partialDate(one.period));
  const tell = ({
    over,
    before,
    after,
    change,
  }: NonNullable<Growth['whole']>): GrowthRow['told'] => ({
    change: change === null ? t.changeUnknown : showChange(change, page),
    over: t.over[name](format.number(over)),
    before: measured(before),
    after: measured(after),
  });
  const labelOf = ({ area, category }: Part): string =>
    [area?.name, category && categoryWords[category][language]].filter(Boolean).join(', ');
  const rows = growth.parts.map((part) => {
    return { label: labelOf(part), isWhole: false, told: tell(part) };
  });
  const held = listHeldBack(growth, page).map((label) => ({ label, isWhole: false, told: null }));
  const whole = growth.whole && { label: t.whole, isWhole: true, told: tell(growth.whole) };
  return [...(whole ? [whole] : []), ...rows, ...held];
}

/** Areas of the community of which no part is shown although others are; else whatever the whole has beyond its parts. */
function listHeldBack({ whole, parts }: Growth, { site, language }: PageContext): string[] {
  const byArea = parts.filter(({ area, category }) => area !== null && category === null);
  const shown = new Set(byArea.map(({ area }) => area?.name));
  const areas = site.community.areas.map(({ name }) => name);
  const isByArea = areas.some((name) => shown.has(name));
  const named = isByArea ? areas.filter((name) => !shown.has(name)) : [];
  if (named.length > 0) return named;
  const sum = byArea.reduce((total, { over }) => total + over, 0);
  const isRest = whole !== null && byArea.length > 0 && sum < whole.over;
  return isRest ? [indicatorWords[language].heldRest] : [];
}

function showChange(change: number, { format }: PageContext): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  return `${sign}${format.share(Math.abs(change))}`;
}
