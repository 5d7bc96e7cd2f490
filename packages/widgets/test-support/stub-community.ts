/**
 * A community for one test: the SDK's own MSW handlers answer every `fetch` of the page, and a request
 * that none of them knows is an error. MSW's service worker is left out: it would also stand between
 * the test runner and its modules.
 */
import type { Community } from '@circunomy/sdk';
import { createHandlers, type SampleCommunity, sampleCommunity } from '@circunomy/sdk/mocks';
import { getResponse } from 'msw';

// biome-ignore lint/suspicious/noExplicitAny: a test bends the sample's JSON as it likes
type Change = (data: any) => unknown;

export interface StubbedCommunity {
  readonly src: string;
  readonly sample: SampleCommunity;
  /** Paths below `data/` in the order of the requests. */
  readonly requests: string[];
  /** What was sent, in the order of the requests. */
  readonly sent: SentRequest[];
  /**
   * What a path answers instead: changed JSON or a response, a status, null for no answer at all, or `lost` where there is
   * no network. `POST orders` is for that method alone.
   */
  readonly answers: Map<string, Change | number | null | 'lost'>;
}

interface SentRequest {
  readonly path: string;
  readonly key: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it sent
  readonly body: any;
}

let count = 0;
const stubs = new Map<string, StubbedCommunity>();

/** Every call has an address of its own, since stores are shared by address; an empty `live` or `orders` is there. */
export function stubCommunity(profile: Partial<Community> = {}): StubbedCommunity {
  count += 1;
  const src = new URL(`/stub-${count}/`, location.href).href;
  const live = profile.live === '' ? `${src}data/live` : null;
  const orders = profile.orders === '' ? `${src}data/orders` : (profile.orders ?? null);
  const stub: StubbedCommunity = {
    src,
    sample: sampleCommunity({ profile: { fictional: false, ...profile, live, orders } }),
    requests: [],
    sent: [],
    answers: new Map(),
  };
  stubs.set(src, stub);
  globalThis.fetch = (input, init) => answer(new Request(input, init));
  return stub;
}

/** What a store of an ended test still asks gets no answer, and nothing leaves the page. */
export function endStubs(): void {
  stubs.clear();
}

async function answer(request: Request): Promise<Response> {
  const stub = [...stubs.values()].find(({ src }) => request.url.startsWith(`${src}data/`));
  if (!stub) throw new TypeError(`Nothing in this test answers ${request.url}.`);
  const path = request.url.slice(`${stub.src}data/`.length);
  stub.requests.push(path);
  if (request.method === 'POST') stub.sent.push(await toSent(request.clone(), path));
  const ofMethod = `${request.method} ${path}`;
  const change = stub.answers.get(stub.answers.has(ofMethod) ? ofMethod : path);
  if (change === 'lost') throw new TypeError('There is no network.');
  if (change === null) return new Promise(() => undefined);
  if (typeof change === 'number') return new Response('{}', { status: change });
  const handlers = createHandlers({ src: stub.src, community: stub.sample });
  const response = await getResponse(handlers, request);
  if (!response) throw new TypeError(`No handler answers ${request.url}.`);
  if (!change) return response;
  const changed = await change(await response.json());
  return changed instanceof Response ? changed : Response.json(changed);
}

async function toSent(request: Request, path: string): Promise<SentRequest> {
  const text = await request.text();
  return {
    path,
    key: request.headers.get('idempotency-key'),
    body: text === '' ? null : JSON.parse(text),
  };
}
