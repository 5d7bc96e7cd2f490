// Which paid orders are bought together: of one product at one price for one campaign, as many as are taken at once.
import type { DeskOrder } from '@circunomy/sdk/schema';

const MOST_AT_ONCE = 200;

export function groupPurchases(orders: readonly DeskOrder[]): readonly (readonly DeskOrder[])[] {
  return [...Map.groupBy(orders, toOffer).values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / MOST_AT_ONCE) }, (_, index) =>
      group.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE),
    ),
  );
}

function toOffer({ order: { lines }, campaign }: DeskOrder): string {
  return `${lines[0]?.product} ${lines[0]?.price} ${campaign ?? ''}`;
}
