/** Enlivens an order's page: where what it shows changes, the page is asked for again, so that what is to be paid is true. */
import { createOrders } from '@circunomy/sdk/orders';
import { toShownState } from '../orders/shown-state.ts';

const head = document.querySelector<HTMLElement>('[data-order]');
const trace = document.querySelector('circunomy-order-trace');

if (head && trace) {
  void reloadOnChange(head.dataset.shown ?? '', trace);
  // Reached by another name than its profile tells, the server is a stranger to the widget: the page's own list stays.
  if (head.dataset.server !== location.origin) trace.replaceWith(...trace.childNodes);
}

async function reloadOnChange(shown: string, place: Element): Promise<void> {
  const src = new URL(place.getAttribute('src') ?? './', document.baseURI);
  const orders = createOrders({ src });
  try {
    for await (const order of orders.follow(place.getAttribute('code') ?? '')) {
      // Not as a reload: the page may be the answer to a form, which must not be sent again.
      if (toShownState(order) !== shown) return location.replace(location.pathname);
    }
  } catch {
    // The page stays as the server wrote it.
  }
}
