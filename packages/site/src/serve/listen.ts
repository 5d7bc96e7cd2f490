// One Node server around the app: from listening to a quiet end.
import type { Server } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { CliError } from '../cli/cli-error.ts';
import { toReason } from '../cli/read-file.ts';

export interface Listener {
  readonly port: number;
  /** Lets answers under way end, then closes whatever is still open. */
  close(): Promise<void>;
}

/** Milliseconds that answers under way are given when the server stops. */
const PATIENCE = 2_000;

/**
 * @param port 0 for any free one.
 * @throws {CliError} `port-taken`, `port-refused`.
 */
export function listen(
  app: Hono<{ Bindings: HttpBindings }>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      server.off('error', refuse);
      resolve({ port: info.port, close: () => close(server) });
    }) as Server;
    const refuse = (cause: NodeJS.ErrnoException): void => {
      const isTaken = cause.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new CliError('port-taken', { host, port }, { cause })
          : new CliError('port-refused', { host, port, reason: toReason(cause) }, { cause }),
      );
    };
    server.once('error', refuse);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
