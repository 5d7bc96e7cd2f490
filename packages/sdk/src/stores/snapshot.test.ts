// The profile as a closed button reads it: once, shared with the stores, and again only where it failed.
import { getResponse, HttpResponse, http, type RequestHandler } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createHandlers } from '../mocks/handlers.ts';
import { communitySnapshot, communityStore } from './index.ts';

let count = 0;
let src = '';
let asked = 0;
let handlers: RequestHandler[] = [];

async function answer(input: string, init?: RequestInit): Promise<Response> {
  if (input.endsWith('/community.json')) asked += 1;
  const response = await getResponse(handlers, new Request(input, init));
  if (!response) throw new TypeError(`Nothing in this test answers ${input}.`);
  return response;
}

function failOnce(): void {
  const failing = http.get(
    `${src}data/community.json`,
    () => new HttpResponse(null, { status: 500 }),
    { once: true },
  );
  handlers = [failing, ...handlers];
}

beforeAll(() => void vi.stubGlobal('fetch', answer));
beforeEach(() => {
  count += 1;
  asked = 0;
  src = `https://snapshot-${count}.example/k/`;
  handlers = createHandlers({ src });
});
afterAll(() => void vi.unstubAllGlobals());

test('it asks for nothing until somebody listens, then once for everybody', async () => {
  expect(communitySnapshot(src).get()).toEqual({ state: 'loading' });
  expect(asked).toBe(0);
  const stops = [1, 2, 3].map(() => communitySnapshot(src).listen(() => undefined));
  await vi.waitFor(() => expect(communitySnapshot(src).get().state).toBe('ready'));
  for (const stop of stops) stop();
  communitySnapshot(src).listen(() => undefined)();
  expect(communitySnapshot(src).get().data?.name).toBe('Komunitas Sampel');
  expect(asked).toBe(1);
});

test('it shares its request with the store of the same resource', async () => {
  const stop = communitySnapshot(src).listen(() => undefined);
  const stopStore = communityStore(src).listen(() => undefined);
  await vi.waitFor(() => expect(communityStore(src).get().state).toBe('ready'));
  stop();
  stopStore();
  expect(asked).toBe(1);
});

test('after a failure it reads again when asked to, and tells whoever listens', async () => {
  failOnce();
  const seen: string[] = [];
  const stop = communitySnapshot(src).listen(() => seen.push(communitySnapshot(src).get().state));
  await vi.waitFor(() => expect(seen).toEqual(['failed']));
  await communitySnapshot(src).refresh();
  stop();
  expect(seen).toEqual(['failed', 'ready']);
});

test('after a failure it reads again by itself within a minute, while somebody listens', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  failOnce();
  const stop = communitySnapshot(src).listen(() => undefined);
  await vi.waitFor(() => expect(communitySnapshot(src).get().state).toBe('failed'));
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(communitySnapshot(src).get().state).toBe('ready'));
  stop();
  vi.useRealTimers();
});

test('it fails where src is no address, without throwing', async () => {
  const stop = communitySnapshot('javascript:alert(1)').listen(() => undefined);
  await vi.waitFor(() =>
    expect(communitySnapshot('javascript:alert(1)').get().error).toMatchObject({ code: 'bad-src' }),
  );
  stop();
});
