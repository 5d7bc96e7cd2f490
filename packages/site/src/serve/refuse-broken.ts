// What is no request at all: answered on the bare socket, as long as somebody is there, and closed.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { ApiError, toProblemAnswer } from '@circunomy/api';
import { LIMITS } from './limits.ts';
import { toRequestId } from './request-id.ts';
import type { ServerLog } from './server-log.ts';

type ParserError = NodeJS.ErrnoException & { readonly rawPacket?: Buffer };

const TIMEOUT = 'ERR_HTTP_REQUEST_TIMEOUT';

/** https://nodejs.org/api/http.html#event-clienterror */
export function refuseBroken(server: Server, log: ServerLog): void {
  const answering = watchAnswers(server);
  server.on('clientError', (cause: ParserError, socket: Duplex) => {
    if (cause.code === TIMEOUT && isUnused(socket)) return;
    // What was written now would be taken for the answer to the request before.
    const isLate = cause.code === 'ECONNRESET' || answering.has(socket);
    if (isLate || !socket.writable) return void socket.destroy();
    const error = toApiError(cause.code);
    const { status, headers, body } = toProblemAnswer(error);
    const id = toRequestId(undefined);
    const all = {
      ...headers,
      'X-Request-Id': id,
      'Content-Length': Buffer.byteLength(body),
      Connection: 'close',
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    log.event('info', 'refused', { id, status, code: error.code });
    const shown = isHead(cause) ? '' : body;
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${shown}`);
    // A peer that goes on sending would otherwise keep it open.
    setTimeout(() => socket.destroy(), LINGER).unref();
  });
}

/**
 * Opened ahead by a browser or a pool: closing it, or an answer nobody asked for, would meet the first request on its way.
 * It ends with the limit of silence; the first byte starts the time of a request anew.
 */
function isUnused(socket: Duplex): boolean {
  return socket instanceof Socket && socket.bytesRead === 0;
}

/** Connections on which an answer is under way, or was the last. */
function watchAnswers(server: Server): WeakSet<Duplex> {
  const answering = new WeakSet<Duplex>();
  server.prependListener('request', ({ socket }: IncomingMessage, answer: ServerResponse) => {
    answering.add(socket);
    answer.once('close', () => {
      if (answer.shouldKeepAlive) answering.delete(socket);
    });
  });
  return answering;
}

/** Whoever asked for the head takes a body for the next answer: RFC 9110, section 9.3.2. */
function isHead({ rawPacket }: ParserError): boolean {
  return rawPacket?.subarray(0, 5).toString('latin1') === 'HEAD ';
}

/** Milliseconds in which the answer may still be read. */
const LINGER = 1_000;

function toApiError(code: string | undefined): ApiError {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new ApiError('headers-too-large', { max: LIMITS.headers });
  }
  if (code === TIMEOUT) {
    return new ApiError('request-timeout', { seconds: LIMITS.requestSeconds });
  }
  return new ApiError('request-malformed', {});
}
