// `circunomy publish`: the communities as a folder of files for any web server.
import { findCommunity, listCommunities, type Store, withdrawExpired } from '@circunomy/api';
import { type PublishReport, publish } from '../../publisher/publish.ts';
import { bringBeforeWitnesses } from '../bring-before-witnesses.ts';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { refuse } from '../parse-call.ts';
import { withStore } from '../with-store.ts';

export const publishCommand: Command = {
  name: 'publish',
  summary: {
    en: 'Writes the micro-sites as static files',
    id: 'Menulis situs mikro sebagai berkas statis',
  },
  usage: '--out DIR [--community X]',
  arguments: { min: 0, max: 0 },
  options: {
    out: {
      value: 'DIR',
      words: {
        en: 'folder to write; only files of earlier publications are changed there',
        id: 'folder tujuan; hanya berkas terbitan sebelumnya yang diubah di sana',
      },
    },
    community: {
      value: 'X',
      words: { en: 'only this community', id: 'hanya komunitas ini' },
    },
    threads: {
      value: 'N',
      words: {
        en: 'worker threads (as many as processors)',
        id: 'utas pekerja (sebanyak prosesor)',
      },
    },
  },
  run: (call) => {
    const out = call.path(call.need('out'));
    const threads = readThreads(call);
    return withStore(call, async (store) => {
      const communities = await listSlugs(call, store);
      // Before the witnesses: what ends is an entry, and the checkpoint after it is the one they should sign.
      await withdrawExpired(store);
      await bringBeforeWitnesses(call, store, communities);
      const onProgress = createProgress(call);
      const report = await publish({ store, out, communities, threads, onProgress });
      tell(call, report, out);
      return 0;
    });
  },
};

function readThreads(call: Call): number {
  const written = call.option('threads') ?? String(call.environment.processors);
  const threads = Number(written);
  if (/^\d{1,3}$/.test(written) && threads >= 1) return threads;
  throw refuse(call.command, 'threads', written, '1 … 999');
}

async function listSlugs(call: Call, store: Store): Promise<readonly string[]> {
  const only = call.option('community');
  if (only !== undefined) return [(await findCommunity(store, only)).community];
  const all = await listCommunities(store);
  if (all.length > 0) return all.map(({ community }) => community);
  const what = { en: 'publish', id: 'menerbitkan' };
  throw new CliError('no-communities', { what, directory: call.dataDirectory });
}

/** A line every other second at most: enough to see that it goes on. */
function createProgress(call: Call): (rendered: number, pages: number) => void {
  let told = performance.now();
  return (rendered, pages) => {
    if (performance.now() - told < 2_000) return;
    told = performance.now();
    call.say({
      en: `${rendered} of ${pages} pages …`,
      id: `${rendered} dari ${pages} halaman …`,
    });
  };
}

function tell(call: Call, report: PublishReport, out: string): void {
  const { communities, files, written, removed, pages, seconds, pagesPerSecond } = report;
  const rate = Math.round(pagesPerSecond);
  const time = seconds.toFixed(1);
  call.say({
    en: `${communities.length} communities published to ${out}: ${files} files, ${written} written, ${removed} removed, in ${time} s (${pages} pages, ${rate} pages/s).`,
    id: `${communities.length} komunitas terbit di ${out}: ${files} berkas, ${written} ditulis, ${removed} dihapus, dalam ${time.replace('.', ',')} detik (${pages} halaman, ${rate} halaman/detik).`,
  });
  call.answer({ ...report, out });
}
