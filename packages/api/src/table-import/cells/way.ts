// How goods reached people: directly, through a community, by volunteers; a cell may name several.
import type { EntryOf } from '@circunomy/sdk/ledger';
import { type CellReading, question } from '../finding.ts';
import { type Mapping, UNANSWERED } from '../mapping.ts';
import { lookUp, toWordKey } from '../table-text.ts';

export type DeliveryWay = EntryOf<'distribution-delivered'>['by'][number];

const WORDS: ReadonlyArray<readonly [DeliveryWay, RegExp]> = [
  ['directly', /\b(langsung|direct|directly)\b/],
  ['community', /\b(komunitas|community|rt|rw|rt\/rw|pkk|posyandu|karang taruna|majelis|jemaat)\b/],
  ['volunteers', /\b(relawan|sukarelawan|volunteers?)\b/],
  ['initiator', /\b(inisiator|penggagas|initiator)\b/],
  ['courier', /\b(kurir|ojek|ojol|gosend|grabexpress|courier)\b/],
];

/** "Tidak langsung" holds the word for "directly". */
const DENIAL = /\b(tidak|tak|bukan|tanpa|belum|not|no|without|never)\b/;

export const deliveryWays = WORDS.map(([way]) => way);

/** Every part between "dan", "atau", commas must be understood, so that nothing is dropped silently. */
export function readWay(written: string, mapping: Mapping): CellReading<DeliveryWay[]> {
  const answered = lookUp(mapping.ways, written);
  if (answered) return { value: [...answered] };
  const parts = toWordKey(written).split(/\s*(?:,|;|&|\+|\bdan\b|\batau\b|\band\b|\bor\b)\s*/);
  const ways = parts.map(listWays);
  if (ways.every((found) => found.length > 0)) return { value: [...new Set(ways.flat())] };
  return question(
    {
      en: `"${written}" is not a known way of delivering`,
      id: `"${written}" bukan cara penyaluran yang dikenal`,
    },
    {
      en: 'Say in the mapping file which way it is; several are possible',
      id: 'Nyatakan pada berkas pemetaan cara yang dimaksud; boleh lebih dari satu',
    },
    { ways: { [written.trim()]: [UNANSWERED] } },
    deliveryWays,
  );
}

function listWays(part: string): DeliveryWay[] {
  if (DENIAL.test(part)) return [];
  return WORDS.filter(([, pattern]) => pattern.test(part)).map(([way]) => way);
}
