/**
 * What every request passes before anything answers it: it gets a name, it is measured, and it is refused where its
 * address has asked too often or it is larger than anything that is ever asked here.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ApiError, type Metrics, toProblemAnswer } from '@circunomy/api';
import { isLoopback, type ReadAddress, toVisitor } from './client-address.ts';
import { LIMITS } from './limits.ts';
import type { RateLimit } from './rate-limit.ts';
import { toRequestId } from './request-id.ts';
import { toRoutePattern } from './route-pattern.ts';
import type { ServerLog } from './server-log.ts';

export interface GuardOptions {
  readonly log: ServerLog;
  readonly metrics: Metrics | undefined;
  readonly readAddress: ReadAddress;
  readonly reads: RateLimit;
  readonly writes: RateLimit;
  /** Once aborted, a connection is closed with its answer. */
  readonly stopping: AbortSignal;
}

const READING = ['GET', 'HEAD', 'OPTIONS'];
const LIVE = '/:community/data/live';

export function guard(answer: RequestListener, options: GuardOptions): RequestListener {
  return (incoming, outgoing) => {
    outgoing.setHeader('X-Request-Id', toRequestId(incoming.headers['x-request-id']));
    if (options.metrics || options.log.keepsRequests) observe(incoming, outgoing, options);
    if (options.stopping.aborted || isUnexpectedBody(incoming)) {
      outgoing.setHeader('Connection', 'close');
    }
    const refusal = findRefusal(incoming, options);
    if (refusal) refuse(outgoing, refusal);
    else answer(incoming, outgoing);
  };
}

/** Measured on the wire, from the first line to the last byte or the reader's leaving. */
function observe(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { log, metrics }: GuardOptions,
): void {
  const started = performance.now();
  const { socket, method = '' } = incoming;
  const sentBefore = socket.bytesWritten;
  const route = toRoutePattern(incoming.url ?? '');
  const closeStream = route === LIVE && method === 'GET' ? metrics?.openStream() : undefined;
  outgoing.once('close', () => {
    const ms = performance.now() - started;
    const status = outgoing.statusCode;
    closeStream?.();
    metrics?.observe({ route, method, status, ms });
    log.request({
      ...{ id: String(outgoing.getHeader('X-Request-Id')), method, route, status, ms },
      bytes: socket.bytesWritten - sentBefore,
      isWhole: outgoing.writableFinished,
    });
  });
}

/** Reading needs no body: what comes anyway is not waited for. */
function isUnexpectedBody({ method = '', headers }: IncomingMessage): boolean {
  if (!READING.includes(method)) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function findRefusal(incoming: IncomingMessage, options: GuardOptions): ApiError | undefined {
  const { url = '', method = '', headers } = incoming;
  if (url.length > LIMITS.address) return new ApiError('address-too-long', { max: LIMITS.address });
  if (Number(headers['content-length'] ?? 0) > LIMITS.body) {
    return new ApiError('body-too-large', { max: LIMITS.body });
  }
  const address = options.readAddress(incoming);
  // A proxy on this machine that nobody named would otherwise be one visitor with everybody's requests.
  if (isLoopback(address)) return undefined;
  const limit = READING.includes(method) ? options.reads : options.writes;
  const seconds = limit.take(toVisitor(address), performance.now());
  return seconds > 0 ? new ApiError('too-many-requests', { seconds }) : undefined;
}

function refuse(outgoing: ServerResponse, error: ApiError): void {
  const { status, headers, body } = toProblemAnswer(error);
  // A body that was refused is not read to its end.
  if (error.code !== 'too-many-requests') outgoing.setHeader('Connection', 'close');
  outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  outgoing.end(outgoing.req.method === 'HEAD' ? undefined : body);
}
