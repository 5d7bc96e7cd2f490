/** What a `msme-changed` entry is called, and the sentence that tells it. */
import { categoryWords, inclusionWords, microByWords } from '../../../format/words.ts';
import type { EntryOf } from '../entry.schema.ts';
import { type DescribeContext, type KindWords, publicName, toLower } from '../kind-words.ts';

/** What has changed, in the order of the fields; what stayed as it was is not said. */
function listChanges(
  change: EntryOf<'msme-changed'>,
  { language, format }: DescribeContext,
): string[] {
  const { category, area, microBy, microUpTo, weeklyCapacity, inclusion, member, operating } =
    change;
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const tags = inclusion?.map((tag) => inclusionWords[tag][language]) ?? [];
  const kind = category && toLower(categoryWords[category][language]);
  const measure = microBy && microByWords[microBy][language];
  const limit = microUpTo === undefined ? '' : format.rupiah(microUpTo);
  const goods = weeklyCapacity && format.quantity(weeklyCapacity);
  const owner = tags.length > 0 ? format.list(tags) : say('tidak disebut', 'not said');
  return [
    kind && say(`jenisnya ${kind}`, `its kind is ${kind}`),
    area && say(`wilayahnya ${format.area(area)}`, `its area is ${format.area(area)}`),
    measure && say(`usaha mikro menurut ${measure}`, `micro-enterprise by ${measure}`),
    limit && say(`ukurannya paling banyak ${limit}`, `its measure is at most ${limit}`),
    goods && say(`mampu membuat ${goods} seminggu`, `can make ${goods} a week`),
    inclusion && say(`pemiliknya ${owner}`, `its owner: ${owner}`),
    member && say('menjadi anggota jaringan', 'joins the network'),
    member === false && say('tidak lagi anggota jaringan', 'leaves the network'),
    operating && say('buka kembali', 'opens again'),
    operating === false && say('tutup', 'closes'),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}

export const msmeChangedWords: KindWords<'msme-changed'> = {
  label: { id: 'Perubahan UMKM', en: 'Change of an MSME' },
  describe: (change, context) => {
    const { language, format } = context;
    const name = publicName(change.msme, context);
    const day = format.partialDate(change.on);
    const changes = listChanges(change, context).join('; ');
    return language === 'id'
      ? `Sejak ${day}, ${name}: ${changes}.`
      : `From ${day}, ${name}: ${changes}.`;
  },
};
