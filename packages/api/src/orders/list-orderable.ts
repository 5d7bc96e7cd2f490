// What can be ordered at this moment: the offers of the ledger, and what is left of the week.
import type { Orderable } from '@circunomy/sdk/schema';
import { loadPublicState } from '../ledger/load-community-state.ts';
import { loadMethods } from '../payments/load-methods.ts';
import { toJakartaWeek } from './jakarta-week.ts';
import { listOffers } from './offer.ts';
import type { Ordering } from './ordering.ts';
import { loadTakenUnits } from './taken-units.ts';

/** No methods where no orders are taken. @throws {ApiError} `community-unknown`. */
export async function listOrderable(
  { store, secrets }: Pick<Ordering, 'store' | 'secrets'>,
  community: string,
): Promise<Orderable> {
  const state = await loadPublicState(store, community);
  const now = store.clock();
  const week = toJakartaWeek(now);
  const isOpen = state.community.orders !== null;
  const methods = isOpen ? await loadMethods(store.database, community, secrets) : [];
  const taken = await loadTakenUnits(store.database, state.view, { community, week, now });
  return {
    ...{ community, week },
    methods: methods.map(({ method, minutes }) => ({ method, minutes })),
    products: listOffers(state.view, state.documents).map((offer) => ({
      id: offer.product.id,
      price: offer.product.price,
      free: taken.countFree(offer),
    })),
  };
}
