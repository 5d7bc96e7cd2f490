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
  /** Why there are no numbers; null where there are. */
  readonly hidden: 'held' | 'not-reported' | 'held-or-not-reported' | null;
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
    return { label: labelOf(part), isWhole: false, hidden: null, told: tell(part) };
  });
  const hidden = listHidden(growth, page).map((row) => ({ ...row, isWhole: false, told: null }));
  if (!growth.whole) return [...rows, ...hidden];
  const whole = { label: t.whole, isWhole: true, hidden: null, told: tell(growth.whole) };
  return [whole, ...rows, ...hidden];
}

/**
 * Areas of the community of which no part is shown although others are. A single one cannot be held back, since the
 * whole less the others would tell it: it was not reported. Of several nobody outside can tell which.
 */
function listHidden(
  { whole, parts }: Growth,
  { site, language }: PageContext,
): Pick<GrowthRow, 'label' | 'hidden'>[] {
  const byArea = parts.filter(({ area, category }) => area !== null && category === null);
  if (byArea.length === 0) return [];
  const rest = whole && whole.over - byArea.reduce((total, { over }) => total + over, 0);
  if (rest === 0) return [];
  const shown = new Set(byArea.map(({ area }) => area?.name));
  const missing = site.community.areas.map(({ name }) => name).filter((name) => !shown.has(name));
  const label = indicatorWords[language].heldRest;
  if (missing.length === 0) return rest ? [{ label, hidden: 'held-or-not-reported' }] : [];
  const isAlone = rest !== null && missing.length === 1;
  const several = rest === null ? 'held-or-not-reported' : 'held';
  return missing.map((name) => ({ label: name, hidden: isAlone ? 'not-reported' : several }));
}

function showChange(change: number, { format }: PageContext): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  return `${sign}${format.share(Math.abs(change))}`;
}
