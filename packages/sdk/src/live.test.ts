// Following a ledger over a real connection: streams that end, stall or never were, and pages nobody looks at.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, type LiveUpdate } from './index.ts';
import { type SampleCommunity, sampleCommunity } from './mocks/index.ts';

const cost = { kind: 'cost-paid', on: null, purpose: 'packaging', amount: 10_000 } as const;
const listeners = new Set<ServerResponse>();
let community: SampleCommunity;
let requests: IncomingMessage[] = [];
let origin = '';
/** What `data/live` does in a test. */
let onLive: (response: ServerResponse, request: IncomingMessage) => void;
/** Answers before the sample does; true when it did. */
let interfere: (path: string, response: ServerResponse) => boolean;

const server = createServer((request, response) => {
  const path = (request.url ?? '').replace('/data/', '');
  requests.push(request);
  if (interfere(path, response)) return;
  const file = community.readFile(path);
  if (path === 'live') onLive(response, request);
  else if (file) response.writeHead(200, { 'content-type': file.type }).end(file.body);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests = [];
  onLive = (response) => openStream(response);
  interfere = () => false;
  community = sampleCommunity({ profile: { live: `${origin}/data/live` } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const response of listeners) response.destroy();
  listeners.clear();
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function openStream(response: ServerResponse, size = community.tip().size): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  listeners.add(response);
  send(response, size);
}

function send(response: ServerResponse, size: number): void {
  response.write(`id: ${size}\nevent: ledger\ndata: {"size":${size},"root":"root-${size}"}\n\n`);
}

const asked = (path: string): IncomingMessage[] =>
  requests.filter(({ url }) => url === `/data/${path}`);

/** The first `count` updates, after which the loop is left. */
async function take(
  count: number,
  onUpdate: (update: LiveUpdate) => void = () => undefined,
  poll = 20,
): Promise<LiveUpdate[]> {
  const updates: LiveUpdate[] = [];
  for await (const update of createClient({ src: origin, retries: 0 }).live({ poll })) {
    updates.push(update);
    onUpdate(update);
    if (updates.length === count) break;
  }
  return updates;
}

/** Streams that end are asked for again after the shortest pause. */
function withoutJitter(): void {
  vi.spyOn(Math, 'random').mockReturnValue(0);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a live ledger', () => {
  test('is not asked again at once where its stream says retry: 0 and ends', async () => {
    onLive = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('retry: 0\n\n');
    };
    const stop = new AbortController();
    const updates = createClient({ src: origin }).live({ signal: stop.signal, poll: 60_000 });
    const loop = (async () => {
      for await (const _ of updates);
    })();
    await wait(400);
    stop.abort();
    await loop;
    expect(asked('live')).toHaveLength(1);
  });

  test('tells its size, then each newer one, over the stream', async () => {
    const { size } = community.tip();
    const updates = await take(2, () => {
      for (const response of listeners) send(response, size + 1);
    });
    expect(updates).toEqual([
      { size, root: `root-${size}`, mode: 'stream' },
      { size: size + 1, root: `root-${size + 1}`, mode: 'stream' },
    ]);
    expect(asked('live')).toHaveLength(1);
  });

  test('never tells an older size after a newer one', async () => {
    onLive = (response) => {
      openStream(response, 50);
      for (const size of [50, 40, 49, 51]) send(response, size);
    };
    expect((await take(2)).map(({ size }) => size)).toEqual([50, 51]);
  });

  test('passes over events it does not know', async () => {
    onLive = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write('event: news\ndata: {"size":99,"root":"r"}\n\nevent: ledger\ndata: {\n\n');
      response.write('event: ledger\ndata: {"size":"9"}\n\n');
      send(response, 60);
      listeners.add(response);
    };
    expect((await take(1)).map(({ size }) => size)).toEqual([60]);
  });

  test('comes back after the stream ended, and says what it knows', async () => {
    withoutJitter();
    onLive = (response) => {
      openStream(response, 40 + asked('live').length);
      response.end('retry: 1\n\n');
    };
    expect((await take(3)).map(({ size }) => size)).toEqual([41, 42, 43]);
    expect(asked('live').map(({ headers }) => headers['last-event-id'])).toEqual([
      undefined,
      '41',
      '42',
    ]);
  });

  test('comes back without Last-Event-ID from a page of another origin: it would cost a preflight', async () => {
    withoutJitter();
    vi.stubGlobal('location', new URL('https://church.test/page.html'));
    onLive = (response) => {
      openStream(response, 40 + asked('live').length);
      response.end('retry: 1\n\n');
    };
    await take(2);
    expect(asked('live')[1]?.headers['last-event-id']).toBeUndefined();
  });

  test('comes back when the stream has been silent for three heartbeats', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const sizes: number[] = [];
    const stop = new AbortController();
    const following = (async () => {
      for await (const { size } of createClient({ src: origin }).live({ signal: stop.signal })) {
        sizes.push(size);
      }
    })();
    await vi.waitFor(() => expect(sizes).toHaveLength(1), { interval: 5 });
    await vi.advanceTimersByTimeAsync(44_000);
    expect(asked('live')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    await vi.waitFor(() => expect(asked('ledger/checkpoint')).toHaveLength(1), { interval: 5 });
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => expect(asked('live')).toHaveLength(2), { interval: 5 });
    stop.abort();
    await following;
  });

  test('looks at the checkpoint where there is no stream, and does not ask for one again', async () => {
    onLive = (response) => void response.writeHead(404).end();
    const { size } = community.tip();
    const updates = await take(3, () => void community.record({ entry: cost }));
    expect(updates.map((update) => [update.size, update.mode])).toEqual([
      [size, 'poll'],
      [size + 1, 'poll'],
      [size + 2, 'poll'],
    ]);
    expect(updates[0]?.root).toHaveLength(44);
    expect(asked('live')).toHaveLength(1);
  });

  test('takes a page instead of a stream for no stream', async () => {
    onLive = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
    expect((await take(1)).map(({ mode }) => mode)).toEqual(['poll']);
  });

  test.each([null, 'https://elsewhere.test/data/live', 'not a url'])(
    'does not leave the origin of src for live: %s',
    async (live) => {
      community = sampleCommunity({ profile: { live } });
      expect((await take(1)).map(({ mode }) => mode)).toEqual(['poll']);
      expect(asked('live')).toHaveLength(0);
    },
  );

  test('looks at the checkpoint while a busy server takes no more listeners, then streams', async () => {
    withoutJitter();
    onLive = (response) => {
      if (asked('live').length < 2) response.writeHead(503).end();
      else openStream(response, 90);
    };
    expect((await take(2)).map(({ mode }) => mode)).toEqual(['poll', 'stream']);
  });

  test('goes on when the community cannot be read for a while', async () => {
    interfere = (_, response) => {
      if (requests.length > 4) return false;
      response.writeHead(500).end();
      return true;
    };
    expect((await take(1)).map(({ mode }) => mode)).toEqual(['stream']);
  });

  test('does not look while the page is hidden, and does at once when it is seen', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
    vi.stubGlobal('document', Object.assign(page, { baseURI: `${origin}/` }));
    community = sampleCommunity();
    const stop = new AbortController();
    const updates = createClient({ src: origin }).live({ poll: 10, signal: stop.signal });
    await updates.next();
    community.record({ entry: cost });
    const next = updates.next();
    await wait(100);
    expect(asked('ledger/checkpoint')).toHaveLength(1);
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect((await next).value?.size).toBe(community.tip().size);
  });

  test.each(['client', 'call'])(
    'ends quietly when the signal of the %s is aborted',
    async (whose) => {
      const stop = new AbortController();
      const [ofClient, ofCall] = whose === 'client' ? [stop.signal] : [undefined, stop.signal];
      const client = createClient({ src: origin, ...(ofClient && { signal: ofClient }) });
      const updates = client.live({ signal: ofCall });
      await updates.next();
      const next = updates.next();
      stop.abort();
      expect(await next).toEqual({ done: true, value: undefined });
    },
  );

  test('closes the connection when the loop is left', async () => {
    const closed = new Promise<void>((resolve) => {
      onLive = (response) => {
        response.on('close', resolve);
        openStream(response);
      };
    });
    await take(1);
    await closed;
  });
});
