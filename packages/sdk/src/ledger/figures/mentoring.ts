/** How much incubation, mentoring and companionship there was. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, ofKind } from './figure.ts';
import { HouseholdRange } from './household-range.ts';
import { KnownSum } from './tallies.ts';

type Topic = EntryOf<'mentoring-held'>['topic'];

export const mentoring: Figure<IndicatorValues['mentoring']> = {
  name: 'mentoring',
  unit: 'minutes',
  definition: {
    id: 'Pendampingan: berapa sesi, berapa menit, tentang apa, dan berapa keluarga yang ikut.',
    en: 'Mentoring: how many sessions, how many minutes, about what, and how many households took part.',
  },
  formula: {
    id: 'Sesi dan menit dijumlahkan; jam = menit ÷ 60. Keluarga paling sedikit = jumlah terbesar pada satu catatan; paling banyak = jumlah semua catatan, karena keluarga yang sama bisa ikut dua kali.',
    en: 'Sessions and minutes added up; hours = minutes ÷ 60. Households at least = the largest number of one entry; at most = those of all entries added, since the same households may take part twice.',
  },
  unknown: {
    id: 'Tanpa catatan jumlah sesinya 0. Menit tidak selalu dicatat; keterangan di samping angkanya menunjukkan pada berapa catatan.',
    en: 'Without entries there are 0 sessions. Minutes are not always noted; the note beside them says for how many entries.',
  },
  counts: ['mentoring-held'],
  createFold() {
    const minutes = new KnownSum();
    const households = new HouseholdRange();
    const sessions = new KnownSum();
    const topics = new Map<Topic, KnownSum>();
    return {
      count: ofKind('mentoring-held', (held, sign) => {
        sessions.add(held.sessions, sign);
        minutes.add(held.minutes, sign);
        households.add(held.households, sign);
        const topic = topics.get(held.topic) ?? new KnownSum();
        topic.add(held.sessions, sign);
        if (topic.of === 0) topics.delete(held.topic);
        else topics.set(held.topic, topic);
      }),
      read() {
        const { sum, known, of } = minutes;
        return {
          sessions: sessions.sum,
          time: known === 0 ? null : { minutes: sum, known, of },
          households: households.read(),
          byTopic: [...topics]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([topic, { sum: held }]) => ({ topic, sessions: held })),
        };
      },
    };
  },
};
