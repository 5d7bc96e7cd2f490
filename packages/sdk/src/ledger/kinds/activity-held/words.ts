/** What a `activity-held` entry is called, and the sentence that tells it. */
import { activityWords } from '../../../format/group-words.ts';
import { recipientGroupWords } from '../../../format/recipient-group-words.ts';
import type { EntryOf } from '../entry.schema.ts';
import { type DescribeContext, groupOrCommunity, type KindWords, toUpper } from '../kind-words.ts';

function listResults(
  { outputs, participants, sales }: EntryOf<'activity-held'>,
  { language, format }: DescribeContext,
): string[] {
  const given = outputs.map(({ quantity, recipientGroup }) => {
    const goods = format.quantity(quantity);
    if (recipientGroup === null) return goods;
    return `${goods} ${language === 'id' ? 'untuk' : 'for'} ${recipientGroupWords[recipientGroup][language]}`;
  });
  const people = participants && format.range(participants);
  const sum = sales === null ? '' : format.rupiah(sales);
  return [
    ...(given.length > 0 ? [format.list(given)] : []),
    ...(people ? [language === 'id' ? `${people} peserta` : `${people} participants`] : []),
    ...(sum ? [language === 'id' ? `terjual ${sum}` : `${sum} sold`] : []),
  ];
}

export const activityHeldWords: KindWords<'activity-held'> = {
  label: { id: 'Kegiatan', en: 'Activity' },
  describe: (activity, context) => {
    const { language, format, nameOf } = context;
    const who = toUpper(groupOrCommunity(activity.group, context));
    const title = nameOf(activity.id);
    const what = activityWords[activity.activity][language];
    const results = listResults(activity, context);
    const outcome = results.length > 0 ? `: ${results.join('; ')}` : '';
    const { area } = activity;
    const where = area ? ` ${language === 'id' ? 'di' : 'in'} ${format.area(area)}` : '';
    if (language === 'id') {
      return `${who} mengadakan ${what}${title === null ? '' : ` “${title}”`}${where}${outcome}.`;
    }
    const named = title === null ? what : `${what}, “${title}”`;
    return `${who} holds an activity (${named})${where}${outcome}.`;
  },
};
