/** Keeps a drawing readable: beyond a number of areas, the smallest stand together as one. */
import type { FlowBranch, FlowCategory } from './flow.ts';

/** @param name what the areas that stand together are called, given how many they are. */
export function foldAreas(
  flow: readonly FlowCategory[],
  most: number,
  name: (count: number) => string,
): FlowCategory[] {
  const sizes = new Map<string, number>();
  for (const { key, rupiah } of flow.flatMap(({ branches }) => branches)) {
    sizes.set(key, (sizes.get(key) ?? 0) + rupiah);
  }
  if (sizes.size <= most) return [...flow];
  const ordered = [...sizes].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const kept = new Set(ordered.slice(0, most - 1));
  const others = name(ordered.length - kept.size);
  return flow.map((category) => ({
    ...category,
    branches: [
      ...category.branches.filter(({ key }) => kept.has(key)),
      ...joinBranches(
        category.branches.filter(({ key }) => !kept.has(key)),
        others,
      ),
    ],
  }));
}

function joinBranches(branches: readonly FlowBranch[], area: string): FlowBranch[] {
  if (branches.length === 0) return [];
  const rupiah = branches.reduce((sum, branch) => sum + branch.rupiah, 0);
  return [{ key: 'others', area, rupiah, amount: '', people: null }];
}
