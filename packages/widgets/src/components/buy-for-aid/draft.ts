/** What the visitor has chosen and typed so far; it is forgotten with the page. */
import type { NewOrder, PaymentMethod } from '@circunomy/sdk/orders';
import type { Wish } from './kept-order.ts';
import type { Offer } from './offers.ts';

export interface Draft {
  /** Id; empty while choosing. */
  readonly product: string;
  /** Null until the visitor has changed it. */
  readonly quantity: number | null;
  /** Whom the visitor has in mind; empty for anybody. */
  readonly group: string;
  readonly name: string;
  readonly contact: string;
  readonly message: string;
  /** Empty for the first that is offered. */
  readonly method: string;
}

export const EMPTY_DRAFT: Draft = {
  product: '',
  quantity: null,
  group: '',
  name: '',
  contact: '',
  message: '',
  method: '',
};

/** What is left empty is left out. The sum is the one that was shown: the server refuses another. */
export function toNewOrder(
  draft: Draft,
  offer: Offer,
  chosen: { quantity: number; method: string },
): NewOrder {
  const { group, name, contact, message } = trimmed(draft);
  const contributor = { ...(name && { name }), ...(contact && { contact }) };
  return {
    product: offer.id,
    quantity: chosen.quantity,
    method: chosen.method as PaymentMethod,
    amount: offer.price * chosen.quantity,
    ...(group && {
      for: { recipientGroup: group as NonNullable<NewOrder['for']>['recipientGroup'] },
    }),
    ...(Object.keys(contributor).length > 0 && { contributor }),
    ...(message && { message }),
  } as NewOrder;
}

/** The part that may outlive the page. */
export function toWish({ product, quantity, method, for: whom }: NewOrder): Wish {
  return { product, quantity, method, group: whom?.recipientGroup ?? '' };
}

function trimmed(draft: Draft): Draft {
  const { name, contact, message } = draft;
  return { ...draft, name: name.trim(), contact: contact.trim(), message: message.trim() };
}
