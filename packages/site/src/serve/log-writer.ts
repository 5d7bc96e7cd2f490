/**
 * Lines on their way to a file descriptor, many at a time and beside the work: whoever reads the log slowly, or not at
 * all, does not stop the server. What it does not take in time is counted and left out.
 */
import { writeSync, write as writeTo } from 'node:fs';

export interface LogWriter {
  write(line: string): void;
  /** What waits is written before the process ends, as far as it is taken at once. */
  close(): void;
}

/** Characters that wait at most. */
const MOST_WAITING = 1_000_000;

/** Milliseconds for which lines are gathered. */
const PAUSE = 50;

/** Milliseconds after which a full pipe is tried again. */
const AGAIN = 100;

/** Life story: quiet → gathering → writing → quiet … → closed. */
export function createLogWriter(descriptor: number): LogWriter {
  let waiting = '';
  let lost = 0;
  let isBusy = false;
  const plan = (pause: number): void => void setTimeout(flush, pause).unref();
  const flush = (): void => {
    const bytes = Buffer.from(waiting);
    waiting = lost > 0 ? `${tellLost(lost)}\n` : '';
    lost = 0;
    writeAll(bytes);
  };
  const writeAll = (bytes: Buffer): void => {
    writeTo(descriptor, bytes, (error, written) => {
      const left = error ? bytes : bytes.subarray(written);
      if (error && error.code !== 'EAGAIN') isBusy = false;
      else if (left.length > 0) setTimeout(() => writeAll(left), error ? AGAIN : 0).unref();
      else if (waiting === '') isBusy = false;
      else plan(0);
    });
  };
  return {
    write: (line) => {
      if (waiting.length + line.length > MOST_WAITING) lost += 1;
      else waiting += line;
      if (isBusy) return;
      isBusy = true;
      plan(PAUSE);
    },
    close: () => {
      try {
        writeSync(descriptor, waiting);
      } catch {
        // Nobody takes it.
      }
      waiting = '';
    },
  };
}

function tellLost(count: number): string {
  return JSON.stringify({
    time: new Date().toISOString(),
    level: 'warning',
    event: 'log-lines-lost',
    count,
  });
}
