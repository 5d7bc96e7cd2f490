// One open stream of Server-Sent Events.

interface ListenerOptions {
  readonly community: string;
  readonly address: string;
  /** Of a ledger that is not public. */
  readonly mayReadHidden: () => Promise<boolean>;
  /** Called once, whoever ends it. */
  readonly onEnd: () => void;
}

/** Bytes that may wait for a reader before it is dropped; it comes back by itself and resumes. */
const MAX_WAITING = 16_384;

const encoder = new TextEncoder();

/** Life story: open → ended by the reader, by `end`, or by reading too slowly. */
export class Listener {
  readonly community: string;
  readonly address: string;
  readonly mayReadHidden: () => Promise<boolean>;
  readonly stream: ReadableStream<Uint8Array>;
  /** Ledger size it was last told. */
  size = -1;
  readonly #onEnd: () => void;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor({ community, address, mayReadHidden, onEnd }: ListenerOptions) {
    this.community = community;
    this.mayReadHidden = mayReadHidden;
    this.address = address;
    this.#onEnd = onEnd;
    this.stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => this.#finish(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING }),
    );
  }

  send(text: string): void {
    if (!this.#controller) return;
    if ((this.#controller.desiredSize ?? 0) <= 0) this.end();
    else this.#controller.enqueue(encoder.encode(text));
  }

  end(): void {
    this.#controller?.close();
    this.#finish();
  }

  #finish(): void {
    if (!this.#controller) return;
    this.#controller = undefined;
    this.#onEnd();
  }
}
