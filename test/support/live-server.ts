// `circunomy serve` on a free port, until the tests of a file have ended.
import { afterAll } from 'vitest';
import { type LiveServer, type LiveServerOptions, startServerProcess } from './server-process.ts';

/** Runs until the file's tests have ended. Call it where hooks may be registered. */
export async function startLiveServer(options: LiveServerOptions): Promise<LiveServer> {
  const server = await startServerProcess(options);
  afterAll(server.close);
  return server;
}
