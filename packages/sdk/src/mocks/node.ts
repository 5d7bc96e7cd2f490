// `@circunomy/sdk/mocks/node`: the sample community behind every `fetch` of a Node process.
import { type SetupServer, setupServer } from 'msw/node';
import { createHandlers, type HandlersOptions } from './handlers.ts';

/**
 * Call `listen()` before the tests and `close()` after them.
 *
 * @example
 * import { mockCommunity } from '@circunomy/sdk/mocks/node';
 * const server = mockCommunity({ src: 'https://example.org/komunitas-sampel/' });
 * server.listen({ onUnhandledFrame: 'error' });
 */
export function mockCommunity(options: HandlersOptions): SetupServer {
  return setupServer(...createHandlers(options));
}
