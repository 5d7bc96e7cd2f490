// `@circunomy/sdk/mocks/node`: the sample community behind every `fetch` of a Node process.
import { type SetupServer, setupServer } from 'msw/node';
import { createHandlers, type HandlersOptions } from './handlers.ts';

/**
 * Call `listen()` before the tests and `close()` after them.
 *
 * @example
 * import { mockCommunity } from '@circunomy/sdk/mocks/node';
 * import { createOrders } from '@circunomy/sdk/orders';
 *
 * const src = 'https://example.org/komunitas-sampel/';
 * const server = mockCommunity({ src });
 * server.listen({ onUnhandledFrame: 'error' });
 * const orders = createOrders({ src });
 * const { code } = await orders.place({ product: 'product-000000000005', quantity: 2, method: 'test' });
 * const { status, amount, lines } = await orders.payTest(code);
 * console.log(`${status}: Rp ${amount}, ${lines[0]?.msme.name}`); // paid: Rp 30000, Warung Contoh Melati
 * server.close();
 */
export function mockCommunity(options: HandlersOptions): SetupServer {
  return setupServer(...createHandlers(options));
}
