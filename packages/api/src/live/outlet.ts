// Where the bytes of one live stream go: a Node socket, or a web stream wherever else the API runs.

/** Bytes that may wait for a reader before it is dropped; it comes back by itself and resumes. */
export const MAX_WAITING = 16_384;

/** Life story: open → ended, dropped, or left by the reader; `onGone` is called once, whichever it is. */
export interface Outlet {
  /** False, and nothing written, where more than `MAX_WAITING` bytes wait already. */
  write(bytes: Uint8Array): boolean;
  /** The reader sees a whole answer. */
  end(): void;
  /** Lets go of everything that waits, whether the reader takes it or not. */
  drop(): void;
}

export type OpenOutlet = (onGone: () => void) => Outlet;

/** An outlet whose other end is `stream`. */
export function createStreamOutlet(): { stream: ReadableStream<Uint8Array>; open: OpenOutlet } {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let onGone = (): void => undefined;
  const finish = (): void => {
    if (!controller) return;
    controller = undefined;
    onGone();
  };
  const end = (): void => {
    controller?.close();
    finish();
  };
  const write = (bytes: Uint8Array): boolean => {
    if ((controller?.desiredSize ?? 0) <= 0) return false;
    controller?.enqueue(bytes);
    return true;
  };
  const start = (given: ReadableStreamDefaultController<Uint8Array>): void => {
    controller = given;
  };
  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING });
  const stream = new ReadableStream<Uint8Array>({ start, cancel: finish }, strategy);
  const open: OpenOutlet = (whenGone) => {
    onGone = whenGone;
    return { write, end, drop: end };
  };
  return { stream, open };
}
