/** Which share of the MSMEs was still in business a year after they were registered. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { Entry, EntryOf } from '../entry.ts';
import type { Figure, Joins } from './figure.ts';
import { Histories } from './histories.ts';
import { toDays } from './partial-days.ts';
import { Counts, type Sign, toShare } from './tallies.ts';

/** `closes`: it was open until that day. `stands-still`: somebody looked and found it closed. */
type Sighting = 'in-business' | 'closes' | 'stands-still';
type Fate = 'alive' | 'closed' | 'unknown';

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The same day of the next year, of 29 February 1 March; undefined where the day is not known. */
function toAnniversary(registeredOn: string | null): string | undefined {
  if (!registeredOn || !FULL_DATE.test(registeredOn)) return undefined;
  const nextYear = Number(registeredOn.slice(0, 4)) + 1;
  const day = registeredOn.slice(4);
  return `${nextYear}${day === '-02-29' ? '-03-01' : day}`;
}

function findAnniversary(id: string, { effectiveById }: Joins): string | undefined {
  const msme = effectiveById(id);
  return msme?.kind === 'msme-registered' ? toAnniversary(msme.on) : undefined;
}

/**
 * How many MSMEs met which fate, by the day of their anniversary: what an entry changes is only its own MSME's fate, and
 * a later day of reading only takes more anniversaries in.
 */
class Fates {
  readonly #anniversaries = new Map<string, string>();
  readonly #sightings = new Histories<Sighting>();
  /** Trades on or after the anniversary. */
  readonly #trades = new Counts<string>();
  readonly #days = new Map<string, Counts<Fate>>();

  register(msme: string, anniversary: string, sign: Sign): void {
    if (sign === -1) this.#count(msme, -1);
    if (sign === 1) this.#anniversaries.set(msme, anniversary);
    else this.#anniversaries.delete(msme);
    if (sign === 1) this.#count(msme, 1);
  }

  see(msme: string, entry: Entry, sighting: Sighting, sign: Sign): void {
    this.#count(msme, -1);
    this.#sightings.add(msme, entry, sighting, sign);
    this.#count(msme, 1);
  }

  trade(msme: string, sign: Sign): void {
    const others = this.#trades.of(msme) - (sign === 1 ? 0 : 1);
    if (others === 0) this.#count(msme, -1);
    this.#trades.add(msme, sign);
    if (others === 0) this.#count(msme, 1);
  }

  read(day: string): IndicatorValues['aliveAfter12Months'] {
    let [alive, known, of] = [0, 0, 0];
    for (const [anniversary, fates] of this.#days) {
      if (anniversary > day) continue;
      alive += fates.of('alive');
      known += fates.of('alive') + fates.of('closed');
      of += fates.of('alive') + fates.of('closed') + fates.of('unknown');
    }
    if (known === 0) return null;
    return { share: toShare(alive, known), alive, known, of };
  }

  #count(msme: string, sign: Sign): void {
    const anniversary = this.#anniversaries.get(msme);
    if (anniversary === undefined) return;
    const fates = this.#days.get(anniversary) ?? new Counts<Fate>();
    fates.add(this.#fateOf(msme, anniversary), sign);
    if (fates.size === 0) this.#days.delete(anniversary);
    else this.#days.set(anniversary, fates);
  }

  #fateOf(msme: string, anniversary: string): Fate {
    if (this.#trades.of(msme) > 0) return 'alive';
    const sightings = this.#sightings.of(msme);
    const since = sightings.filter(({ on }) => toDays(on).first >= anniversary);
    if (since.some(({ value }) => value === 'in-business')) return 'alive';
    const last = sightings.findLast(({ on }) => toDays(on).last < anniversary)?.value;
    if (last === 'closes' || last === 'stands-still') return 'closed';
    return since.some(({ value }) => value === 'closes') ? 'alive' : 'unknown';
  }
}

export const aliveAfter12Months: Figure<IndicatorValues['aliveAfter12Months']> = {
  name: 'aliveAfter12Months',
  unit: 'share',
  definition: {
    id: 'Bagian UMKM yang masih berjalan 12 bulan sesudah didata, dari UMKM yang didata 12 bulan lalu atau lebih.',
    en: 'Share of MSMEs that were still in business 12 months after they were registered, of those registered 12 months ago or earlier.',
  },
  formula: {
    id: 'Masih berjalan ÷ (masih berjalan + tutup). Masih berjalan: pada atau sesudah hari itu ada pembelian dari atau oleh UMKM itu, ada yang melihatnya berjalan, ia buka lagi, atau baru kemudian tutup. Tutup: sebelum hari itu tutup dan tidak buka lagi.',
    en: 'In business ÷ (in business + closed). In business: on or after that day something was bought from or by it, somebody saw it in business, it opened again, or it closed only then. Closed: it closed before that day and did not open again.',
  },
  unknown: {
    id: 'UMKM yang hari pendataannya tidak diketahui tidak dihitung. Yang tidak terdengar lagi kabarnya tidak diketahui; keterangan di samping angkanya menunjukkan berapa yang diketahui. Sampai kapan 12 bulan itu dihitung menurut catatan terakhir, bukan menurut jam.',
    en: 'MSMEs whose day of registration is not known are left out. Those of which nothing was heard are unknown; the note beside the figure says of how many it is known. The 12 months run until the last entry, not until the clock’s day.',
  },
  counts: ['msme-registered', 'stage-assessed', 'purchase-made'],
  createFold() {
    const fates = new Fates();
    const countRegistration = (
      msme: EntryOf<'msme-registered'>,
      sign: Sign,
      joins: Joins,
    ): void => {
      const anniversary = toAnniversary(msme.on);
      if (anniversary !== undefined) fates.register(msme.id, anniversary, sign);
      for (const change of joins.changesOf(msme.id)) {
        if (change.operating === undefined) continue;
        fates.see(msme.id, change, change.operating ? 'in-business' : 'closes', sign);
      }
    };
    const countTrade = (msme: string, on: string | null, sign: Sign, joins: Joins): void => {
      const anniversary = findAnniversary(msme, joins);
      if (anniversary !== undefined && toDays(on).first >= anniversary) fates.trade(msme, sign);
    };
    return {
      count(entry, sign, joins) {
        if (entry.kind === 'msme-registered') countRegistration(entry, sign, joins);
        else if (entry.kind === 'stage-assessed') {
          if (entry.msme === undefined || entry.operating === null) return;
          const sighting = entry.operating ? 'in-business' : 'stands-still';
          fates.see(entry.msme, entry, sighting, sign);
        } else if (entry.kind === 'purchase-made') {
          countTrade(entry.msme, entry.on, sign, joins);
          if (entry.buyer !== undefined) countTrade(entry.buyer, entry.on, sign, joins);
        }
      },
      read: (day) => (day === null ? null : fates.read(day)),
    };
  },
};
