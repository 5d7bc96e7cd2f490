// `circunomy serve`: pages, data API and widgets of every community on one port.
import { listCommunities, listPaymentMethods, type Store } from '@circunomy/api';
import { readSharedFiles } from '../../publisher/shared-files.ts';
import { openRenderer } from '../../render/renderer.ts';
import { checkPlaces, tellSettings } from '../../serve/check.ts';
import { listForeignVariables } from '../../serve/foreign-variables.ts';
import { createLogWriter, type LogWriter } from '../../serve/log-writer.ts';
import { readSettings, type ServeSettings } from '../../serve/read-settings.ts';
import { runServer } from '../../serve/run-server.ts';
import { createServerLog, type ServerLog } from '../../serve/server-log.ts';
import { toOptions } from '../../serve/settings.ts';
import type { Call, Command } from '../command.ts';
import { toFlawWords } from '../payments/flaw-words.ts';
import { withStore } from '../with-store.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: {
    en: 'Serves pages, data API and widgets, live',
    id: 'Melayani halaman, API data, dan widget secara langsung',
  },
  usage: '[--port 4321] [--host 127.0.0.1] [--check]',
  arguments: { min: 0, max: 0 },
  options: {
    ...toOptions(),
    check: {
      words: {
        en: 'only check the configuration, and end',
        id: 'hanya memeriksa konfigurasi, lalu selesai',
      },
    },
  },
  run: async (call) => {
    const settings = readSettings(call);
    for (const { en, id } of listForeignVariables(call.environment.variables ?? {})) {
      call.environment.printError({ en, id }[call.language]);
    }
    const database = await checkPlaces(call);
    if (call.has('check')) {
      tellSettings(call, settings, database);
      return 0;
    }
    const writer = openLog(call);
    const log = createServerLog(settings.log, writer.write);
    const stopWatching = endOnCrash(log, writer);
    try {
      await withStore(call, async (store) => {
        const renderer = await openRenderer();
        const parts = { call, store, settings, log, renderer };
        const sharedFiles = await readSharedFiles();
        await tellFlaws(call, store);
        await runServer({ ...parts, sharedFiles }, (port) =>
          tellAddresses(call, store, settings, port),
        );
      });
    } finally {
      stopWatching();
      writer.close();
    }
    return 0;
  },
};

function openLog({ environment }: Call): LogWriter {
  if (environment.logTo !== undefined) return createLogWriter(environment.logTo);
  return { write: (line) => environment.printError(line.trimEnd()), close: () => undefined };
}

/** What nobody caught ends the process, as it must; its words, which may be a visitor's, are not printed. */
function endOnCrash(log: ServerLog, writer: LogWriter): () => void {
  const end = (error: unknown): void => {
    log.failure('crashed', error);
    writer.close();
    process.exit(1);
  };
  process.on('uncaughtException', end);
  return () => void process.off('uncaughtException', end);
}

/** Ways to pay that visitors would miss, and nobody would know why. */
async function tellFlaws(call: Call, store: Store): Promise<void> {
  const { variables = {}, printError } = call.environment;
  for (const { community } of await listCommunities(store)) {
    for (const { method, flaw } of await listPaymentMethods(store, community, variables)) {
      if (flaw) printError(toFlawWords(community, method, flaw)[call.language]);
    }
  }
}

async function tellAddresses(
  call: Call,
  store: Store,
  { host }: ServeSettings,
  port: number,
): Promise<void> {
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
