// Before a ledger is published, its newest checkpoint is brought before the witnesses. One that does not answer is
// named and delays nothing.
import { askWitnesses, type Store, type WitnessOutcome } from '@circunomy/api';
import type { Call } from './command.ts';
import type { Words } from './words.ts';

export async function bringBeforeWitnesses(
  call: Call,
  store: Store,
  communities: readonly string[],
): Promise<void> {
  for (const community of communities) {
    for (const { witness, answer } of await askWitnesses(store, community)) {
      const words = problems[answer]?.(community, witness);
      if (words) call.say(words);
    }
  }
}

const problems: Readonly<
  Partial<Record<WitnessOutcome['answer'], (community: string, witness: string) => Words>>
> = {
  silent: (community, witness) => ({
    en: `${witness} did not answer: the checkpoint of ${community} is published without its signature.`,
    id: `${witness} tidak menjawab: checkpoint ${community} terbit tanpa tanda tangannya.`,
  }),
  refused: (community, witness) => ({
    en: `${witness} refused to sign the checkpoint of ${community}. Ask its operator why; it may have seen another history.`,
    id: `${witness} menolak menandatangani checkpoint ${community}. Tanyakan sebabnya kepada petugasnya; mungkin ia melihat riwayat lain.`,
  }),
  ahead: (community, witness) => ({
    en: `${witness} has signed a longer ledger of ${community} than this one. Restore the newest database.`,
    id: `${witness} pernah menandatangani buku besar ${community} yang lebih panjang dari ini. Pulihkan basis data terbaru.`,
  }),
};
