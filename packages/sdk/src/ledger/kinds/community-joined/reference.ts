/** What the reference and the page of an entry say of a `community-joined` entry, field by field. */
import type { KindReference } from '../kind-reference.ts';

export const communityJoinedReference: KindReference<'community-joined'> = {
  records: {
    id: 'Komunitas mengikuti teladan komunitas lain, atau bergabung dengan sebuah gerakan.',
    en: 'A community follows the example of others, or joins a movement.',
  },
  fields: {
    movement: {
      form: 'address',
      label: { id: 'Gerakan', en: 'Movement' },
      meaning: {
        id: 'Alamat pendek gerakan yang diikuti, seperti `circunomy-jakarta`.',
        en: 'The short address of the movement it joins, such as `circunomy-jakarta`.',
      },
    },
    inspiredBy: {
      form: 'address',
      label: { id: 'Mengikuti teladan', en: 'Follows the example of' },
      meaning: {
        id: 'Alamat pendek komunitas yang memberi teladan.',
        en: 'Short addresses of the communities whose example it follows.',
      },
    },
  },
  rules: [
    {
      id: 'Ditulis oleh komunitas yang terinspirasi, bukan oleh yang memberi teladan.',
      en: 'Told by the community that was inspired, not by the one that inspired.',
    },
  ],
};
