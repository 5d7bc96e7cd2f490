// `circunomy serve`: pages, data API and widgets of every community on one port.
import { keepWitnessed, listCommunities, type Store, withdrawExpired } from '@circunomy/api';
import { readSharedFiles } from '../../publisher/shared-files.ts';
import { openRenderer } from '../../render/renderer.ts';
import { listen } from '../../serve/listen.ts';
import { createLiveApp } from '../../serve/live-app.ts';
import type { Call, Command } from '../command.ts';
import { refuse } from '../parse-call.ts';
import { withStore } from '../with-store.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: {
    en: 'Serves pages, data API and widgets, live',
    id: 'Melayani halaman, API data, dan widget secara langsung',
  },
  usage: '[--port 4321] [--host 127.0.0.1]',
  arguments: { min: 0, max: 0 },
  options: {
    port: {
      value: 'N',
      words: { en: 'port; 0 for any free one (4321)', id: 'port; 0 untuk yang mana saja (4321)' },
    },
    host: {
      value: 'ADDRESS',
      words: {
        en: 'address to listen on; 0.0.0.0 for every network (127.0.0.1)',
        id: 'alamat yang dilayani; 0.0.0.0 untuk semua jaringan (127.0.0.1)',
      },
    },
  },
  run: async (call) => {
    const port = readPort(call);
    const host = call.option('host') ?? '127.0.0.1';
    return withStore(call, async (store) => {
      const stopping = new AbortController();
      const logError = (error: unknown): void => call.environment.printError(toLogLine(error));
      const renderer = await openRenderer();
      const sharedFiles = await readSharedFiles();
      const { signal } = stopping;
      const app = createLiveApp({ store, stopping: signal, renderer, sharedFiles, logError });
      const stopSweeping = await startSweeping(call, store);
      const witnessing = keepWitnessed(store, { signal, logError });
      try {
        const listener = await listen(app, { host, port });
        await tellAddresses(call, store, host, listener.port);
        await call.environment.waitForStop();
        call.say({ en: 'Stopping …', id: 'Menghentikan …' });
        // Live streams would otherwise keep the server open.
        stopping.abort();
        await listener.close();
      } finally {
        // Also where nothing could listen: a timer left running would keep the process.
        stopping.abort();
        stopSweeping();
        await witnessing;
      }
      return 0;
    });
  },
};

const HOUR = 60 * 60 * 1000;

/** Ended consents are withdrawn when the server starts and every hour after. */
async function startSweeping(call: Call, store: Store): Promise<() => void> {
  const sweep = async (): Promise<void> => {
    try {
      const ended = await withdrawExpired(store);
      if (ended.length === 0) return;
      call.say({
        en: `${ended.length} documents withdrawn: their consent ended. See circunomy withdraw --list.`,
        id: `${ended.length} dokumen ditarik: persetujuannya berakhir. Lihat circunomy withdraw --list.`,
      });
    } catch (error) {
      call.environment.printError(toLogLine(error));
    }
  };
  await sweep();
  const timer = setInterval(() => void sweep(), HOUR);
  return () => clearInterval(timer);
}

function readPort(call: Call): number {
  const written = call.option('port') ?? '4321';
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65_535) return port;
  throw refuse(call.command, 'port', written, '0 … 65535');
}

async function tellAddresses(call: Call, store: Store, host: string, port: number): Promise<void> {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const isLoopback = host === '127.0.0.1' || host === '::1';
  const name = isEverywhere || isLoopback ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const origin = `http://${name}:${port}`;
  const communities = await listCommunities(store);
  call.say({ en: `Open ${origin}/`, id: `Buka ${origin}/` });
  for (const { community, name: title } of communities) {
    const address = `${origin}/${community}/`;
    call.say({ en: `  ${address}en/  ${title}`, id: `  ${address}  ${title}` });
  }
  if (communities.length === 0) {
    call.say({
      en: '  (no community yet: circunomy examples, or circunomy init)',
      id: '  (belum ada komunitas: circunomy examples, atau circunomy init)',
    });
  }
  call.say({ en: 'Stop with Ctrl+C.', id: 'Hentikan dengan Ctrl+C.' });
  call.answer({
    origin,
    communities: communities.map(({ community }) => `${origin}/${community}/`),
  });
}

/** One line, without addresses or names of visitors. */
function toLogLine(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.replace(/\s*\n\s*/g, ' | ').slice(0, 2_000);
}
