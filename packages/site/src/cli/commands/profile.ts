// `circunomy profile`: what a community says about itself, as JSON that can be edited and given back.
import { ApiError, changeProfile, findCommunity, type Store } from '@circunomy/api';
import type { CommunityProfile } from '@circunomy/sdk/schema';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { formatChanges, listChanges } from '../field-changes.ts';
import { readJson } from '../read-file.ts';
import { withStore } from '../with-store.ts';
import { toProfile } from './profile/to-profile.ts';

export const profileCommand: Command = {
  name: 'profile',
  summary: {
    en: 'Prints what a community says about itself, or replaces it',
    id: 'Menampilkan profil komunitas, atau menggantinya',
  },
  usage: '(X | --community X) [--set FILE.json | --cash-book BOOK|none]',
  arguments: { min: 0, max: 1 },
  options: {
    community: { value: 'X', words: { en: 'the community', id: 'komunitasnya' } },
    set: {
      value: 'FILE.json',
      words: {
        en: 'the whole profile as it should be, as this command prints it',
        id: 'seluruh profil yang seharusnya, dalam bentuk yang ditampilkan perintah ini',
      },
    },
    'cash-book': {
      value: 'BOOK|none',
      words: {
        en: 'shows this cash book to everybody, because the group decided so; none: hides it again',
        id: 'membuka buku kas ini untuk umum, atas keputusan kelompok; none: menutupnya lagi',
      },
    },
  },
  run: (call) => {
    const community = call.arguments[0] ?? call.need('community');
    const file = call.option('set');
    const book = call.option('cash-book');
    if (file !== undefined && book !== undefined) {
      const options = '--set, --cash-book';
      throw new CliError('options-contradict', { command: call.command.name, options });
    }
    return withStore(call, async (store) => {
      if (book !== undefined) await decide(call, store, community, book);
      else if (file !== undefined) await replace(call, store, community, call.path(file));
      else await show(call, store, community);
      return 0;
    });
  },
};

/** The group decides whether its cash is everybody's to see. */
async function decide(call: Call, store: Store, slug: string, written: string): Promise<void> {
  const profile = toProfile(await findCommunity(store, slug));
  const cashBook = written === 'none' ? null : written;
  await changeProfile(store, slug, { ...profile, cashBook });
  const before = profile.cashBook ?? null;
  const isChanged = before !== cashBook;
  if (!isChanged) {
    call.say({
      en: 'Nothing changed: it was decided so before.',
      id: 'Tidak ada yang berubah: sudah diputuskan demikian.',
    });
  } else if (cashBook === null) {
    call.say({
      en: `${before} is hidden. A running server no longer shows it; publish again, and it leaves the folder, too. What was public may have been copied.`,
      id: `${before} ditutup. Server yang berjalan tidak menampilkannya lagi; terbitkan lagi agar hilang juga dari folder. Yang pernah terbuka mungkin sudah disalin orang.`,
    });
  } else {
    call.say({
      en: `${cashBook} is open to everybody, every entry from the first: on a running server at once, in a published folder with the next publication.`,
      id: `${cashBook} terbuka untuk umum, semua catatan sejak yang pertama: di server yang berjalan langsung, di folder terbitan pada penerbitan berikutnya.`,
    });
  }
  call.answer({ community: slug, state: isChanged ? 'changed' : 'unchanged', cashBook });
}

async function show(call: Call, store: Store, slug: string): Promise<void> {
  const profile = toProfile(await findCommunity(store, slug));
  const text = JSON.stringify(profile, null, 2);
  call.say({ en: text, id: text });
  call.answer(profile);
}

async function replace(call: Call, store: Store, slug: string, path: string): Promise<void> {
  const before = toProfile(await findCommunity(store, slug));
  const written = (await readJson(path)) as CommunityProfile;
  await change(store, slug, path, written);
  const changed = listChanges(before, toProfile(await findCommunity(store, slug)));
  const lines = formatChanges(changed);
  call.say(
    changed.length > 0
      ? {
          en: `The profile of ${slug} is changed:\n${lines}\nA running server shows it at once; what was published does with the next publication.`,
          id: `Profil ${slug} diganti:\n${lines}\nServer yang berjalan langsung menampilkannya; yang sudah terbit pada penerbitan berikutnya.`,
        }
      : {
          en: 'Nothing changed: the profile already reads so.',
          id: 'Tidak ada yang berubah: profilnya sudah demikian.',
        },
  );
  call.answer({ community: slug, state: changed.length > 0 ? 'changed' : 'unchanged', changed });
}

/** Faults are told at their places in the file, not in what the file becomes a part of. */
async function change(
  store: Store,
  slug: string,
  path: string,
  profile: CommunityProfile,
): Promise<void> {
  try {
    await changeProfile(store, slug, profile);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'community-refused') throw error;
    const faults = error.faults.map((fault) => ({
      ...fault,
      path: fault.path.replace(/^\$\.profile/, '$'),
    }));
    throw new CliError('file-refused', { path, count: faults.length }, { cause: error, faults });
  }
}
