/** What a `group-formed` entry is called, and the sentence that tells it. */
import { duesRhythmWords, groupFormWords } from '../../../format/group-words.ts';
import { count, type KindWords, ownName } from '../kind-words.ts';

export const groupFormedWords: KindWords<'group-formed'> = {
  label: { id: 'Pembentukan kelompok', en: 'Forming of a group' },
  describe: (group, context) => {
    const { language, format } = context;
    const { form, area, members, dues } = group;
    const name = ownName(group, context);
    const each = dues && format.rupiah(dues.amount);
    if (language === 'id') {
      const size = members === null ? '' : `, ${format.number(members)} anggota`;
      const rhythm = dues ? `, iuran ${each} per ${duesRhythmWords[dues.every].id}` : '';
      return `${name}, ${groupFormWords[form].id}, terbentuk di ${format.area(area)}${size}${rhythm}.`;
    }
    const size = members === null ? '' : `, ${count(members, 'member', 'members', context)}`;
    const rhythm = dues ? `, dues of ${each} per ${duesRhythmWords[dues.every].en}` : '';
    return `${name}, a ${groupFormWords[form].en}, is formed in ${format.area(area)}${size}${rhythm}.`;
  },
};
