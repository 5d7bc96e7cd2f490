/** What a `mentoring-held` entry is called, and the sentence that tells it. */
import { mentoringTopicWords } from '../../../format/programme-words.ts';
import type { EntryOf } from '../entry.schema.ts';
import { count, type DescribeContext, groupOrCommunity, type KindWords } from '../kind-words.ts';

function toMentored(
  { group, households }: EntryOf<'mentoring-held'>,
  context: DescribeContext,
): string {
  if (households === null) return groupOrCommunity(group, context);
  const families =
    context.language === 'id'
      ? `${context.format.number(households)} rumah tangga`
      : count(households, 'household', 'households', context);
  if (group === undefined) return families;
  const name = groupOrCommunity(group, context);
  return context.language === 'id' ? `${families} dari ${name}` : `${families} of ${name}`;
}

export const mentoringHeldWords: KindWords<'mentoring-held'> = {
  label: { id: 'Pendampingan', en: 'Mentoring' },
  describe: (held, context) => {
    const { language, format } = context;
    const { topic, sessions, minutes, mentors, area } = held;
    const about = mentoringTopicWords[topic][language];
    const whom = toMentored(held, context);
    if (language === 'id') {
      const by = mentors === null ? '' : `, oleh ${format.number(mentors)} pendamping`;
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
