/** Random histories with corrections: however the entries come in, the figures are the same. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../contract/values.schema.ts';
import type { Entry } from './entry.ts';
import { createRunningFigures, foldFigures } from './fold-figures.ts';
import { createLedgerView } from './ledger-view.ts';
import { makeEntry } from './testing/make-entry.ts';
import { createRandom } from './testing/random.ts';

const areas: (Area | null)[] = [
  { name: 'Jakarta Timur', code: '31.75' },
  { name: 'Depok', code: '32.76' },
  { name: 'Bekasi', candidates: ['32.75', '32.16'] },
  null,
];
const days = ['2026-05-01', '2026-05-02', '2026-05', null];

type Pick = <Item>(items: readonly Item[]) => Item;
type Ids = (prefix: string) => string[];

const makers: ((id: string, pick: Pick, random: (below: number) => number, ids: Ids) => Entry)[] = [
  (id, pick, _, ids) =>
    makeEntry('msme-registered', `msme-${id}`, {
      area: pick(areas),
      possiblySameAs: ids('msme').slice(0, 2),
    }),
  (id, pick, random, ids) =>
    makeEntry('purchase-made', `purchase-${id}`, {
      msme: pick([...ids('msme'), 'msme-none']),
      category: pick(['drinks', 'fruit', 'staples'] as const),
      amount: pick([null, 1_000 * (1 + random(9))]),
      quantity: pick([null, { unit: pick(['pcs', 'kg']), quantity: 1 + random(5) }]),
      on: pick(days),
    }),
  (id, pick, random, ids) =>
    makeEntry('package-packed', `package-${id}`, {
      purchases: ids('purchase').slice(random(3), 4),
      count: pick([null, 3]),
    }),
  (id, pick, random, ids) =>
    makeEntry('distribution-delivered', `distribution-${id}`, {
      purchases: ids('purchase').slice(random(4), 5),
      packages: ids('package').slice(0, random(3)),
      people: pick([null, { min: random(5), max: 5 + random(5) }]),
      area: pick(areas),
      volunteers: pick([null, 2]),
      on: pick(days),
    }),
  (id, pick) =>
    makeEntry('contribution-received', `contribution-${id}`, {
      amount: pick([null, 5_000]),
      ...pick([{}, { contributor: 'giver-1' }]),
    }),
  (id, pick, _, ids) =>
    makeEntry('evidence-published', `evidence-${id}`, {
      about: [pick([...ids('purchase'), ...ids('distribution'), 'nothing-1'])],
    }),
  (id, pick) =>
    makeEntry('figure-declared', `figure-${id}`, {
      value: pick([{ atLeast: 7 }, { about: 40 }, { min: 10, max: 30, approximately: true }]),
    }),
];

function correct(id: string, pick: Pick, entries: readonly Entry[], replacement: Entry): Entry {
  const corrected = pick(entries);
  const subject = createLedgerView(entries).subjectOf(corrected.id);
  const kind = subject.slice(0, subject.indexOf('-'));
  const { v, at, community, on, recordedBy, verifiedBy, id: _, kind: __, ...payload } = replacement;
  const fits = replacement.id.startsWith(`${kind}-`);
  return makeEntry('entry-corrected', `correction-${id}`, {
    corrects: corrected.id,
    replacement: fits ? { on, payload: payload as never } : null,
  });
}

function makeHistory(seed: number, length: number): Entry[] {
  const random = createRandom(seed);
  const pick: Pick = (items) => items[random(items.length)] as (typeof items)[number];
  const entries: Entry[] = [];
  const ids: Ids = (prefix) =>
    entries.map(({ id }) => id).filter((id) => id.startsWith(`${prefix}-`));
  for (let at = 0; at < length; at += 1) {
    const entry = pick(makers)(`${at}`, pick, random, ids);
    const corrects = entries.length > 0 && random(4) === 0;
    entries.push(corrects ? correct(`${at}`, pick, entries, entry) : entry);
  }
  return entries;
}

const isSound = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value) && value >= 0
    : typeof value !== 'object' || value === null || Object.values(value).every(isSound);

describe('figures of random histories', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

  it.each(seeds)('history %i: one by one, resumed and all at once agree', (seed) => {
    const entries = makeHistory(seed, 60);
    const resumed = createRunningFigures(entries.slice(0, seed));
    resumed.read();
    for (const entry of entries.slice(seed)) resumed.append(entry);
    expect(resumed.read()).toEqual(foldFigures(createLedgerView(entries)));
  });

  it.each(seeds)('history %i: what was corrected leaves no trace', (seed) => {
    const view = createLedgerView(makeHistory(seed, 60));
    const asCorrected = view.all().flatMap(({ id }) => view.effectiveById(id) ?? []);
    const { asOf: _, declared, ...figures } = foldFigures(view);
    const { asOf: __, declared: plain, ...expected } = foldFigures(createLedgerView(asCorrected));
    expect(figures).toEqual(expected);
    expect(declared.map(({ entry, ...rest }) => rest)).toEqual(
      plain.map(({ entry, ...rest }) => rest),
    );
  });

  it.each(seeds)('history %i: the order of entries does not matter', (seed) => {
    const random = createRandom(seed + 1_000);
    const entries = makeHistory(seed, 40).filter(({ kind }) => kind !== 'entry-corrected');
    const shuffled = entries
      .map((entry) => ({ entry, place: random(1_000_000) }))
      .sort((a, b) => a.place - b.place)
      .map(({ entry }) => entry);
    const { declared: _, ...figures } = foldFigures(createLedgerView(entries));
    const { declared: __, ...other } = foldFigures(createLedgerView(shuffled));
    expect(other).toEqual(figures);
  });

  it.each(seeds)('history %i: no figure is negative or not a number', (seed) => {
    const { itemised, ...rest } = foldFigures(createLedgerView(makeHistory(seed, 60)));
    expect(isSound({ ...itemised, balance: null })).toBe(true);
    expect(isSound(rest)).toBe(true);
  });

  it('adds nothing to any other figure where an unrelated entry is added', () => {
    const entries = makeHistory(7, 60);
    const more = makeEntry('product-listed', 'product-1');
    const { asOf: _, ...figures } = foldFigures(createLedgerView(entries));
    const { asOf: __, ...after } = foldFigures(createLedgerView([...entries, more]));
    expect(after).toEqual(figures);
  });
});
