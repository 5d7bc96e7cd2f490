// Identical reads under way share one request; each caller may leave without taking it from the others.
import { abortable, joinSignals } from './wait.ts';

interface SharedRead {
  readonly answer: Promise<unknown>;
  readonly stop: AbortController;
  callers: number;
  /** When the answer arrived, in milliseconds; undefined while it is under way. */
  arrivedAt?: number;
}

export interface SharedReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Neither joins a read under way nor takes a kept answer: the answer is newer than the call. */
  readonly fresh?: boolean | undefined;
}

/**
 * Life of a read: under way → kept for `keep` ms → forgotten. A failed read is forgotten at once,
 * and so is one that its last caller has left, which aborts its request.
 */
export class SharedReads {
  readonly #reads = new Map<string, SharedRead>();
  readonly #keep: number;
  readonly #closed: AbortSignal | undefined;

  constructor(keep: number, closed: AbortSignal | undefined) {
    this.#keep = keep;
    this.#closed = closed;
  }

  /** Keys must tell apart everything that can differ in the answer, its type included. */
  async read<T>(
    key: string,
    start: (signal: AbortSignal) => Promise<T>,
    options: SharedReadOptions,
  ): Promise<T> {
    options.signal?.throwIfAborted();
    const read = this.#existing(key, options) ?? this.#start(key, start);
    read.callers += 1;
    try {
      return (await abortable(read.answer, options.signal)) as T;
    } finally {
      read.callers -= 1;
      if (read.callers === 0) this.#leave(key, read);
    }
  }

  /** Whoever asks from here on gets an answer that is newer than this call; reads under way end for those who wait. */
  forgetAll(): void {
    this.#reads.clear();
  }

  #existing(key: string, { fresh }: SharedReadOptions): SharedRead | undefined {
    this.#forgetOld();
    return fresh ? undefined : this.#reads.get(key);
  }

  #forgetOld(): void {
    const oldest = Date.now() - this.#keep;
    for (const [key, { arrivedAt = Number.POSITIVE_INFINITY }] of this.#reads) {
      if (arrivedAt <= oldest) this.#reads.delete(key);
    }
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<unknown>): SharedRead {
    const stop = new AbortController();
    const signal = joinSignals(stop.signal, this.#closed) ?? stop.signal;
    const read: SharedRead = { answer: start(signal), stop, callers: 0 };
    this.#reads.set(key, read);
    read.answer.then(
      () => {
        read.arrivedAt = Date.now();
        if (this.#keep === 0) this.#forget(key, read);
      },
      () => this.#forget(key, read),
    );
    return read;
  }

  #leave(key: string, read: SharedRead): void {
    if (read.arrivedAt !== undefined) return;
    this.#forget(key, read);
    read.stop.abort();
  }

  #forget(key: string, read: SharedRead): void {
    if (this.#reads.get(key) === read) this.#reads.delete(key);
  }
}
