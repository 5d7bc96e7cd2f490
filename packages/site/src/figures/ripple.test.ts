// Who followed whom: each community once, the made-up apart, rings opened.
import type { Movement } from '@circunomy/sdk';
import { describe, expect, test } from 'vitest';
import { type RippleNode, toRippleTrees } from './ripple.ts';

function movement(
  edges: readonly (readonly [community: string, by: string])[],
  madeUp: readonly string[] = [],
): Movement {
  const slugs = [...new Set(edges.flat())].filter((slug) => slug !== 'elsewhere');
  const communities = slugs.map((community) => {
    return { community, name: community.toUpperCase(), fictional: madeUp.includes(community) };
  });
  const inspired = edges.map(([community, by]) => ({ community, by, isHere: by !== 'elsewhere' }));
  return { communities, inspired } as unknown as Movement;
}

const outline = (nodes: readonly RippleNode[]): string =>
  nodes
    .map(
      ({ community, children }) =>
        community + (children.length > 0 ? `(${outline(children)})` : ''),
    )
    .join(' ');

describe('toRippleTrees', () => {
  test('stands each community under the first whose example it followed', () => {
    const trees = toRippleTrees(
      movement([
        ['b', 'a'],
        ['c', 'a'],
        ['d', 'b'],
        ['d', 'c'],
      ]),
      false,
    );
    expect(outline(trees)).toBe('a(b(d) c)');
    expect(trees[0]?.children[0]?.children[0]?.also).toEqual(['C']);
  });

  test('keeps a community of another host without a name', () => {
    expect(toRippleTrees(movement([['b', 'elsewhere']]), false)).toMatchObject([
      { community: 'elsewhere', name: null, children: [{ name: 'B' }] },
    ]);
  });

  test('never puts a made-up follower into the tree of the others', () => {
    const all = movement(
      [
        ['b', 'a'],
        ['x', 'a'],
      ],
      ['x'],
    );
    expect(outline(toRippleTrees(all, false))).toBe('a(b)');
    expect(outline(toRippleTrees(all, true))).toBe('a(x)');
  });

  test('opens a ring instead of losing it', () => {
    expect(
      outline(
        toRippleTrees(
          movement([
            ['a', 'b'],
            ['b', 'a'],
          ]),
          false,
        ),
      ),
    ).toBe('a(b)');
  });
});
