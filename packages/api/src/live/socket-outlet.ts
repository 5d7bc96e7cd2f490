/**
 * A live stream written straight to the socket. A web stream between the two costs twice the memory per reader, and
 * one whose reader does not read can only be waited for, not closed.
 */
import { ServerResponse } from 'node:http';
import { MAX_WAITING, type OpenOutlet } from './outlet.ts';

/** The response that `@hono/node-server` hands over; undefined where the API runs on something else. */
export function findServerResponse(env: unknown): ServerResponse | undefined {
  const { outgoing } = (env ?? {}) as { outgoing?: unknown };
  return outgoing instanceof ServerResponse ? outgoing : undefined;
}

export function createSocketOutlet(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): OpenOutlet {
  return (onGone) => {
    response.once('close', onGone);
    // A write that meets a connection just lost is told of by `close`.
    response.on('error', () => undefined);
    // The stream has no length and nothing follows it: it ends with its connection.
    response.writeHead(200, { ...headers, Connection: 'close' });
    const { socket } = response.req;
    // A request sent behind one that is not answered yet has a response without a socket, whose end nobody is told of.
    if (!response.socket) socket.destroy();
    // Gone before it was opened: `close` was emitted already, or never will be.
    if (socket.destroyed) queueMicrotask(onGone);
    return {
      write: (bytes) => {
        if (response.writableLength > MAX_WAITING) return false;
        response.write(bytes);
        return true;
      },
      end: () => void response.end(),
      drop: () => void socket.destroy(),
    };
  };
}
