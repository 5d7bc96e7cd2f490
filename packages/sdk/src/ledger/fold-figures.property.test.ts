/** Random histories of every kind with corrections: however the entries come in, the figures are the same. */
import { describe, expect, it } from 'vitest';
import type { PointOf } from './area-point.ts';
import type { Entry, EntryKind } from './entry.ts';
import type { Figure } from './figures/figure.ts';
import { figures } from './figures/figures.ts';
import { indicatorFigures } from './figures/indicator-figures.ts';
import { createRunningFigures, type RunningFigures } from './fold-figures.ts';
import { createLedgerView } from './ledger-view.ts';
import { makeEntry } from './testing/make-entry.ts';
import { makeRandomHistory, RANDOM_KINDS, shuffle } from './testing/random-history.ts';

const pointOf: PointOf = (area) =>
  'code' in area
    ? { lng: 106 + Number(area.code.slice(3)) / 100, lat: -6.2, precision: 'regency', radius: 9 }
    : undefined;
const run = (entries: Iterable<Entry>) => createRunningFigures(entries, { pointOf });

/** Every figure there is, but the entries' numbers. */
function readAll(running: RunningFigures) {
  const { asOf: _, declared, ...impact } = running.read();
  const { lines, balanced } = running.readGoods();
  return {
    impact,
    declared: declared.map(({ entry, ...rest }) => JSON.stringify(rest)).sort(),
    indicators: running.readIndicators(),
    groups: Object.fromEntries(running.readGroups()),
    campaigns: Object.fromEntries(running.readCampaigns()),
    goods: { balanced, lines: lines.toSorted((a, b) => (a.purchase < b.purchase ? -1 : 1)) },
  };
}

/** Money that went may be more than came, income may fall, and more goods may leave than were bought. */
const MAY_BE_NEGATIVE = new Set(['balance', 'change', 'difference']);

const isSound = (value: unknown, name = ''): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value) && (value >= 0 || MAY_BE_NEGATIVE.has(name))
    : typeof value !== 'object' ||
      value === null ||
      Object.entries(value).every(([member, inner]) => isSound(inner, member));

const nothing = readAll(run([]));
const empty: Readonly<Record<string, unknown>> = {
  ...nothing.impact.itemised,
  ...nothing.indicators,
};

describe('figures of random histories', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

  it.each(seeds)('history %i: one by one, resumed and all at once agree', (seed) => {
    const entries = makeRandomHistory(seed, 120);
    const resumed = run(entries.slice(0, seed));
    readAll(resumed);
    for (const entry of entries.slice(seed)) resumed.append(entry);
    expect(readAll(resumed)).toEqual(readAll(run(entries)));
  });

  it('reach every figure, goods that do not balance, changes of MSMEs and corrections of corrections', () => {
    const histories = seeds.map((seed) => makeRandomHistory(seed, 120));
    const all = histories.map((entries) => readAll(run(entries)));
    const names = [...Object.keys(figures), ...Object.keys(indicatorFigures)];
    const reached = names.filter((name) =>
      all.some(({ impact, indicators }) => {
        const values: Readonly<Record<string, unknown>> = { ...impact.itemised, ...indicators };
        return JSON.stringify(values[name]) !== JSON.stringify(empty[name]);
      }),
    );
    expect(reached).toEqual(names);
    expect(all.some(({ goods }) => goods.lines.some(({ difference }) => difference))).toBe(true);
    const kinds = new Set(histories.flat().map(({ kind }) => kind));
    expect(kinds).toEqual(new Set([...RANDOM_KINDS, 'entry-corrected']));
    const corrections = histories.flat().filter((entry) => entry.kind === 'entry-corrected');
    expect(corrections.some(({ corrects }) => corrects.startsWith('correction-'))).toBe(true);
    expect(corrections.some(({ corrects }) => corrects.startsWith('change-'))).toBe(true);
  });

  it.each(seeds)('history %i: reading after every entry changes nothing', (seed) => {
    const entries = makeRandomHistory(seed, 50);
    const read = run([]);
    for (const entry of entries) {
      read.append(entry);
      readAll(read);
    }
    expect(readAll(read)).toEqual(readAll(run(entries)));
  });

  it.each(seeds)('history %i: what was corrected leaves no trace', (seed) => {
    const view = createLedgerView(makeRandomHistory(seed, 120));
    const asCorrected = view.all().flatMap(({ id }) => view.effectiveById(id) ?? []);
    expect(readAll(run(view.all()))).toEqual(readAll(run(asCorrected)));
  });

  it.each(seeds)('history %i: the order of entries does not matter', (seed) => {
    const entries = makeRandomHistory(seed, 100).filter(({ kind }) => kind !== 'entry-corrected');
    expect(readAll(run(shuffle(entries, seed + 1_000)))).toEqual(readAll(run(entries)));
  });

  it.each(seeds)('history %i: no figure is negative that cannot be, or not a number', (seed) => {
    expect(isSound(readAll(run(makeRandomHistory(seed, 120))))).toBe(true);
  });
});

describe('an entry that is related to nothing', () => {
  const entries = makeRandomHistory(7, 120);
  const before = readAll(run(entries));
  /** Names only what is not in the ledger. */
  const stranger = (kind: EntryKind): Entry => {
    const elsewhere = { campaign: 'campaign-elsewhere', group: 'group-elsewhere' };
    const own = makeEntry(kind, 'stranger-1', { at: entries.at(-1)?.at ?? '' } as never);
    const named = Object.entries(elsewhere).filter(([name]) => name in own);
    const purchase = 'purchase' in own || 'purchases' in own;
    return {
      ...own,
      ...Object.fromEntries(named),
      ...('msme' in own && { msme: 'msme-elsewhere' }),
      ...(purchase && 'purchase' in own && { purchase: 'purchase-elsewhere' }),
      ...(purchase && 'purchases' in own && { purchases: ['purchase-elsewhere'] }),
      ...('about' in own && { about: ['purchase-elsewhere'] }),
    } as Entry;
  };
  const untouched = (
    list: Readonly<Record<string, Figure<unknown>>>,
    values: object,
    kind: EntryKind,
  ) => Object.entries(values).filter(([name]) => list[name] && !list[name].counts.includes(kind));

  it.each(RANDOM_KINDS)('of kind %s changes no figure that does not count its kind', (kind) => {
    const after = readAll(run([...entries, stranger(kind)]));
    expect(untouched(figures, after.impact.itemised, kind)).toEqual(
      untouched(figures, before.impact.itemised, kind),
    );
    expect(untouched(indicatorFigures, after.indicators, kind)).toEqual(
      untouched(indicatorFigures, before.indicators, kind),
    );
  });

  it.each(RANDOM_KINDS)('of kind %s changes no other group, campaign or purchase', (kind) => {
    const after = readAll(run([...entries, stranger(kind)]));
    expect(after.groups).toMatchObject(before.groups);
    expect(after.campaigns).toMatchObject(before.campaigns);
    expect(after.goods.lines).toEqual(expect.arrayContaining(before.goods.lines));
  });

  it('of kind product-listed, which no figure counts, changes nothing at all', () => {
    expect(readAll(run([...entries, stranger('product-listed')]))).toEqual(before);
  });
});
