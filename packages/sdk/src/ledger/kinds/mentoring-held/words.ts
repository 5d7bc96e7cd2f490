/** What a `mentoring-held` entry is called, and the sentence that tells it. */
import { mentoringTopicWords } from '../../../format/programme-words.ts';
import { count, householdsOrGroup, type KindWords } from '../kind-words.ts';

export const mentoringHeldWords: KindWords<'mentoring-held'> = {
  label: { id: 'Pembinaan', en: 'Mentoring' },
  describe: (held, context) => {
    const { language, format } = context;
    const { topic, sessions, minutes, mentors, area } = held;
    const about = mentoringTopicWords[topic][language];
    const whom = householdsOrGroup(held, context);
    if (language === 'id') {
      const by = mentors === null ? '' : `, oleh ${format.number(mentors)} mentor`;
      const time = minutes === null ? '' : `, ${format.number(minutes)} menit seluruhnya`;
      const where = area ? ` di ${format.area(area)}` : '';
      return `${format.number(sessions)} sesi tentang ${about} untuk ${whom}${where}${by}${time}.`;
    }
    const by = mentors === null ? '' : `, by ${count(mentors, 'mentor', 'mentors', context)}`;
    const time = minutes === null ? '' : `, ${count(minutes, 'minute', 'minutes', context)} in all`;
    const where = area ? ` in ${format.area(area)}` : '';
    return `${count(sessions, 'session', 'sessions', context)} on ${about} for ${whom}${where}${by}${time}.`;
  },
};
