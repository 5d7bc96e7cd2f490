// One Node server around the app: from listening to a quiet end.
import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { CliError } from '../cli/cli-error.ts';
import { toReason } from '../cli/read-file.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './read-settings.ts';

export interface Listener {
  readonly port: number;
  readonly server: Server;
  /** Takes no new connection, lets answers under way end, then closes whatever is still open. */
  close(): Promise<void>;
}

const OPTIONS: ServerOptions = {
  maxHeaderSize: LIMITS.headers,
  headersTimeout: LIMITS.headerSeconds * 1000,
  requestTimeout: LIMITS.requestSeconds * 1000,
  keepAliveTimeout: LIMITS.idleSeconds * 1000,
  // How often the two limits above are looked at.
  connectionsCheckingInterval: 2_000,
};

/**
 * @param port 0 for any free one.
 * @throws {CliError} `port-taken`, `port-refused`.
 */
export async function listen(answer: RequestListener, { host, port }: Place): Promise<Listener> {
  const server = createServer(OPTIONS, answer);
  server.maxHeadersCount = LIMITS.headerCount;
  server.timeout = LIMITS.silentSeconds * 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(toListenError(cause, { host, port })));
    server.listen(port, host, resolve);
  });
  server.removeAllListeners('error');
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { port: actual, server, close: () => close(server) };
}

function toListenError(cause: NodeJS.ErrnoException, place: Place): CliError {
  if (cause.code === 'EADDRINUSE') return new CliError('port-taken', { ...place }, { cause });
  return new CliError('port-refused', { ...place, reason: toReason(cause) }, { cause });
}

export interface ConnectionLimits {
  readonly total: number;
  /** The address that counts; undefined for those without a limit of their own. */
  readonly addressOf: (socket: Socket) => string | undefined;
  readonly onRefused: () => void;
}

/** Connections beyond a limit are closed unread: answering them would be what they are made for. */
export function limitConnections(
  server: Server,
  { total, addressOf, onRefused }: ConnectionLimits,
): void {
  const open = new Map<string, number>();
  server.maxConnections = total;
  server.on('drop', onRefused);
  server.on('connection', (socket) => {
    const address = addressOf(socket);
    if (address === undefined) return;
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count <= LIMITS.connectionsPerAddress) return;
    onRefused();
    socket.destroy();
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), LIMITS.stopSeconds * 1000);
    // A connection whose answer has ended may be kept alive: it is idle then, and nobody else would close it.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Milliseconds between looks for idle connections while the server stops. */
const SWEEP = 100;
