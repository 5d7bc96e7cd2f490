// `circunomy restore`: a backup becomes a data directory, and no second history, and nobody who was forgotten.
import { type RestoredCommunity, restoreStore } from '@circunomy/api';
import type { Call, Command } from '../command.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: {
    en: 'Makes a data directory or a database from a backup, unless that contradicts what was signed since',
    id: 'Membuat folder data atau basis data dari cadangan, kecuali bertentangan dengan yang sudah ditandatangani',
  },
  usage: 'FILE --into DIR [--from-published FOLDER]',
  arguments: { min: 1, max: 1 },
  options: {
    into: {
      value: 'DIR',
      words: {
        en: 'data directory to make or replace; no server may use it. With DATABASE_URL the rows go there, the keys here',
        id: 'folder data yang dibuat atau diganti; tidak boleh dipakai server. Dengan DATABASE_URL barisnya ke sana, kuncinya ke sini',
      },
    },
    'from-published': {
      value: 'FOLDER',
      words: {
        en: 'what was published since: entries that the backup lacks, and who was withdrawn',
        id: 'terbitan sesudahnya: catatan yang tidak ada di cadangan, dan siapa yang ditarik',
      },
    },
  },
  run: async (call) => {
    const into = call.path(call.need('into'));
    const published = call.option('from-published');
    const restored = await restoreStore({
      ...{ file: call.path(call.arguments[0] ?? ''), into },
      databaseUrl: call.environment.databaseUrl,
      ...(published !== undefined && { fromPublished: call.path(published) }),
    });
    for (const community of restored.communities) tell(call, community);
    call.say(
      restored.keys.length > 0
        ? {
            en: `Keys restored: ${restored.keys.join(', ')}.`,
            id: `Kunci dipulihkan: ${restored.keys.join(', ')}.`,
          }
        : {
            en: `No key was restored: where ${into}/keys lacks one, put the copy there before recording.`,
            id: `Tidak ada kunci yang dipulihkan: bila belum ada di ${into}/keys, taruh salinannya di sana sebelum mencatat.`,
          },
    );
    call.answer({ ...restored, into });
    return 0;
  },
};

function tell(call: Call, restored: RestoredCommunity): void {
  const { community, size, replayed, forgotten, checkpoints } = restored;
  call.say({
    en: `${community}: ${size} entries, ${replayed} of them from what was published; ${forgotten.length} documents withdrawn since are erased again.`,
    id: `${community}: ${size} catatan, ${replayed} di antaranya dari terbitan; ${forgotten.length} dokumen yang ditarik sesudahnya dihapus lagi.`,
  });
  if (replayed > 0) {
    call.say({
      en: '  What came from there is known by its entries only: record and import would add the files it was made from once more. Look at the newest entries before you repeat one.',
      id: '  Yang dari terbitan hanya dikenal sebagai catatan: record dan import akan mencatat berkas asalnya sekali lagi. Periksa catatan terbaru sebelum mengulang berkas.',
    });
  }
  if (checkpoints > 0) return;
  call.say({
    en: '  Nothing was known here to hold it against. If it was ever published after this backup, restore again with --from-published, else people may come back who were forgotten.',
    id: '  Tidak ada pembanding di sini. Bila pernah terbit sesudah cadangan ini, pulihkan lagi dengan --from-published; jika tidak, orang yang sudah dilupakan bisa muncul kembali.',
  });
}
