/** Draws the money's way downwards, one row for a category: a trunk that narrows, and the branch that leaves it. */
import type { FlowCategory } from './flow.ts';

export interface RiverRow {
  readonly category: FlowCategory;
  readonly code: string;
  /** In a square of 100 that is stretched to the row; null where nothing flows on. */
  readonly trunk: string | null;
  readonly branch: string;
  readonly isPriced: boolean;
}

/** Share of the drawing's width that the whole river takes. */
const WIDTH = 60;

export function drawRiver(flow: readonly FlowCategory[]): RiverRow[] {
  const total = flow.reduce((sum, { rupiah }) => sum + rupiah, 0);
  let left = total;
  return flow.map((category) => {
    left -= category.rupiah;
    const scale = total > 0 ? WIDTH / total : 0;
    const rest = round(left * scale);
    const isPriced = category.rupiah > 0;
    return {
      category,
      code: category.code,
      trunk: rest > 0 ? `M0 0H${rest}V100H0Z` : null,
      branch: drawBranch(rest, round(rest + category.rupiah * scale)),
      isPriced,
    };
  });
}

/** From the trunk's right bank, down and out to the row's right edge. */
function drawBranch(from: number, to: number): string {
  if (to === from) return `M${from} 0C${from} 50 ${from} 50 100 50`;
  const height = Math.max(8, (to - from) * 0.8);
  const upper = 50 - height / 2;
  const lower = round(50 + height / 2);
  return `M${to} 0C${to} ${round(upper)} ${to} ${round(upper)} 100 ${round(upper)}V${lower}C${from} ${lower} ${from} ${lower} ${from} 0Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
