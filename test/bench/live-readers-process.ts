// Thousands of live readers in one process of its own: raw sockets that only look for the newest `id:`.
// Run with the address of the stream and the number of readers; tells its parent when all have a size.
import { connect, type Socket } from 'node:net';

/** Readers that share one loopback address: a server lets one address hold a hundred. */
const PER_ADDRESS = 90;

/** Connections that are being opened at the same time. */
const OPENING = 64;

const [address = '', count = '0', firstBlock = '0'] = process.argv.slice(2);
const { host, hostname, port, pathname } = new URL(address);
const request = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\n\r\n`;
const readers = Number(count);

/** Told when all readers are open, and again whenever all of them have the next size. */
export interface ReaderMessage {
  /** Milliseconds of the clock that all processes of one machine share. */
  readonly at: number;
}

/** How many readers have a size, by size. */
const having = new Map<number, number>();
const scratch = Buffer.alloc(65_536);

function note(size: number): void {
  const sum = (having.get(size) ?? 0) + 1;
  having.set(size, sum);
  if (sum === readers && isOpen) tell();
}

function tell(): void {
  const message: ReaderMessage = { at: Number(process.hrtime.bigint()) / 1e6 };
  process.send?.(message);
}

/** Fulfilled with the first event. */
function open(index: number): Promise<void> {
  const block = Number(firstBlock) + Math.floor(index / PER_ADDRESS);
  const localAddress = `127.1.${block >> 8}.${block & 255}`;
  return new Promise((resolve) => {
    let tail = '';
    const onText = (text: string): void => {
      tail += text;
      const end = tail.lastIndexOf('\n\n');
      if (end < 0) return;
      for (const [, size] of tail.slice(0, end).matchAll(/^id: (\d+)$/gm)) {
        note(Number(size));
        resolve();
      }
      tail = tail.slice(end + 2);
    };
    const socket: Socket = connect({
      port: Number(port),
      host: hostname,
      localAddress,
      onread: {
        buffer: scratch,
        callback: (length) => {
          onText(scratch.toString('latin1', 0, length));
          return true;
        },
      },
    });
    socket.on('connect', () => socket.write(request));
    // Ends the process: a measurement of fewer readers would be none.
    socket.on('close', () => {
      throw new Error(`Reader ${index} was dropped.`);
    });
  });
}

async function openNext(indices: Iterator<number>): Promise<void> {
  for (let { value, done } = indices.next(); !done; { value, done } = indices.next()) {
    await open(value);
  }
}

let isOpen = false;
const indices = Array.from({ length: readers }, (_, index) => index).values();
await Promise.all(Array.from({ length: OPENING }, () => openNext(indices)));
isOpen = true;
tell();
