// A server in this process, over a store of its own and with pages that need no build, as a test of the sources asks it.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenedCommunity, openCommunity, openStore, type Store } from '@circunomy/api';
import { serveCommand } from '../src/cli/commands/serve.ts';
import { parseCall } from '../src/cli/parse-call.ts';
import type { Renderer } from '../src/render/renderer.ts';
import { readSettings } from '../src/serve/read-settings.ts';
import { runServer } from '../src/serve/run-server.ts';
import { createServerLog } from '../src/serve/server-log.ts';

export interface ServedHere {
  readonly origin: string;
  readonly port: number;
  readonly store: Store;
  /** `coba`, with one operator. */
  readonly community: OpenedCommunity;
  /** Everything that was logged. */
  log(): string;
  /** Asks it to stop, and resolves when it has. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface ServeHereOptions {
  /** Options of `circunomy serve`. */
  readonly words?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly renderPage?: Renderer['renderPage'];
}

/** Stands for the built pages. */
const page = async () => ({
  ...{ status: 200, type: 'text/html' },
  body: new TextEncoder().encode('halaman'),
});

export async function serveHere(options: ServeHereOptions = {}): Promise<ServedHere> {
  const { words = [], variables = {}, renderPage = page } = options;
  const directory = mkdtempSync(join(tmpdir(), 'circunomy-serve-'));
  const store = await openStore({ directory });
  const community = await openCommunity(store, sample);
  const asked = Promise.withResolvers<void>();
  const environment = {
    ...{ folder: directory, dataDirectory: directory, language: 'en' as const, processors: 2 },
    ...{ variables, print: () => undefined, printError: () => undefined },
    waitForStop: () => asked.promise,
  };
  const call = parseCall(serveCommand, ['--port', '0', '--log', 'json', ...words], environment);
  const settings = readSettings(call);
  const lines: string[] = [];
  const log = createServerLog(settings.log, (line) => lines.push(line));
  const renderer: Renderer = { renderPage, renderLivePage: page, renderHostPage: page };
  const ready = Promise.withResolvers<number>();
  const running = runServer(
    { call, store, settings, log, renderer, sharedFiles: [] },
    async (found) => ready.resolve(found),
  );
  running.catch(ready.reject);
  const port = await ready.promise;
  const stop = async (): Promise<void> => {
    asked.resolve();
    await running;
  };
  const close = async (): Promise<void> => {
    await stop();
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  return { origin, port, store, community, log: () => lines.join(''), stop, close };
}

const sample: Parameters<typeof openCommunity>[1] = {
  ...{ slug: 'coba', type: 'movement', areas: [], on: null },
  profile: {
    ...{ name: 'Coba', fictional: true, tagline: null, about: null, accent: null },
    ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
  },
  operators: [{ name: 'Ani Contoh', role: 'initiator' }],
};

/** Sends bytes as they are and reads until the other side closes, or for `patience` milliseconds. */
export function speakRaw(port: number, text: string, patience = 20_000): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(heard);
    };
    const timer = setTimeout(end, patience);
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      heard += chunk;
    });
    socket.on('close', end).on('error', () => undefined);
  });
}
