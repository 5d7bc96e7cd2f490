// The one id that its sender chooses: it tells givers apart and must not tell who they are, since entries stay.
import type { Rule } from './rule.ts';

const OPAQUE = /^contributor-[0-9a-hjkmnp-tv-z]{12}$/;

export const checkContributor: Rule = (entry, { toPath }) => {
  if (entry.kind !== 'contribution-received' || entry.contributor === undefined) return [];
  if (OPAQUE.test(entry.contributor)) return [];
  return [
    {
      path: toPath(['contributor']),
      value: undefined,
      message: {
        en: 'The id of a contributor must be opaque. Make one with createId("contributor"), and use it for all that this person gives.',
        id: 'Id penyumbang tidak boleh berarti apa-apa. Buat dengan createId("contributor"), dan pakai untuk semua kontribusi orang itu.',
      },
    },
  ];
};
