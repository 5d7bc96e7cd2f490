/** Who was inspired by whom, as trees: each community stands under the first whose example it says it followed. */
import type { Movement } from '@circunomy/sdk';

export interface RippleNode {
  readonly community: string;
  /** Its name; null where it is on another host. */
  readonly name: string | null;
  readonly fictional: boolean;
  /** Others whose example it also followed. */
  readonly also: readonly string[];
  readonly children: readonly RippleNode[];
}

/** @param fictional whether to follow the made-up communities or the others: the two never stand in one tree. */
export function toRippleTrees(
  { communities, inspired }: Movement,
  fictional: boolean,
): RippleNode[] {
  const known = new Map(communities.map((one) => [one.community, one]));
  const isMadeUp = (slug: string): boolean => known.get(slug)?.fictional ?? false;
  const edges = inspired.filter(({ community }) => isMadeUp(community) === fictional);
  const inspirers = Map.groupBy(edges, ({ community }) => community);
  const followers = Map.groupBy(
    [...inspirers.values()].flatMap(([first]) => first ?? []),
    ({ by }) => by,
  );
  const shown = new Set<string>();
  const toNode = (community: string): RippleNode => {
    shown.add(community);
    const others = inspirers.get(community)?.slice(1) ?? [];
    return {
      community,
      name: known.get(community)?.name ?? null,
      fictional: isMadeUp(community),
      also: others.map(({ by }) => known.get(by)?.name ?? by),
      children: (followers.get(community) ?? [])
        .filter((edge) => !shown.has(edge.community))
        .map((edge) => toNode(edge.community)),
    };
  };
  const roots = [...followers.keys()].filter((slug) => !inspirers.has(slug));
  const trees = roots.map(toNode);
  // Communities that name each other in a ring have no root: the ring opens at the first of them.
  for (const slug of inspirers.keys()) if (!shown.has(slug)) trees.push(toNode(slug));
  return trees;
}
