// The committed programme is what its generator writes, and its public indicators are what its household book lets out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLedgerView, type Entry, proposeAggregates } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { root } from '../workspace.mjs';
import { MOJOANYAR, PURI } from './places.mjs';
import { programmeExample } from './programme-example.mjs';

interface Item {
  readonly kind: string;
  readonly on: string | null;
  readonly payload: { readonly household?: string };
}

function readItems(community: string): Item[] {
  const path = join(root, 'examples/data', community, 'entries.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** As an envelope and a payload make it in a ledger; "@household-7" tells households apart as well as an id. */
function readBook(): Entry[] {
  return readItems('prokus-contoh-keluarga').map(
    ({ kind, on, payload }, at) =>
      ({ ...payload, kind, on, id: `indicator-${at}` }) as unknown as Entry,
  );
}

const propose = () =>
  proposeAggregates(createLedgerView(readBook()), { period: '2025', by: 'area' });

describe('the made-up programme', () => {
  test.each(Object.keys(programmeExample))(
    'stands in examples/data/%s as it is generated',
    (community) => {
      expect(readItems(community)).toEqual(programmeExample[community]);
    },
  );

  test('has 40 households with incomes before and after, three of them in Puri', () => {
    const lines = readBook().filter((entry) => entry.kind === 'indicator-reported');
    const measured = lines.filter(
      ({ indicator, before }) => indicator === 'household-income' && before !== null,
    );
    const countIn = (code?: string) =>
      new Set(
        measured
          .filter(({ area }) => !code || (area && 'code' in area && area.code === code))
          .map(({ household }) => household),
      ).size;
    expect([countIn(), countIn(PURI.code)]).toEqual([40, 3]);
  });

  test('reports of its households exactly what summarise proposes', () => {
    const reported = readItems('prokus-contoh')
      .filter(({ kind }) => kind === 'indicator-reported')
      .map(({ kind, on, payload }) => ({ kind, on, ...payload }));
    expect(reported).toEqual(propose().proposals);
  });

  test('holds back the small area, and the one that would betray it', () => {
    const income = { indicator: 'household-income', category: null };
    expect(propose().heldBack).toEqual([
      { ...income, area: MOJOANYAR, because: 'would-betray' },
      { ...income, area: PURI, because: 'fewer-than-five' },
    ]);
  });
});
