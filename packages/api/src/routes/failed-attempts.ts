// A brake on guessing tokens and codes. Right ones always pass: whoever shares an address with a guesser is not locked out.
import { ApiError } from '../api-error.ts';
import { forgetOldest } from '../operating/forget-oldest.ts';

const MAX_ATTEMPTS = 10;
const WINDOW = 60_000;
const MAX_ADDRESSES = 10_000;

interface Window {
  readonly start: number;
  count: number;
}

export class FailedAttempts {
  readonly #windows = new Map<string, Window>();
  readonly #code: 'too-many-attempts' | 'too-many-codes';

  constructor(code: 'too-many-attempts' | 'too-many-codes' = 'too-many-attempts') {
    this.#code = code;
  }

  /** Counts one more failure at `now` (milliseconds). @throws {ApiError} the code it was made with. */
  count(address: string, now: number): void {
    const known = this.#windows.get(address);
    const age = known ? now - known.start : WINDOW;
    // A clock that was set back must not keep a window open until it comes by again.
    const isOpen = age >= 0 && age < WINDOW;
    const window = known && isOpen ? known : { start: now, count: 0 };
    window.count += 1;
    if (window !== known) this.#remember(address, window);
    if (window.count <= MAX_ATTEMPTS) return;
    const seconds = Math.ceil((window.start + WINDOW - now) / 1000);
    throw new ApiError(this.#code, { seconds });
  }

  /** The oldest address makes room. */
  #remember(address: string, window: Window): void {
    this.#windows.delete(address);
    this.#windows.set(address, window);
    forgetOldest(this.#windows, MAX_ADDRESSES);
  }
}
