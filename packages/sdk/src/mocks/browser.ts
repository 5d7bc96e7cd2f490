// `@circunomy/sdk/mocks/browser`: the sample community behind every `fetch` of a page, by MSW's service worker.
import { setupWorker } from 'msw/browser';
import { createHandlers, type HandlersOptions } from './handlers.ts';

/**
 * Call `start()` before the page fetches; it needs MSW's `mockServiceWorker.js` at the origin's root.
 *
 * @example
 * import { mockCommunity } from '@circunomy/sdk/mocks/browser';
 * await mockCommunity({ src: '/komunitas-sampel/' }).start({ onUnhandledFrame: 'error' });
 */
export function mockCommunity(options: HandlersOptions): ReturnType<typeof setupWorker> {
  return setupWorker(...createHandlers(options));
}
