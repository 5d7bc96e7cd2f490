// What is no request at all: answered on the bare socket, as long as somebody is there, and closed.
import type { Server } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { ApiError, toProblemAnswer } from '@circunomy/api';
import { LIMITS } from './limits.ts';
import { toRequestId } from './request-id.ts';
import type { ServerLog } from './server-log.ts';

type ParserError = NodeJS.ErrnoException & { readonly rawPacket?: Buffer };

/** https://nodejs.org/api/http.html#event-clienterror */
export function refuseBroken(server: Server, log: ServerLog): void {
  server.on('clientError', (cause: ParserError, socket: Duplex) => {
    if (cause.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
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
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new ApiError('request-timeout', { seconds: LIMITS.requestSeconds });
  }
  return new ApiError('request-malformed', {});
}
