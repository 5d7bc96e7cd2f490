// The connection of a live ledger through bad days: ends, refusals, lies, lagging servers, hidden pages, and leaving.
import { getEventListeners } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, type LiveUpdate } from './index.ts';
import { type SampleCommunity, sampleCommunity } from './mocks/index.ts';

const open = new Set<ServerResponse>();
let community: SampleCommunity;
let requests: IncomingMessage[] = [];
let origin = '';
/** Of the community, another in each test: what an earlier one sent late is not counted. */
let root = '';
let tests = 0;
let onLive: (response: ServerResponse, visit: number) => void;
/** Size that the checkpoint tells; undefined for that of the sample. */
let laggingCheckpoint: number | undefined;
let stop: AbortController;
let updates: LiveUpdate[];
let following: Promise<void> | undefined;

const server = createServer((request, response) => {
  const path = (request.url ?? '').replace(`${root}/data/`, '');
  requests.push(request);
  if (path === 'live') {
    open.add(response);
    response.on('close', () => open.delete(response));
    onLive(response, asked('live').length);
    return;
  }
  const file = community.readFile(path);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': file.type });
  if (path !== 'ledger/checkpoint' || laggingCheckpoint === undefined) response.end(file.body);
  else response.end(`${origin}\n${laggingCheckpoint}\n${'A'.repeat(43)}=\n\n`);
});

// On a slow machine a connection must not be closed just when it is used again.
server.keepAliveTimeout = 60_000;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  tests += 1;
  root = `/${tests}`;
  requests = [];
  updates = [];
  laggingCheckpoint = undefined;
  stop = new AbortController();
  community = sampleCommunity({ profile: { live: `${origin}${root}/data/live` } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  stop.abort();
  await following;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const asked = (path: string): IncomingMessage[] =>
  requests.filter(({ url }) => url === `${root}/data/${path}`);
const sizes = (): number[] => updates.map(({ size }) => size);

function openStream(response: ServerResponse, ...told: number[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const size of told) {
    response.write(`id: ${size}\nevent: ledger\ndata: {"size":${size},"root":"r"}\n\n`);
  }
}

function follow(): void {
  following = (async () => {
    const client = createClient({ src: `${origin}${root}`, retries: 0, timeout: 60_000 });
    for await (const update of client.live({ signal: stop.signal })) updates.push(update);
  })();
}

/** Waits with the clock almost standing still. */
const soon = (check: () => void): Promise<void> =>
  vi.waitFor(check, { interval: 1, timeout: 5_000 });

const realSetTimeout = globalThis.setTimeout;

/** Lets seconds pass, and what they set off arrive. */
async function pass(seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 10) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 10) * 1_000);
    await new Promise((resolve) => realSetTimeout(resolve, 4));
  }
}

/** Lets minutes pass, in each of which the checkpoint is looked at. */
async function passPolls(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    const looks = asked('ledger/checkpoint').length;
    await pass(60);
    await soon(() => expect(asked('ledger/checkpoint').length).toBeGreaterThan(looks));
  }
}

function stubPage(): { show: (state: 'visible' | 'hidden') => void; listeners: () => number } {
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    baseURI: `${origin}${root}/`,
  });
  vi.stubGlobal('document', page);
  return {
    show: (state) => {
      page.visibilityState = state;
      page.dispatchEvent(new Event('visibilitychange'));
    },
    listeners: () => getEventListeners(page, 'visibilitychange').length,
  };
}

describe('a connection that ends', () => {
  test('waits as long as the stream asked for', async () => {
    onLive = (response) => {
      openStream(response, 40);
      response.end('retry: 20000\n\n');
    };
    follow();
    await soon(() => expect(sizes()).toEqual([40]));
    await soon(() => expect(open.size).toBe(0));
    await pass(19);
    expect(asked('live')).toHaveLength(1);
    await pass(1.5);
    await soon(() => expect(asked('live')).toHaveLength(2));
  });

  test.each([429, 503])(
    'waits as long as a %i asks for, and looks at the checkpoint',
    async (status) => {
      onLive = (response) => void response.writeHead(status, { 'retry-after': '200' }).end();
      follow();
      await soon(() => expect(updates).toMatchObject([{ mode: 'poll' }]));
      await passPolls(3);
      await pass(10);
      expect(asked('live')).toHaveLength(1);
      await pass(12);
      await soon(() => expect(asked('live')).toHaveLength(2));
    },
  );

  test('comes back after pauses that widen up to half a minute', async () => {
    vi.mocked(Math.random).mockReturnValue(0.999);
    onLive = (response) => void response.writeHead(500).end();
    follow();
    let visits = 1;
    for (const widest of [2, 4, 8, 16, 30, 30]) {
      await soon(() => expect(asked('ledger/checkpoint')).toHaveLength(visits));
      await pass(widest - 0.5);
      expect(asked('live')).toHaveLength(visits);
      await pass(1.5);
      visits += 1;
      await soon(() => expect(asked('live')).toHaveLength(visits));
    }
  });

  test('does not ask for the checkpoint at the moment in which everybody lost the server', async () => {
    onLive = (response) => openStream(response, 40);
    follow();
    await soon(() => expect(sizes()).toEqual([40]));
    for (const response of open) response.destroy();
    await soon(() => expect(asked('live')).toHaveLength(2));
    expect(asked('ledger/checkpoint')).toHaveLength(0);
  });

  test('tells nothing older where it comes back to a server that lags behind', async () => {
    onLive = (response, visit) => {
      if (visit === 1) openStream(response, 42);
      else if (visit === 2) openStream(response, 40, 41);
      else if (visit === 3) return void response.writeHead(503).end();
      else return openStream(response, 41, 42, 43);
      response.end();
    };
    laggingCheckpoint = 39;
    follow();
    await soon(() => expect(sizes()).toEqual([42, 43]));
    expect(asked('ledger/checkpoint').length).toBeGreaterThan(0);
    expect(asked('live').map(({ headers }) => headers['last-event-id'])).toEqual([
      ...[undefined, '42', '42', '42'],
    ]);
  });
});

describe('an answer that is no stream', () => {
  test('of a captive portal ends with the portal, where a stream has been before', async () => {
    onLive = (response, visit) => {
      if (visit === 2)
        response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Wi-Fi</h1>');
      else openStream(response, 40 + visit);
      if (visit === 1) response.end();
    };
    follow();
    await soon(() => expect(updates.filter(({ mode }) => mode === 'stream')).toHaveLength(2));
    expect(asked('live')).toHaveLength(3);
  });

  test('is asked for again after a quarter of an hour, where there never was one', async () => {
    onLive = (response) => void response.writeHead(404).end();
    follow();
    await soon(() => expect(updates).toMatchObject([{ mode: 'poll' }]));
    await passPolls(14);
    expect(asked('live')).toHaveLength(1);
    await pass(60);
    await soon(() => expect(asked('live')).toHaveLength(2));
  });

  test.each([
    ['a line without end', 'x'.repeat(9_000)],
    ['an event without end', 'data: x\n'.repeat(1_000)],
    ['an event of empty lines without end', 'data\n'.repeat(1_500)],
    ['comments without end', ': still here\n\n'.repeat(1_000)],
    ['old news without end', 'event: ledger\ndata: {"size":1,"root":"r"}\n\n'.repeat(200)],
    ['other events without end', 'event: noise\ndata: 1\n\n'.repeat(500)],
  ])('is left: %s', async (_, piece) => {
    let pieces = 0;
    onLive = (response, visit) => {
      openStream(response, 40);
      if (visit > 1) return;
      const write = (): void => {
        pieces += 1;
        if (!response.destroyed) response.write(piece, () => setImmediate(write));
      };
      write();
    };
    follow();
    await soon(() => expect(asked('live')).toHaveLength(2));
    expect(pieces * piece.length).toBeLessThan(8_000_000);
    expect(sizes()).toEqual([40]);
    expect(asked('ledger/checkpoint').length).toBeGreaterThan(0);
  });
});

describe('a page that is hidden', () => {
  test('closes its stream, asks for nothing, and resumes when it is seen', async () => {
    const { show } = stubPage();
    onLive = (response, visit) => openStream(response, 40 + visit);
    follow();
    await soon(() => expect(sizes()).toEqual([41]));
    show('hidden');
    await pass(4.5);
    expect(open.size).toBe(1);
    await pass(1);
    await soon(() => expect(open.size).toBe(0));
    const before = requests.length;
    for (let minute = 0; minute < 10; minute += 1) await pass(60);
    expect(requests).toHaveLength(before);
    show('visible');
    await soon(() => expect(sizes()).toEqual([41, 42]));
    expect(asked('live').at(-1)?.headers['last-event-id']).toBe('41');
    expect(updates.every(({ mode }) => mode === 'stream')).toBe(true);
  });

  test('keeps its stream through a glance at another tab', async () => {
    const { show } = stubPage();
    onLive = (response) => openStream(response, 40);
    follow();
    await soon(() => expect(sizes()).toEqual([40]));
    for (let glance = 0; glance < 5; glance += 1) {
      show('hidden');
      await pass(4);
      show('visible');
      await pass(2);
    }
    expect(asked('live')).toHaveLength(1);
  });
});

describe('leaving', () => {
  test.each([
    ['while it streams', (response: ServerResponse): void => openStream(response, 40), 'visible'],
    ['while it connects', (): void => undefined, 'visible'],
    [
      'while it pauses',
      (response: ServerResponse): void =>
        void response.writeHead(503, { 'retry-after': '30' }).end(),
      'visible',
    ],
    ['while it is hidden', (response: ServerResponse): void => openStream(response, 40), 'hidden'],
  ] as const)('%s leaves nothing behind', async (_, answer, state) => {
    const { show, listeners } = stubPage();
    onLive = answer;
    follow();
    await soon(() => expect(asked('live')).toHaveLength(1));
    await pass(1);
    show(state);
    await pass(6);
    stop.abort();
    await following;
    await soon(() => expect(open.size).toBe(0));
    expect(listeners()).toBe(0);
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
    const before = requests.length;
    await pass(120);
    expect(requests).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('after a hundred connections finds as few listeners as after one', async () => {
    const { listeners } = stubPage();
    onLive = (response, visit) => {
      openStream(response, visit);
      response.end();
    };
    follow();
    for (let visit = 1; visit <= 100; visit += 1) {
      await soon(() => expect(asked('live').length).toBeGreaterThanOrEqual(visit));
      await pass(0.6);
    }
    expect(listeners()).toBeLessThanOrEqual(1);
    expect(getEventListeners(stop.signal, 'abort').length).toBeLessThanOrEqual(3);
    // Those of `fetch` itself among them.
    expect(vi.getTimerCount()).toBeLessThanOrEqual(5);
  });
});
