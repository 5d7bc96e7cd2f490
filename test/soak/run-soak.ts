// Everyday life in fast motion against one server: readers, records, and listeners who come and go.
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom, pick, type Random } from '../fuzz/random.ts';
import { type Holding, readHolding } from '../fuzz/watch-process.ts';

export interface SoakOptions {
  readonly origin: string;
  readonly pid: number;
  /** Run by one person, so that what is recorded is an entry at once. */
  readonly community: string;
  readonly token: string;
  readonly seconds: number;
}

export interface SoakReport {
  /** What went wrong, at most twenty. */
  readonly faults: readonly string[];
  readonly reads: number;
  readonly appends: number;
  readonly listened: number;
  /** Live events that told of a size at or below one already told on the same stream. */
  readonly outOfOrder: number;
  /** From first to last, at even distances. */
  readonly holdings: readonly Holding[];
}

const READERS = 6;
const LISTENERS = 20;
const SAMPLES = 400;
const MOST_FAULTS = 20;
const BETWEEN_APPENDS = 500;

/** Pages, figures, downloads, the log, and what is not there. */
const paths = [
  '',
  'en/',
  'ledger/',
  'msmes/',
  'figures/',
  'data/impact.json',
  'data/community.json',
  'data/msmes.geojson',
  'data/indicators.json',
  'data/ledger.ndjson',
  'data/ledger.csv',
  'data/ledger/checkpoint',
  'data/openapi.json',
  'data/nothing.json',
];

/** Life story: everybody at work until the time is over → all of them asked to end → what was seen. */
class Soak {
  readonly faults: string[] = [];
  readonly holdings: Holding[] = [];
  reads = 0;
  appends = 0;
  listened = 0;
  outOfOrder = 0;
  readonly #options: SoakOptions;
  readonly #root: string;
  readonly #end: number;

  constructor(options: SoakOptions) {
    this.#options = options;
    this.#root = `${options.origin}/${options.community}/`;
    this.#end = Date.now() + options.seconds * 1000;
  }

  get isOver(): boolean {
    return Date.now() >= this.#end || this.faults.length >= MOST_FAULTS;
  }

  async read(random: Random): Promise<void> {
    let etag = '';
    while (!this.isOver) {
      const path = pick(paths, random);
      const headers = random(3) === 0 && etag !== '' ? { 'If-None-Match': etag } : {};
      const answer = await fetch(`${this.#root}${path}`, { headers });
      await answer.arrayBuffer();
      etag = answer.headers.get('etag') ?? etag;
      this.reads += 1;
      const expected = path === 'data/nothing.json' ? [404] : [200, 304];
      if (!expected.includes(answer.status)) this.faults.push(`GET ${path}: ${answer.status}`);
      await wait(random(40));
    }
  }

  async append(random: Random): Promise<void> {
    while (!this.isOver) {
      const payload = { purpose: 'delivery', amount: 1_000 + random(90_000) };
      const answer = await fetch(`${this.#root}data/entries`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${this.#options.token}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify({ kind: 'cost-paid', on: '2026-06', payload }),
      });
      if (answer.status === 201) this.appends += 1;
      else this.faults.push(`POST: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
      await answer.body?.cancel().catch(() => undefined);
      await wait(BETWEEN_APPENDS);
    }
  }

  /** Listens for up to ten seconds, leaves without a word, comes again where it was. */
  async listen(random: Random): Promise<void> {
    let last = 0;
    while (!this.isOver) {
      const stop = AbortSignal.timeout(500 + random(10_000));
      const headers = last > 0 ? { 'Last-Event-ID': String(last) } : {};
      try {
        const answer = await fetch(`${this.#root}data/live`, { headers, signal: stop });
        if (answer.status !== 200) this.faults.push(`live: ${answer.status}`);
        this.listened += 1;
        const text = answer.body?.pipeThrough(new TextDecoderStream()) ?? [];
        for await (const part of text) {
          for (const [, size] of part.matchAll(/^id: (\d+)$/gm)) {
            if (Number(size) <= last) this.outOfOrder += 1;
            last = Number(size);
          }
        }
        if (!stop.aborted) this.faults.push('live: ended by the server');
      } catch (error) {
        if (!stop.aborted) this.faults.push(`live: ${String(error)}`);
      }
    }
  }

  async watch(): Promise<void> {
    const between = (this.#options.seconds * 1000) / SAMPLES;
    while (!this.isOver) {
      this.holdings.push(readHolding(this.#options.pid));
      await wait(between);
    }
  }
}

export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const soak = new Soak(options);
  const many = (count: number, work: (random: Random) => Promise<void>): Promise<void>[] =>
    Array.from({ length: count }, (_, at) => work(createRandom(at + 1)));
  await Promise.all([
    ...many(READERS, (random) => soak.read(random)),
    ...many(LISTENERS, (random) => soak.listen(random)),
    soak.append(createRandom(99)),
    soak.watch(),
  ]);
  const { faults, reads, appends, listened, outOfOrder, holdings } = soak;
  return { faults, reads, appends, listened, outOfOrder, holdings };
}
