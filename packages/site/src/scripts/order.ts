/** Enlivens an order's page: where its status changes, the page is asked for again, so that what is to be paid is true. */
import { createOrders } from '@circunomy/sdk/orders';

const head = document.querySelector<HTMLElement>('[data-order]');
const trace = document.querySelector('circunomy-order-trace');

if (head && trace) {
  void reloadOnChange(head.dataset.status ?? '', trace);
  // Reached by another name than its profile tells, the server is a stranger to the widget: the page's own list stays.
  if (head.dataset.server !== location.origin) trace.replaceWith(...trace.childNodes);
}

async function reloadOnChange(shown: string, place: Element): Promise<void> {
  const src = new URL(place.getAttribute('src') ?? './', document.baseURI);
  const orders = createOrders({ src });
  try {
    for await (const { status } of orders.follow(place.getAttribute('code') ?? '')) {
      if (status !== shown) return location.reload();
    }
  } catch {
    // The page stays as the server wrote it.
  }
}
