// Counts how many answers a server gives in a second, with a client light enough to stand beside it.
import { connect, type Socket } from 'node:net';

export interface Load {
  origin: string;
  path: string;
  connections: number;
  seconds: number;
}

/** Requests per second over kept-alive connections, one request under way on each. */
export async function measureThroughput({
  origin,
  path,
  connections,
  seconds,
}: Load): Promise<number> {
  const { host, hostname, port } = new URL(origin);
  const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: */*\r\n\r\n`;
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  const counts = await Promise.all(
    Array.from({ length: connections }, () =>
      drive(connect(Number(port), hostname), request, () => performance.now() < until),
    ),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total / ((performance.now() - started) / 1000);
}

/** Sends the next request when the last is answered whole; answers with how many were. */
function drive(socket: Socket, request: string, goOn: () => boolean): Promise<number> {
  let answered = 0;
  let pending = Buffer.alloc(0);
  return new Promise((resolve, reject) => {
    socket.setNoDelay(true);
    socket.on('connect', () => socket.write(request));
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const length = readAnswerLength(pending);
      if (length === undefined || pending.length < length) return;
      pending = pending.subarray(length);
      answered += 1;
      if (goOn()) socket.write(request);
      else socket.end(() => resolve(answered));
    });
  });
}

/** Bytes of head and body; undefined while the head is incomplete. Anything but 200 with a length throws. */
function readAnswerLength(bytes: Buffer): number | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
    throw new Error(`Could not measure: the server answered\n${head}`);
  }
  return end + 4 + Number(length);
}
