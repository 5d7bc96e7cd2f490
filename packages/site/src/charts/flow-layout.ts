/** Places the money's way on a wide screen: three columns of bars and the bands between them. */
import type { FlowCategory } from './flow.ts';

export interface FlowBar {
  readonly key: string;
  readonly y: number;
  /** Proportional to known rupiah; 0 where only goods are known. */
  readonly height: number;
}

export interface FlowBand {
  readonly code: string;
  readonly path: string;
  /** False where only a quantity is known: drawn as a dashed line. */
  readonly isPriced: boolean;
}

export interface FlowLayout {
  readonly height: number;
  readonly source: FlowBar;
  readonly categories: readonly FlowBar[];
  /** By the order in which they are first reached, so that bands cross little. */
  readonly areas: readonly FlowBar[];
  readonly bands: readonly FlowBand[];
}

/** Left edges of the columns and the width of a bar, in the drawing's own units. */
export const COLUMNS = { source: 170, category: 500, area: 800, bar: 14, width: 1100 } as const;

const TOTAL_HEIGHT = 260;
/** Two lines of label fit beside the thinnest bar. */
const SLOT = 46;
const GAP = 14;

export function layOutFlow(flow: readonly FlowCategory[]): FlowLayout {
  const total = flow.reduce((sum, { rupiah }) => sum + rupiah, 0);
  const scale = total > 0 ? TOTAL_HEIGHT / total : 0;
  const byArea = Map.groupBy(
    flow.flatMap(({ branches }) => branches),
    ({ key }) => key,
  );
  const sizes = {
    source: [{ key: 'source', height: total * scale }],
    categories: flow.map(({ code, rupiah }) => ({ key: code, height: rupiah * scale })),
    areas: [...byArea].map(([key, branches]) => ({
      key,
      height: branches.reduce((sum, { rupiah }) => sum + rupiah, 0) * scale,
    })),
  };
  const height = Math.max(...Object.values(sizes).map(measureColumn));
  const [source] = placeColumn(sizes.source, height);
  const categories = placeColumn(sizes.categories, height);
  const areas = placeColumn(sizes.areas, height);
  const bars = { source: source ?? { key: 'source', y: 0, height: 0 }, categories, areas };
  return { height, ...bars, bands: drawBands(flow, bars, scale) };
}

type Size = Pick<FlowBar, 'key' | 'height'>;

function measureColumn(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { height }) => sum + Math.max(height, SLOT) + GAP, -GAP);
}

/** A column stands in the middle; each bar in the middle of its slot. */
function placeColumn(sizes: readonly Size[], height: number): FlowBar[] {
  let top = (height - measureColumn(sizes)) / 2;
  return sizes.map((size) => {
    const slot = Math.max(size.height, SLOT);
    const bar = { ...size, y: top + (slot - size.height) / 2 };
    top += slot + GAP;
    return bar;
  });
}

function drawBands(
  flow: readonly FlowCategory[],
  { source, categories, areas }: Pick<FlowLayout, 'source' | 'categories' | 'areas'>,
  scale: number,
): FlowBand[] {
  const left = createStack([source]);
  const right = createStack(areas);
  const middle = createStack(categories);
  return flow.flatMap(({ code, rupiah, branches }) => [
    {
      code,
      isPriced: rupiah > 0,
      path: drawBand(
        { x: COLUMNS.source + COLUMNS.bar, y: left('source', rupiah * scale) },
        { x: COLUMNS.category, y: categories.find(({ key }) => key === code)?.y ?? 0 },
        rupiah * scale,
      ),
    },
    ...branches.map((branch) => ({
      code,
      isPriced: branch.rupiah > 0,
      path: drawBand(
        { x: COLUMNS.category + COLUMNS.bar, y: middle(code, branch.rupiah * scale) },
        { x: COLUMNS.area, y: right(branch.key, branch.rupiah * scale) },
        branch.rupiah * scale,
      ),
    })),
  ]);
}

/** Hands out the next free place along a bar. */
function createStack(bars: readonly FlowBar[]): (key: string, height: number) => number {
  const next = new Map(bars.map(({ key, y }) => [key, y]));
  return (key, height) => {
    const y = next.get(key) ?? 0;
    next.set(key, y + height);
    return y;
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A band of even thickness; without thickness a line. */
function drawBand(from: Point, to: Point, thickness: number): string {
  const middle = round((from.x + to.x) / 2);
  const curve = (a: Point, b: Point): string =>
    `C${middle} ${round(a.y)} ${middle} ${round(b.y)} ${b.x} ${round(b.y)}`;
  const there = `M${from.x} ${round(from.y)}${curve(from, to)}`;
  if (thickness === 0) return there;
  const below = (point: Point): Point => ({ x: point.x, y: point.y + thickness });
  return `${there}L${to.x} ${round(to.y + thickness)}${curve(below(to), below(from))}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
