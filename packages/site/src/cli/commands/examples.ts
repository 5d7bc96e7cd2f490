// `circunomy examples`: communities to look at, loaded where they are missing.
import {
  changeProfile,
  findCommunity,
  listHiddenBooks,
  type OpenCommunityOptions,
  type Store,
} from '@circunomy/api';
import type { Command } from '../command.ts';
import { examplesDirectory, listExamples, loadExamples } from '../record/examples.ts';
import { withStore } from '../with-store.ts';
import { readLive } from './live-option.ts';
import { toProfile } from './profile/to-profile.ts';

export const examplesCommand: Command = {
  name: 'examples',
  summary: {
    en: 'Loads the example communities where they are missing',
    id: 'Memuat komunitas contoh yang belum ada',
  },
  usage: '[--live URL|none] [--from DIR]',
  arguments: { min: 0, max: 0 },
  options: {
    live: {
      value: 'URL|none',
      words: {
        en: 'server that the examples name for their live stream and orders (new ones: http://localhost:4321)',
        id: 'server yang disebut contoh untuk aliran langsung dan pesanannya (yang baru: http://localhost:4321)',
      },
    },
    from: {
      value: 'DIR',
      words: { en: 'folder that holds the examples', id: 'folder berisi contoh' },
    },
  },
  run: (call) =>
    withStore(call, async (store) => {
      const live = readLive(call, 'http://localhost:4321');
      const from = call.option('from');
      const directory = from === undefined ? examplesDirectory : call.path(from);
      const loaded = [];
      const examples = await listExamples(directory, live);
      for (const { community, added } of await loadExamples(store, examples)) {
        const options = examples.find((one) => one.options.slug === community)?.options;
        if (options && call.has('live')) await changeServer(store, options);
        // What a group keeps to itself is told to nobody.
        if ((await listHiddenBooks(store)).includes(community)) continue;
        loaded.push({ community, added });
        call.say(
          added > 0
            ? {
                en: `${community}: ${added} entries loaded`,
                id: `${community}: ${added} catatan dimuat`,
              }
            : { en: `${community}: already there`, id: `${community}: sudah ada` },
        );
      }
      call.answer({ communities: loaded });
      return 0;
    }),
};

/** Examples that are there already learn of another server, too. */
async function changeServer(
  store: Store,
  { slug, profile: { live, orders } }: OpenCommunityOptions,
): Promise<void> {
  const profile = toProfile(await findCommunity(store, slug));
  await changeProfile(store, slug, { ...profile, live, orders });
}
