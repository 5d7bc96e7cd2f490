/** What a community's home page leads with: what it is for decides what a visitor looks for first. */
import type { Community, Itemised } from '@circunomy/sdk';
import type { FigureName } from '../words/figure-names.ts';

export type HomeKind = 'circulation' | 'group' | 'programme' | 'network' | 'book';

const KINDS: Readonly<Record<Community['type'], HomeKind>> = {
  movement: 'circulation',
  church: 'circulation',
  'faith-community': 'circulation',
  campaign: 'circulation',
  'alumni-network': 'network',
  'joint-business-group': 'group',
  programme: 'programme',
};

export function toHomeKind({ type, book }: Pick<Community, 'type' | 'book'>): HomeKind {
  return book ? 'book' : KINDS[type];
}

/** The figures that lead, in order; those that nothing tells of are left out. */
export const LEADING: Readonly<Record<HomeKind, readonly FigureName[]>> = {
  circulation: [],
  group: ['outputs', 'meetings', 'attendance', 'awards', 'activities', 'activitySales', 'members'],
  programme: ['households', 'mentoring', 'capital', 'stages', 'aliveAfter12Months', 'partners'],
  network: ['msmesRegistered', 'inclusion', 'internalCirculation', 'partners'],
  book: ['cash', 'dues'],
};

/** Whether purchases, distributions or gifts are on record: without them the counter would show noughts only. */
export function hasCirculated(itemised: Itemised): boolean {
  return (
    itemised.purchases + itemised.distributions > 0 ||
    itemised.contributions !== null ||
    itemised.packages !== null
  );
}
