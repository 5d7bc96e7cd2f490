// The API behind a real Node server, for tests of the live stream; gone when the test ends.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterEach, expect } from 'vitest';
import { type ApiOptions, createApi } from '../src/index.ts';
import { createSampleStore, makeDirectory, type SampleStore } from './sample-store.ts';

export const LIVE_COMMUNITY = 'gereja-contoh';
export const LIVE_PATH = `/${LIVE_COMMUNITY}/data/live`;

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

export interface LiveServer extends SampleStore {
  /** Of the stream; empty where the server listens on `socketPath`. */
  readonly url: string;
  /** A Unix socket, whose buffers are full after some hundred events; empty unless asked for. */
  readonly socketPath: string;
  readonly server: Server;
  readonly stop: AbortController;
}

export interface LiveServerOptions extends Omit<ApiOptions, 'store'> {
  readonly onUnixSocket?: boolean;
}

export async function startLiveServer({
  onUnixSocket = false,
  live,
  ...options
}: LiveServerOptions = {}): Promise<LiveServer> {
  const sample = await createSampleStore();
  const stop = new AbortController();
  const limits = { poll: 50, ...live };
  const api = createApi({ store: sample.store, signal: stop.signal, live: limits, ...options });
  const server = createServer(getRequestListener(api.fetch));
  const socketPath = onUnixSocket ? join(makeDirectory(), 'api.sock') : '';
  await new Promise<void>((resolve) => {
    if (onUnixSocket) server.listen(socketPath, resolve);
    else server.listen(0, '127.0.0.1', resolve);
  });
  ending.push(
    () => stop.abort(),
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const port = onUnixSocket ? 0 : (server.address() as AddressInfo).port;
  const url = port ? `http://127.0.0.1:${port}${LIVE_PATH}` : '';
  return { ...sample, server, stop, url, socketPath };
}

/** Reads until the text fits, or the stream ends. */
export async function readUntil(
  reader: ReadableStreamDefaultReader<string>,
  pattern: RegExp,
): Promise<string> {
  let text = '';
  while (!pattern.test(text)) {
    const { value, done } = await reader.read();
    if (done) return `${text}[ended]`;
    text += value;
  }
  return text;
}

export async function listen(
  url: string,
  headers: Record<string, string> = {},
): Promise<ReadableStreamDefaultReader<string>> {
  const response = await fetch(url, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/event-stream');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  return readText(response.body);
}

export function readText(
  body: ReadableStream<Uint8Array> | null,
): ReadableStreamDefaultReader<string> {
  if (!body) throw new Error('no body');
  const bytes = body as ReadableStream<Uint8Array<ArrayBuffer>>;
  return bytes.pipeThrough(new TextDecoderStream()).getReader();
}
