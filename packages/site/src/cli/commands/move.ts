// `circunomy move`: a community with its books to another store, from a file to PostgreSQL and back; nothing of its
// ledger is written twice.
import {
  ApiError,
  eraseLeft,
  listCommunities,
  type Moved,
  moveCommunity,
  openStore,
  type Store,
} from '@circunomy/api';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { readDestination } from '../destination.ts';
import { withStore } from '../with-store.ts';

export const moveCommand: Command = {
  name: 'move',
  summary: {
    en: 'Moves a community to another data directory or database, with the same root',
    id: 'Memindahkan komunitas ke folder data atau basis data lain, dengan akar yang sama',
  },
  usage: '(--community X | --all) --to (DIR | postgres://HOST/DATABASE) [--to-keys DIR] [--erase]',
  arguments: { min: 0, max: 0 },
  options: {
    community: {
      value: 'X',
      words: { en: 'the community; its books come along', id: 'komunitasnya; buku-bukunya ikut' },
    },
    all: { words: { en: 'every community', id: 'semua komunitas' } },
    to: {
      value: 'DIR',
      words: {
        en: 'data directory, or postgres://… without a password: PGPASSWORD or .pgpass hold it',
        id: 'folder data, atau postgres://… tanpa kata sandi: simpan di PGPASSWORD atau .pgpass',
      },
    },
    'to-keys': {
      value: 'DIR',
      words: {
        en: 'with a database: data directory for its keys (the one of --data)',
        id: 'untuk basis data: folder data tempat kuncinya (folder dari --data)',
      },
    },
    erase: {
      words: {
        en: 'also erase what the store that it leaves holds of people',
        id: 'hapus juga data orang di penyimpanan yang ditinggalkan',
      },
    },
  },
  run: (call) => {
    const isAll = call.has('all');
    if (isAll && call.has('community')) {
      const details = { command: call.command.name, options: '--all, --community' };
      throw new CliError('options-contradict', details);
    }
    const named = isAll ? [] : [call.need('community')];
    const destination = readDestination(call, 'to', 'to-keys');
    return withStore(call, async (from) => {
      const to = await openStore(destination);
      try {
        const communities = isAll ? await listHomes(from) : named;
        for (const community of communities) await move(call, { from, to, community }, isAll);
      } finally {
        await to.close();
      }
      return 0;
    });
  },
};

interface Move {
  readonly from: Store;
  readonly to: Store;
  readonly community: string;
}

/** Books move along with these. */
async function listHomes(store: Store): Promise<string[]> {
  const communities = await listCommunities(store);
  return communities.filter(({ book }) => !book).map(({ community }) => community);
}

/** @param isAll where those that are elsewhere already are only named. */
async function move(call: Call, parts: Move, isAll: boolean): Promise<void> {
  const { from, to, community } = parts;
  const moved = await moveCommunity(parts).catch((error: unknown) => {
    if (!isAll || !(error instanceof ApiError) || error.code !== 'community-moved') throw error;
    call.say({ en: error.in('en'), id: error.in('id') });
  });
  if (!moved) return;
  const isErased = call.has('erase') ? await eraseLeft(parts) : undefined;
  tell(call, moved);
  tellKeys(call, moved, from.directory, to.directory);
  tellErased(call, moved, isErased);
  call.answer({ ...moved, ...(isErased !== undefined && { isErased }), community });
}

function tell(call: Call, { community, state, size, root, books, from, to }: Moved): void {
  if (state === 'already-moved') {
    call.say({
      en: `${community} is in ${to} already.`,
      id: `${community} sudah ada di ${to}.`,
    });
    return;
  }
  const entries = size === 1 ? '1 entry' : `${size} entries`;
  const [count, are] = [books.length, size + books.length === 1 ? 'is' : 'are'];
  call.say({
    en: `${community}: ${entries}${count > 0 ? ` and ${count} books` : ''} ${are} in ${to}, with the same root as in ${from}:\n  ${root}\nThat store is only read from now on. Let the servers of ${community} use the new one.`,
    id: `${community}: ${size} catatan${count > 0 ? ` dan ${count} buku` : ''} ada di ${to}, dengan akar yang sama seperti di ${from}:\n  ${root}\nPenyimpanan lama kini hanya dibaca. Arahkan server ${community} ke yang baru.`,
  });
}

function tellKeys(call: Call, { keys }: Moved, from: string, to: string): void {
  const { copied, missing, needed } = keys;
  if (copied.length > 0) {
    call.say({
      en: `Copied into ${to}/keys: ${copied.join(', ')}. Those in ${from}/keys can still sign: delete them once the new store has been backed up.`,
      id: `Disalin ke ${to}/keys: ${copied.join(', ')}. Yang di ${from}/keys masih bisa menandatangani: hapus setelah penyimpanan baru dicadangkan.`,
    });
  }
  if (missing.length > 0) {
    call.say({
      en: `In neither folder: ${missing.join(', ')}. Put them into ${to}/keys, else nothing can be recorded there.`,
      id: `Tidak ada di kedua folder: ${missing.join(', ')}. Taruh di ${to}/keys; tanpa itu tidak ada yang bisa dicatat di sana.`,
    });
  }
  call.say({
    en: `A server on another machine needs the folders keys (${needed.join(', ')}) and checkpoints of ${to}.`,
    id: `Server di mesin lain memerlukan folder keys (${needed.join(', ')}) dan checkpoints dari ${to}.`,
  });
}

function tellErased(call: Call, { from }: Moved, isErased: boolean | undefined): void {
  if (isErased === undefined) {
    call.say({
      en: `${from} still holds names and documents: each withdrawal names it until you run the same command with --erase.`,
      id: `${from} masih memuat nama dan dokumen: tiap penarikan menyebutnya sampai perintah yang sama dijalankan dengan --erase.`,
    });
    return;
  }
  call.say(
    isErased
      ? {
          en: `Names, documents and drafts are erased from ${from}; its entries can still be read.`,
          id: `Nama, dokumen, dan konsep sudah dihapus dari ${from}; catatannya masih bisa dibaca.`,
        }
      : {
          en: `Another program is reading ${from}, so some bytes are still there: run the same command again.`,
          id: `Program lain sedang membaca ${from}, jadi sebagian bita masih ada: jalankan perintah yang sama lagi.`,
        },
  );
}
