// Tells everybody who listens that a ledger grew, whichever process wrote it.
import { setImmediate as untilOthersHadTheirTurn } from 'node:timers/promises';
import { ApiError } from '../api-error.ts';
import type { CommunityState } from '../ledger/community-state.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { tell as signal } from '../operating/signals.ts';
import type { Store } from '../storage/store.ts';
import { readLedgerVersions } from './ledger-versions.ts';
import { type Listener, Listeners } from './listener.ts';
import { HEARTBEAT, toLedgerEvent, toRetryHint } from './live-event.ts';
import type { OpenOutlet } from './outlet.ts';

export interface LiveLimits {
  /** Milliseconds between looks for what other processes wrote; only while somebody listens. */
  readonly poll: number;
  /** Milliseconds between comments that keep proxies from closing a silent stream. */
  readonly heartbeat: number;
  /** Streams of one address; many phones share one behind a carrier's network. */
  readonly perAddress: number;
  readonly total: number;
}

export const DEFAULT_LIVE_LIMITS: LiveLimits = {
  poll: 100,
  heartbeat: 15_000,
  perAddress: 100,
  total: 5_000,
};

interface LiveRequest {
  readonly address: string;
  readonly lastEventId?: string | undefined;
  /** Asked again and again of a ledger that is not public: whoever listens may not be its operator any more. */
  readonly mayReadHidden?: (() => Promise<boolean>) | undefined;
  readonly outlet: OpenOutlet;
}

/** Readers told in one go before other requests are answered. */
const TOLD_AT_ONCE = 250;

/** Milliseconds until the next look where a ledger could not be read. */
const PAUSE_AFTER_FAILURE = 500;

/** Life story: idle → listening while at least one stream is open → closed with its signal, streams and all. */
export class LiveHub {
  readonly #store: Store;
  readonly #limits: LiveLimits;
  readonly #closed: AbortSignal;
  readonly #listeners = new Listeners();
  #stopListening: (() => void) | undefined;
  /** Change token of the last look that read everything. */
  #seen = '';
  /** Versions in which everybody was told of a ledger that is public. */
  readonly #told = new Map<string, string>();
  #isLooking = false;
  #lookAgain = false;
  #notBefore = 0;

  constructor(store: Store, limits: LiveLimits, signal: AbortSignal) {
    this.#store = store;
    this.#limits = limits;
    this.#closed = signal;
    signal.addEventListener('abort', () => this.#closeAll(), { once: true });
  }

  /** @throws {ApiError} `live-full`, `live-overloaded`; no outlet was opened then. */
  open(state: CommunityState, request: LiveRequest): void {
    const { address, lastEventId, mayReadHidden, outlet } = request;
    this.#ensureRoom(address);
    const { community } = state.community;
    const listener: Listener = {
      ...{ community, address, size: state.size },
      // Whoever began as one of the public stays one.
      mayReadHidden: state.isPublic ? undefined : mayReadHidden,
      outlet: outlet(() => this.#remove(listener)),
    };
    this.#listeners.add(listener);
    // The state may be older than the last look, which did not know of this listener.
    this.#seen = '';
    this.#told.delete(community);
    send(listener, toRetryHint());
    if (lastEventId !== String(state.size)) send(listener, toLedgerEvent(state));
    // Asked over a connection that was open before the server began to stop.
    if (this.#closed.aborted) listener.outlet.end();
    else this.#stopListening ??= this.#startListening();
  }

  #ensureRoom(address: string): void {
    const { perAddress, total } = this.#limits;
    if (this.#listeners.count >= total) throw new ApiError('live-overloaded', { max: total });
    const own = this.#listeners.countOf(address);
    if (own >= perAddress) throw new ApiError('live-full', { max: perAddress });
  }

  #startListening(): () => void {
    const look = (): void => void this.#look();
    const forgetWrites = this.#store.onWrite(look);
    const poll = setInterval(look, this.#limits.poll);
    const heartbeat = setInterval(() => void this.#beat(), this.#limits.heartbeat);
    poll.unref();
    heartbeat.unref();
    return () => {
      forgetWrites();
      clearInterval(poll);
      clearInterval(heartbeat);
    };
  }

  async #beat(): Promise<void> {
    await inTurns(this.#listeners.all(), (listener) => send(listener, HEARTBEAT));
  }

  /** One look at a time: what is written meanwhile is found by one more after it, so sizes are told in order. */
  async #look(): Promise<void> {
    this.#lookAgain = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    while (this.#lookAgain) {
      this.#lookAgain = false;
      await this.#lookOnce().catch(() => this.#tryLater());
    }
    this.#isLooking = false;
  }

  async #lookOnce(): Promise<void> {
    if (this.#store.closed.aborted) return this.#closeAll();
    if (performance.now() < this.#notBefore) return;
    const token = this.#store.changeToken();
    if (token === this.#seen) return;
    this.#seen = token;
    const versions = await readLedgerVersions(this.#store.database);
    for (const community of this.#listeners.communities) {
      const version = versions.get(community) ?? '';
      if (this.#told.get(community) === version) continue;
      // The next reader of this ledger gets the reason; here it only means looking again.
      await this.#tell(community, version).catch(() => this.#tryLater());
    }
  }

  #tryLater(): void {
    this.#seen = '';
    this.#notBefore = performance.now() + PAUSE_AFTER_FAILURE;
  }

  async #tell(community: string, version: string): Promise<void> {
    const state = await loadCommunityState(this.#store, community);
    // Before anybody is told: who comes meanwhile may have to be told once more.
    if (state.isPublic) this.#told.set(community, version);
    await inTurns(this.#listeners.of(community), (listener) =>
      state.isPublic ? tell(listener, state) : tellOperator(listener, state),
    );
  }

  #remove(listener: Listener): void {
    this.#listeners.remove(listener);
    if (this.#listeners.isIdle(listener.community)) this.#told.delete(listener.community);
    if (this.#listeners.count > 0) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  #closeAll(): void {
    for (const { outlet } of [...this.#listeners.all()]) outlet.end();
  }
}

function tell(listener: Listener, state: CommunityState): void {
  if (listener.size >= state.size) return;
  listener.size = state.size;
  send(listener, toLedgerEvent(state));
}

/** Of a ledger that is hidden. */
async function tellOperator(listener: Listener, state: CommunityState): Promise<void> {
  if (await listener.mayReadHidden?.()) tell(listener, state);
  else listener.outlet.end();
}

function send({ outlet }: Listener, bytes: Uint8Array): void {
  if (outlet.write(bytes)) return;
  outlet.drop();
  signal('dropped', true);
}

/** Thousands of writes would keep everybody else waiting. */
async function inTurns<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void> | void,
): Promise<void> {
  let done = 0;
  for (const item of items) {
    const waiting = work(item);
    if (waiting) await waiting;
    done += 1;
    if (done % TOLD_AT_ONCE === 0) await untilOthersHadTheirTurn();
  }
}
