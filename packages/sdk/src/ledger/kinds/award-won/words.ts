/** What a `award-won` entry is called, and the sentence that tells it. */
import { awardLevelWords } from '../../../format/group-words.ts';
import type { EntryOf } from '../entry.schema.ts';
import { type DescribeContext, groupOrCommunity, type KindWords, toUpper } from '../kind-words.ts';

type Award = EntryOf<'award-won'>;

function toWinner({ group, winner }: Award, context: DescribeContext): string {
  const name = groupOrCommunity(group, context);
  if (winner === 'group') return toUpper(name);
  return context.language === 'id' ? `Pendamping ${name}` : `The companion of ${name}`;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** `2nd`, as English counts. */
function toOrdinal(place: number): string {
  return `${place}${ENDINGS[ordinals.select(place)] ?? 'th'}`;
}

function toRank({ place, level }: Award, { language, format }: DescribeContext): string {
  if (language === 'id') {
    const rank = place === null ? 'penghargaan' : `juara ${format.number(place)}`;
    return level === null ? rank : `${rank} tingkat ${awardLevelWords[level].id}`;
  }
  const rank = place === null ? 'wins an award' : `comes ${toOrdinal(place)}`;
  return level === null ? rank : `${rank} at ${awardLevelWords[level].en} level`;
}

export const awardWonWords: KindWords<'award-won'> = {
  label: { id: 'Penghargaan', en: 'Award' },
  describe: (award, context) => {
    const { language, format, nameOf } = context;
    const title = nameOf(award.id);
    const prize = award.prize === null ? '' : format.rupiah(award.prize);
    const rank = toRank(award, context);
    const named = title === null ? '' : `: ${title}`;
    return language === 'id'
      ? `${toWinner(award, context)} meraih ${rank}${named}${prize ? `, hadiah ${prize}` : ''}.`
      : `${toWinner(award, context)} ${rank}${named}${prize ? `, prize ${prize}` : ''}.`;
  },
};
