// Tells everybody who listens that a ledger grew, whichever process wrote it.
import { canonicalJson, toBase64 } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import type { CommunityState } from '../ledger/community-state.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import type { Store } from '../storage/store.ts';
import { Listener } from './listener.ts';

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
  poll: 1_000,
  heartbeat: 15_000,
  perAddress: 100,
  total: 5_000,
};

interface LiveRequest {
  readonly address: string;
  readonly lastEventId?: string | undefined;
  /** Asked again and again of a ledger that is not public: whoever listens may not be its operator any more. */
  readonly mayReadHidden?: () => Promise<boolean>;
}

const HEARTBEAT = ': still here\n\n';

/** Life story: idle → listening while at least one stream is open → closed with its signal, streams and all. */
export class LiveHub {
  readonly #store: Store;
  readonly #limits: LiveLimits;
  readonly #listeners = new Set<Listener>();
  #stopListening: (() => void) | undefined;
  #seen = '';

  constructor(store: Store, limits: LiveLimits, signal: AbortSignal) {
    this.#store = store;
    this.#limits = limits;
    signal.addEventListener('abort', () => this.#closeAll(), { once: true });
  }

  /** @throws {ApiError} `live-full`, `live-overloaded`. */
  open(
    state: CommunityState,
    { address, lastEventId, mayReadHidden }: LiveRequest,
  ): ReadableStream {
    this.#ensureRoom(address);
    const community = state.community.community;
    const onEnd = (): void => this.#remove(listener);
    // Whoever began as one of the public stays one.
    const mayRead = !state.isPublic && mayReadHidden ? mayReadHidden : () => Promise.resolve(false);
    const listener = new Listener({ community, address, mayReadHidden: mayRead, onEnd });
    this.#listeners.add(listener);
    // The state may be older than the last look, which did not know of this listener.
    this.#seen = '';
    listener.send('retry: 3000\n\n');
    if (lastEventId === String(state.size)) listener.size = state.size;
    else tell(listener, state);
    this.#stopListening ??= this.#startListening();
    return listener.stream;
  }

  #ensureRoom(address: string): void {
    const { perAddress, total } = this.#limits;
    if (this.#listeners.size >= total) throw new ApiError('live-overloaded', { max: total });
    const own = this.#listeners.values().filter((listener) => listener.address === address);
    if (own.toArray().length >= perAddress) throw new ApiError('live-full', { max: perAddress });
  }

  #startListening(): () => void {
    // A store that cannot be asked at the moment is asked again at the next look.
    const look = (): void => void this.#look().catch(() => undefined);
    const forgetWrites = this.#store.onWrite(look);
    const poll = setInterval(look, this.#limits.poll);
    const heartbeat = setInterval(() => {
      for (const listener of this.#listeners) listener.send(HEARTBEAT);
    }, this.#limits.heartbeat);
    poll.unref();
    heartbeat.unref();
    return () => {
      forgetWrites();
      clearInterval(poll);
      clearInterval(heartbeat);
    };
  }

  async #look(): Promise<void> {
    if (this.#store.closed.aborted) return this.#closeAll();
    const token = this.#store.changeToken();
    if (token === this.#seen) return;
    this.#seen = token;
    const communities = new Set(Array.from(this.#listeners, ({ community }) => community));
    for (const community of communities) {
      try {
        const state = await loadCommunityState(this.#store, community);
        for (const listener of [...this.#listeners]) {
          if (listener.community !== community) continue;
          if (!state.isPublic && !(await listener.mayReadHidden())) listener.end();
          else if (listener.size < state.size) tell(listener, state);
        }
      } catch {
        // The next reader of this ledger gets the reason; here it only means looking again.
        this.#seen = '';
      }
    }
  }

  #remove(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  #closeAll(): void {
    for (const listener of [...this.#listeners]) listener.end();
  }
}

function tell(listener: Listener, { size, log }: CommunityState): void {
  listener.size = size;
  const data = canonicalJson({ size, root: toBase64(log.root(size)) });
  listener.send(`event: ledger\nid: ${size}\ndata: ${data}\n\n`);
}
