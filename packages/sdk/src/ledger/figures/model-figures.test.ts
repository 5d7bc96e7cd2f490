/** Figures of the sustainable-empowerment model, each against a case worked out by hand in the comment above it. */
import { describe, expect, it } from 'vitest';
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { indicatorValuesSchema } from '../../contract/indicators.schema.ts';
import type { Entry } from '../entry.ts';
import { createRunningFigures } from '../fold-figures.ts';
import { makeEntry } from '../testing/make-entry.ts';

const fold = (...entries: Entry[]): IndicatorValues =>
  createRunningFigures(entries).readIndicators();
const assess = (id: string, over: Parameters<typeof makeEntry<'stage-assessed'>>[2]) =>
  makeEntry('stage-assessed', id, over);
const ofGroup = { msme: undefined, group: 'group-1' } as unknown as { group: string };

describe('stages', () => {
  const entries = [
    assess('stage-1', { msme: 'msme-1', on: '2025-01-10', stage: 'identification' }),
    assess('stage-2', { msme: 'msme-1', on: '2025-06-10', stage: 'incubation' }),
    assess('stage-3', { msme: 'msme-1', on: '2025-12-10', stage: 'strengthening' }),
    assess('stage-4', { msme: 'msme-2', on: '2025-03', stage: 'incubation' }),
    assess('stage-5', { msme: 'msme-2', on: '2025-05-01', stage: 'identification' }),
    assess('stage-6', { ...ofGroup, on: '2025-05-01', stage: 'strengthening' }),
  ];

  it('count each MSME and group once, where the latest assessment put it', () => {
    // MSME 1 ends at strengthening, MSME 2 falls back to identification, the group is at strengthening.
    expect(fold(...entries).stages).toEqual([
      { stage: 'identification', msmes: 1, groups: 0 },
      { stage: 'incubation', msmes: 0, groups: 0 },
      { stage: 'strengthening', msmes: 1, groups: 1 },
      { stage: 'market-integration', msmes: 0, groups: 0 },
      { stage: 'independence', msmes: 0, groups: 0 },
    ]);
  });

  it('count the ways from stage to stage, however the entries come in', () => {
    // MSME 1: identification → incubation → strengthening; MSME 2: incubation → identification.
    const expected = [
      { from: 'identification', to: 'incubation', count: 1 },
      { from: 'incubation', to: 'identification', count: 1 },
      { from: 'incubation', to: 'strengthening', count: 1 },
    ];
    expect(fold(...entries).transitions).toEqual(expected);
    expect(fold(...entries.toReversed()).transitions).toEqual(expected);
  });

  it('take of one day what was recorded last, and of one instant the later id', () => {
    const day = { msme: 'msme-1', on: '2025-01-10' };
    const morning = assess('stage-9', {
      ...day,
      stage: 'incubation',
      at: '2025-01-10T01:00:00.000Z',
    });
    const evening = assess('stage-1', {
      ...day,
      stage: 'strengthening',
      at: '2025-01-10T11:00:00.000Z',
    });
    const twin = assess('stage-2', {
      ...day,
      stage: 'independence',
      at: '2025-01-10T11:00:00.000Z',
    });
    for (const order of [
      [morning, evening, twin],
      [twin, evening, morning],
    ]) {
      const { stages, transitions } = fold(...order);
      expect(stages?.find(({ msmes }) => msmes === 1)?.stage).toBe('independence');
      expect(transitions.map(({ from, to }) => `${from} → ${to}`)).toEqual([
        'incubation → strengthening',
        'strengthening → independence',
      ]);
    }
  });

  it('count no way between assessments whose dates leave open which came first', () => {
    // May 2025 may be before or after 10 May 2025; what has no date may be anywhere.
    const { transitions } = fold(
      assess('stage-1', { on: '2025-05', stage: 'incubation' }),
      assess('stage-2', { on: '2025-05-10', stage: 'strengthening' }),
      assess('stage-3', { on: null, stage: 'identification' }),
    );
    expect(transitions).toEqual([]);
  });

  it('join what stood apart where an assessment between two is taken back', () => {
    // identification → incubation → strengthening without the middle is identification → strengthening.
    const correction = makeEntry('entry-corrected', 'correction-1', { corrects: 'stage-2' });
    expect(fold(...entries.slice(0, 3), correction).transitions).toEqual([
      { from: 'identification', to: 'strengthening', count: 1 },
    ]);
  });
});

describe('components, management and resilience', () => {
  it('count by the latest assessment that looked, without averages', () => {
    // MSME 1: market absent, then in place; capital partly, not looked at again. MSME 2: market partly.
    const { components, management, resilience } = fold(
      assess('stage-1', {
        on: '2025-01-10',
        components: { market: 'absent', capital: 'partly' },
        management: { keepsBooks: false },
        resilience: { reserveFund: true },
      }),
      assess('stage-2', {
        on: '2025-06-10',
        components: { market: 'in-place' },
        management: { keepsBooks: true, setsPrices: true },
      }),
      assess('stage-3', {
        msme: 'msme-2',
        components: { market: 'partly' },
        management: { keepsBooks: false },
      }),
    );
    expect(components).toEqual([
      { component: 'capital', absent: 0, partly: 1, inPlace: 0 },
      { component: 'market', absent: 0, partly: 1, inPlace: 1 },
    ]);
    expect(management).toEqual([
      { practice: 'setsPrices', yes: 1, no: 0 },
      { practice: 'keepsBooks', yes: 1, no: 1 },
    ]);
    expect(resilience).toEqual([{ practice: 'reserveFund', yes: 1, no: 0 }]);
  });
});

describe('aliveAfter12Months', () => {
  const register = (id: string, on: string | null) => makeEntry('msme-registered', id, { on });
  const buy = (msme: string, on: string) =>
    makeEntry('purchase-made', `purchase-${msme}`, { msme, on });
  const change = (msme: string, on: string, operating: boolean) =>
    makeEntry('msme-changed', `change-${msme}-${on}`, { msme, on, operating });
  /** Says nothing itself, but that the ledger goes on until then. */
  const until = (at: string) => makeEntry('product-listed', 'product-1', { msme: 'msme-a', at });

  const registered = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) =>
    register(`msme-${name}`, '2025-01-15'),
  );
  const heard = [
    buy('msme-a', '2026-01-15'),
    buy('msme-b', '2026-01-14'),
    change('msme-c', '2025-09-01', false),
    change('msme-d', '2025-09-01', false),
    change('msme-d', '2025-10-01', true),
    makeEntry('stage-assessed', 'stage-1', { msme: 'msme-e', on: '2026-02', operating: true }),
    change('msme-f', '2026-03-01', false),
    makeEntry('stage-assessed', 'stage-2', { msme: 'msme-g', on: '2025-12-01', operating: false }),
  ];

  it('shares those in business a year later among those of which it is known', () => {
    // All were registered on 15 January 2025; the ledger goes on until 1 April 2026. On or after 15 January 2026:
    // a sold (alive), b sold the day before (unknown), c had closed (closed), d had closed and opened again but was not
    // heard of since (unknown), e was seen in business (alive), f closed only in March (alive), g was found standing
    // still and not heard of since (closed). Alive 3 of 5 known of 7: 0.6.
    const { aliveAfter12Months } = fold(...registered, ...heard, until('2026-04-01T00:00:00.000Z'));
    expect(aliveAfter12Months).toEqual({ share: 0.6, alive: 3, known: 5, of: 7 });
  });

  it('waits until the year is over, by the ledger’s last day in Jakarta', () => {
    // 17:00 UTC on 14 January is midnight of 15 January in Jakarta.
    const entries = [register('msme-a', '2025-01-15'), buy('msme-a', '2026-01-15')];
    expect(fold(...entries, until('2026-01-14T16:59:59.999Z')).aliveAfter12Months).toBeNull();
    expect(fold(...entries, until('2026-01-14T17:00:00.000Z')).aliveAfter12Months).toEqual({
      share: 1,
      alive: 1,
      known: 1,
      of: 1,
    });
  });

  it('counts one that closed and was seen in business after the year as alive', () => {
    const entries = [register('msme-c', '2025-01-15'), change('msme-c', '2025-09-01', false)];
    const again = change('msme-c', '2026-02-01', true);
    const end = until('2026-04-01T00:00:00.000Z');
    expect(fold(...entries, end).aliveAfter12Months?.alive).toBe(0);
    expect(fold(...entries, again, end).aliveAfter12Months?.alive).toBe(1);
  });

  it('leaves out MSMEs whose day of registration is not known', () => {
    const entries = [
      register('msme-a', '2025-01'),
      register('msme-b', null),
      buy('msme-a', '2026-03-01'),
    ];
    expect(fold(...entries, until('2027-01-01T00:00:00.000Z')).aliveAfter12Months).toBeNull();
  });

  it('takes 1 March for a registration on 29 February', () => {
    const entries = [register('msme-a', '2024-02-29'), buy('msme-a', '2025-02-28')];
    const end = until('2025-06-01T00:00:00.000Z');
    expect(fold(...entries, end).aliveAfter12Months).toBeNull();
    const later = buy('msme-a', '2025-03-01');
    expect(fold(entries[0] as Entry, later, end).aliveAfter12Months?.alive).toBe(1);
  });

  it('follows corrections of the registration, of a change and of a purchase', () => {
    const all = [...registered, ...heard];
    const end = until('2026-04-01T00:00:00.000Z');
    const undo = (id: string) => makeEntry('entry-corrected', `correction-${id}`, { corrects: id });
    for (const { id } of all) {
      const left = all.filter((entry) => entry.id !== id);
      expect(fold(...all, undo(id), end).aliveAfter12Months, id).toEqual(
        fold(...left, end).aliveAfter12Months,
      );
    }
  });

  it('fits the schema', () => {
    const indicators = fold(...registered, ...heard, until('2026-04-01T00:00:00.000Z'));
    expect(indicatorValuesSchema.safeParse(indicators).error).toBeUndefined();
  });
});
