// `circunomy key`: the key that signs a community's ledger, to be shown, compared and changed.
import { findCommunity, rotateKey, rotationReasons, type Store } from '@circunomy/api';
import type { Call, Command } from '../command.ts';
import { readChoice } from '../parse-call.ts';
import { type Action, runAction } from '../run-action.ts';
import { findWitnesses, witnessOptions } from '../witnesses.ts';

const actions: Readonly<Record<string, Action>> = { show, rotate };

export const keyCommand: Command = {
  name: 'key',
  summary: {
    en: 'Shows or changes the key that signs a ledger',
    id: 'Menampilkan atau mengganti kunci penanda tangan buku besar',
  },
  usage:
    '(show | rotate) --community X [--reason REASON --recorded-by NAME (--verified-by NAME | --single-operator)] [--destroy-old]',
  arguments: { min: 1, max: 1 },
  options: {
    community: { value: 'X', words: { en: 'the community', id: 'komunitasnya' } },
    reason: {
      value: 'REASON',
      words: {
        en: `why: ${rotationReasons.join(', ')} (scheduled)`,
        id: `sebabnya: ${rotationReasons.join(', ')} (scheduled)`,
      },
    },
    'destroy-old': {
      words: {
        en: 'erase the old key file instead of keeping it as retired',
        id: 'hapus berkas kunci lama, tidak disimpan sebagai pensiun',
      },
    },
    ...witnessOptions,
  },
  run: (call) => runAction(call, actions),
};

async function show(call: Call, store: Store, community: string): Promise<void> {
  const { verifierKey, origin } = await findCommunity(store, community);
  call.say({
    en: `Key of ${community}, to be compared with the one that others see:\n${verifierKey}`,
    id: `Kunci ${community}, untuk dibandingkan dengan yang dilihat orang lain:\n${verifierKey}`,
  });
  call.answer({ community, origin, verifierKey });
}

async function rotate(call: Call, store: Store, community: string): Promise<void> {
  const witnesses = await findWitnesses(call, store, community);
  const reason = readChoice(call, 'reason', rotationReasons, 'scheduled');
  const options = { ...witnesses, reason };
  const isOldDestroyed = call.has('destroy-old');
  const rotated = await rotateKey(store, community, { ...options, isOldDestroyed });
  const { number, newKey, retired } = rotated;
  call.say({
    en: `Entry #${number} hands the ledger of ${community} over to a new key:\n${newKey}\nTell those who keep the old one. Copy the new key file to a safe place: without it the ledger ends.`,
    id: `Catatan #${number} menyerahkan buku besar ${community} kepada kunci baru:\n${newKey}\nBeri tahu mereka yang menyimpan kunci lama. Salin berkas kunci baru ke tempat aman: tanpanya buku besar berakhir.`,
  });
  call.say(
    retired === null
      ? {
          en: 'The old key file was erased. Copies in backups are still there.',
          id: 'Berkas kunci lama sudah dihapus. Salinan dalam cadangan masih ada.',
        }
      : {
          en: `The old key is kept, and signs nothing more: ${retired}`,
          id: `Kunci lama disimpan, dan tidak menandatangani lagi: ${retired}`,
        },
  );
  call.answer({ community, ...rotated });
}
