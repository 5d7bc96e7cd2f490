// The ids that their senders choose: they tell people apart and must not tell who they are, since entries stay.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

export const checkOpaqueIds: Rule = (entry, { toPath }) => {
  const chosen = findChosenId(entry);
  if (!chosen?.id || new RegExp(`^${chosen.noun}-[0-9a-hjkmnp-tv-z]{12}$`).test(chosen.id)) {
    return [];
  }
  return [{ path: toPath([chosen.noun]), value: undefined, message: MESSAGES[chosen.noun] }];
};

type Noun = 'contributor' | 'household' | 'member';

function findChosenId(entry: Entry): { noun: Noun; id: string | undefined } | undefined {
  switch (entry.kind) {
    case 'contribution-received':
      return { noun: 'contributor', id: entry.contributor };
    case 'indicator-reported':
      return { noun: 'household', id: entry.household };
    case 'cash-spent':
      return { noun: 'member', id: entry.member };
    default:
      return undefined;
  }
}

const MESSAGES: Readonly<Record<Noun, Fault['message']>> = {
  contributor: {
    en: 'The id of a contributor must be opaque. Make one with createId("contributor"), and use it for all that this person gives.',
    id: 'Id penyumbang tidak boleh berarti apa-apa. Buat dengan createId("contributor"), dan pakai untuk semua kontribusi orang itu.',
  },
  household: {
    en: 'The id of a household must be opaque. Make one with createId("household"), and use it whenever this household is measured.',
    id: 'Id keluarga tidak boleh berarti apa-apa. Buat dengan createId("household"), dan pakai setiap kali keluarga itu diukur.',
  },
  member: {
    en: 'The id of a member must be opaque. Make one with createId("member"), and use it whenever this member is helped.',
    id: 'Id anggota tidak boleh berarti apa-apa. Buat dengan createId("member"), dan pakai setiap kali anggota itu dibantu.',
  },
};
