/** Whatever is published beside the log and follows from it: every change in it is found, with its path. */
import { describe, expect, it } from 'vitest';
import type { Areas } from '../../contract/areas.schema.ts';
import type { Msmes } from '../../contract/msme.schema.ts';
import { sampleCommunity } from '../../mocks/sample-community.ts';
import { toSamplePoint } from '../../mocks/sample-places.ts';
import type { VerifyLedgerOptions } from './report.ts';
import { verifyLedger } from './verify-ledger.ts';

type Change = (value: unknown) => unknown;

/** The JSON with the value at a path, such as `features.0.id`, replaced by what `change` makes of it. */
function changeAt(json: unknown, path: string, change: Change): unknown {
  const [name = '', ...rest] = path.split('.');
  const copy = structuredClone(json) as Record<string, unknown>;
  copy[name] = rest.length > 0 ? changeAt(copy[name], rest.join('.'), change) : change(copy[name]);
  return copy;
}

const sample = sampleCommunity();

async function verifyWith(
  path: string,
  change: (json: unknown) => unknown,
  options: Partial<VerifyLedgerOptions> = {},
) {
  const read = async (asked: string): Promise<Uint8Array | undefined> => {
    const body = sample.readFile(asked)?.body;
    if (asked !== path || !body) return body;
    const json: unknown = JSON.parse(new TextDecoder().decode(body));
    return new TextEncoder().encode(JSON.stringify(change(json)));
  };
  const report = await verifyLedger({ read, ...options });
  const differing = report.readModels?.files.filter(({ holds }) => !holds) ?? [];
  const places = differing.flatMap((file) =>
    file.differences.map((difference) => `${file.path}: ${difference.path}`),
  );
  return { ...report, places };
}
const withPoints = { pointOf: toSamplePoint };
const msmes = JSON.parse(new TextDecoder().decode(sample.readFile('msmes.geojson')?.body)) as Msmes;
const placeOf = (isExact: boolean): number =>
  msmes.features.findIndex(
    ({ geometry, properties }) => geometry && (properties.precision === 'exact') === isExact,
  );

describe('read models', () => {
  it('of an honest community are all compared, with and without a register of areas', async () => {
    for (const options of [withPoints, {}]) {
      const { holds, readModels } = await verifyWith('', (json) => json, options);
      expect(holds).toBe(true);
      expect(readModels?.files.map(({ path }) => path)).toEqual([
        'campaigns.json',
        'goods.json',
        'groups.json',
        'indicators.json',
        'areas.json',
        'msmes.geojson',
        'products.json',
        'stories.json',
        'reports.json',
        'reports/2026.json',
        'reports/2026-02.json',
        'reports/2026-03.json',
        'community.json',
      ]);
      for (const { compared } of readModels?.files ?? []) expect(compared).toBeGreaterThan(2);
    }
  });

  it.each<[string, string, Change]>([
    ['msmes.geojson', 'features.0.properties.name', () => 'Lain'],
    ['msmes.geojson', 'features.1.properties.purchases', (count) => Number(count) + 1],
    ['msmes.geojson', 'features.2', () => undefined],
    ['products.json', 'products.0.price', (price) => Number(price) - 500],
    ['stories.json', 'stories.0.text', () => 'lain'],
    ['campaigns.json', 'campaigns.0.goal', () => 4_000_000],
    ['campaigns.json', 'campaigns.0.figures.daysLeft', (days) => Number(days) + 1],
    ['goods.json', 'balanced', (count) => Number(count) + 1],
    ['groups.json', 'groups.0.figures.attendance.present', () => 10],
    ['groups.json', 'groups.0.name', () => 'Lain'],
    ['indicators.json', 'figures.incomeChange.whole.change', () => 0.5],
    ['indicators.json', 'figures.outputs.0.quantity', () => 400],
    ['goods.json', 'unknown.0.bought', () => 21],
    ['areas.json', 'areas.0.level', () => 'village'],
    ['areas.json', 'areas.0', () => undefined],
    ['community.json', 'singleOperator', () => true],
    ['community.json', 'areas.0.name', () => 'Bogor'],
  ])('a change in %s is found at %s', async (path, place, change) => {
    const { holds, places } = await verifyWith(path, (json) => changeAt(json, place, change));
    expect(holds).toBe(false);
    expect(places).toEqual([`${path}: ${place}`]);
  });

  it('a moved exact point is found without a register, an approximate one with it', async () => {
    const move = (isExact: boolean) => (json: unknown) => {
      const place = `features.${placeOf(isExact)}.geometry.coordinates.0`;
      return changeAt(json, place, (degrees) => Number(degrees) + 0.5);
    };
    expect((await verifyWith('msmes.geojson', move(true))).places).toHaveLength(1);
    expect((await verifyWith('msmes.geojson', move(false), withPoints)).places).toHaveLength(1);
    expect((await verifyWith('msmes.geojson', move(false))).holds).toBe(true);
  });

  it('a moved centre of an area is found with a register', async () => {
    const { areas } = JSON.parse(
      new TextDecoder().decode(sample.readFile('areas.json')?.body),
    ) as Areas;
    const at = areas.findIndex(({ point }) => point !== null);
    const move = (json: unknown) =>
      changeAt(json, `areas.${at}.point.lng`, (degrees) => Number(degrees) + 0.1);
    const { places } = await verifyWith('areas.json', move, withPoints);
    expect(places).toEqual([`areas.json: areas.${at}.point.lng`]);
  });

  it('a point that is passed off as exact is found without a register', async () => {
    const place = `features.${placeOf(false)}.properties.precision`;
    const { places } = await verifyWith('msmes.geojson', (json) =>
      changeAt(json, place, () => 'exact'),
    );
    expect(places).toContain(`msmes.geojson: ${place}`);
  });

  it.each(['impact.json', 'products.json'])(
    '%s that is missing or no JSON is named',
    async (path) => {
      for (const [bytes, published] of [
        [undefined, null],
        [new TextEncoder().encode('<!doctype html>'), 'no JSON'],
      ] as const) {
        const read = async (asked: string): Promise<Uint8Array | undefined> =>
          asked === path ? bytes : sample.readFile(asked)?.body;
        const { holds, figures, readModels } = await verifyLedger({ read });
        expect(holds).toBe(false);
        const file =
          path === 'impact.json' ? figures : readModels?.files.find((f) => f.path === path);
        expect(file?.differences).toEqual([{ path: '', published, computed: 'JSON' }]);
      }
    },
  );

  it('a community that is no JSON cannot be checked', async () => {
    const read = async (): Promise<Uint8Array> => new TextEncoder().encode('<!doctype html>');
    await expect(verifyLedger({ read })).rejects.toThrow(
      'Could not check the ledger: community.json is not the JSON that belongs there. Fetch it again; if that does not help, ask the community to publish again.',
    );
  });

  it('a file without an end of nesting counts as no JSON, and nothing shows it', async () => {
    const read = async (path: string): Promise<Uint8Array | undefined> =>
      path === 'impact.json'
        ? new TextEncoder().encode('['.repeat(100_000) + ']'.repeat(100_000))
        : sample.readFile(path)?.body;
    const { holds, figures } = await verifyLedger({ read });
    expect(holds).toBe(false);
    expect(figures?.differences).toEqual([{ path: '', published: 'no JSON', computed: 'JSON' }]);
  });

  it('a document that is no JSON, or another one, is a fault of its entry', async () => {
    const paths = sample.listFiles().filter((path) => path.startsWith('documents/'));
    const [first = '', second = ''] = paths;
    const text = new TextDecoder().decode(sample.readFile(first)?.body);
    const halfPair = new TextEncoder().encode(text.replace('"salt":"', '"salt":"\\ud800'));
    for (const body of [new Uint8Array([0xff]), halfPair, sample.readFile(second)?.body]) {
      const read = async (asked: string): Promise<Uint8Array | undefined> =>
        asked === first ? body : sample.readFile(asked)?.body;
      const { documents } = await verifyLedger({ read });
      expect(documents?.faults.map(({ document }) => `documents/${document}.json`)).toEqual([
        first,
      ]);
    }
  });
});
