// `circunomy backup`: the whole data directory as one file, while a server may be running.
import { backUpStore } from '@circunomy/api';
import type { Command } from '../command.ts';
import { withStore } from '../with-store.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: {
    en: 'Copies the data into one file, also while a server runs',
    id: 'Menyalin data ke satu berkas, juga saat server berjalan',
  },
  usage: '--out FILE [--with-keys]',
  arguments: { min: 0, max: 0 },
  options: {
    out: {
      value: 'FILE',
      words: { en: 'file to write; it must not exist', id: 'berkas tujuan; belum boleh ada' },
    },
    'with-keys': {
      words: {
        en: 'with the signing keys: whoever has the file can sign. Keep it like a key',
        id: 'beserta kunci penanda tangan: pemegang berkas bisa menandatangani. Simpan seperti kunci',
      },
    },
  },
  run: (call) => {
    const out = call.path(call.need('out'));
    return withStore(call, async (store) => {
      const backup = await backUpStore(store, { out, withKeys: call.has('with-keys') });
      call.say(
        backup.withKeys
          ? {
              en: `Everything is in ${out}, keys included: keep it where nobody else can read it.`,
              id: `Semuanya ada di ${out}, termasuk kunci: simpan di tempat yang tidak bisa dibaca orang lain.`,
            }
          : {
              en: `Everything but the keys is in ${out}. Keep a copy of the folder "keys" elsewhere: without it a ledger can be read and not written.`,
              id: `Semuanya kecuali kunci ada di ${out}. Simpan salinan folder "keys" di tempat lain: tanpa itu buku besar hanya bisa dibaca.`,
            },
      );
      call.say({
        en: 'It holds personal data: after a withdrawal it is listed by circunomy withdraw --list until it is deleted.',
        id: 'Isinya memuat data pribadi: sesudah penarikan ia disebut oleh circunomy withdraw --list sampai dihapus.',
      });
      call.answer(backup);
      return 0;
    });
  },
};
