/** What a `meeting-held` entry is called, and the sentence that tells it. */
import { type KindWords, publicName } from '../kind-words.ts';

export const meetingHeldWords: KindWords<'meeting-held'> = {
  label: { id: 'Pertemuan', en: 'Meeting' },
  describe: ({ group, members, present, excused }, context) => {
    const { language, format } = context;
    const name = publicName(group, context);
    const all = format.number(members);
    if (language === 'id') {
      const came =
        present === null
          ? `yang hadir dari ${all} anggota tidak dihitung`
          : `${format.number(present)} dari ${all} anggota hadir`;
      const word = excused ? `, ${format.number(excused)} izin` : '';
      return `${name} bermusyawarah: ${came}${word}.`;
    }
    const came =
      present === null
        ? `nobody counted who came of ${all} members`
        : `${format.number(present)} of ${all} members came`;
    const word = excused ? `, ${format.number(excused)} excused` : '';
    return `${name} meets and deliberates: ${came}${word}.`;
  },
};
