// What the JSON files hold: the published schemas accept them, and they follow from ledger and documents alone.

import type { Areas, Impact, Msmes, Reports } from '@circunomy/sdk';
import {
  type CircunomyDocument,
  canonicalJson,
  createLedgerView,
  createRunningFigures,
  foldFigures,
  toAreas,
  toCampaigns,
  toGoods,
  toGroups,
  toIndicators,
  toMsmes,
  toPointOf,
  toProducts,
  toReport,
  toReports,
  toStories,
} from '@circunomy/sdk/ledger';
import {
  areasSchema,
  baseMapSchema,
  campaignsSchema,
  communitySchema,
  entrySchema,
  goodsSchema,
  groupsSchema,
  impactSchema,
  indicatorsSchema,
  msmesSchema,
  productsSchema,
  reportSchema,
  reportsSchema,
  storiesSchema,
} from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { JSON_FILES, readEntries } from './contract-paths.ts';
import { readDocuments } from './read-documents.ts';
import type { Exemption, ServedData } from './served.ts';

const SCHEMAS = {
  'community.json': communitySchema,
  'impact.json': impactSchema,
  'msmes.geojson': msmesSchema,
  'products.json': productsSchema,
  'stories.json': storiesSchema,
  'campaigns.json': campaignsSchema,
  'goods.json': goodsSchema,
  'groups.json': groupsSchema,
  'indicators.json': indicatorsSchema,
  'areas.json': areasSchema,
  'base-map.json': baseMapSchema,
  'reports.json': reportsSchema,
};

export function describeReadModels(data: ServedData, exempt: readonly Exemption[]): void {
  const { bytes, json } = data;

  test.each(Object.entries(SCHEMAS))('%s fits its schema', async (path, schema) => {
    expect(schema.safeParse(await json(path)).error?.issues ?? []).toEqual([]);
  });

  test('every entry fits its schema', async () => {
    for (const entry of await readEntries(data)) {
      expect(entrySchema.safeParse(entry).error?.issues ?? [], entry.id).toEqual([]);
    }
  });

  test('every JSON file is canonical (RFC 8785) and ends with a newline', async () => {
    for (const path of Object.keys(JSON_FILES)) {
      const text = new TextDecoder().decode(await bytes(path));
      expect(text, path).toBe(`${canonicalJson(JSON.parse(text))}\n`);
    }
  });

  test('the figures follow from the entries, exactly', async () => {
    const impact = await json<Impact>('impact.json');
    const view = createLedgerView(await readEntries(data));
    const { community, ledger } = impact;
    expect(ledger.size).toBe(view.size);
    const pointOf = toPointOf(await json<Areas>('areas.json'));
    expect(impact).toEqual({ community, ledger, ...foldFigures(view, { pointOf }) });
  });

  test('campaigns, goods, groups and indicators follow from them too', async () => {
    const entries = await readEntries(data);
    const { documents, community } = await readLedger(data);
    const running = createRunningFigures(entries);
    expect(await json('campaigns.json')).toEqual(toCampaigns(running, documents, community));
    expect(await json('goods.json')).toEqual(toGoods(running, community));
    expect(await json('groups.json')).toEqual(toGroups(running, documents, community));
    expect(await json('indicators.json')).toEqual(toIndicators(running, community));
  });

  test('every area that the entries name is listed, but where it lies is the register’s to say', async () => {
    const { view, community } = await readLedger(data);
    const areas = await json<Areas>('areas.json');
    const known = new Map(areas.areas.map(({ code, name }) => [code, name ?? undefined]));
    const pointOf = toPointOf(areas);
    const nameOf = (code: string): string | undefined => known.get(code);
    expect(areas).toEqual(toAreas(view, community, { pointOf, nameOf }));
  });

  test('products and stories follow from the entries and the public documents', async () => {
    const { view, documents, community } = await readLedger(data);
    expect(await json('products.json')).toEqual(toProducts(view, documents, community));
    expect(await json('stories.json')).toEqual(toStories(view, documents, community));
  });

  test('reports follow from them, each month and year that the list names', async () => {
    const { view, documents } = await readLedger(data);
    const list = await json<Reports>('reports.json');
    expect(list.reports.length).toBeGreaterThan(0);
    // Money is counted in the community's cash book; the tests of books compare it.
    if (list.cashBook !== null) return;
    expect(list).toEqual(toReports(view));
    for (const { period } of list.reports) {
      const report = await json(`reports/${period}.json`);
      expect(reportSchema.safeParse(report).error?.issues ?? [], period).toEqual([]);
      expect(report).toEqual(toReport(view, documents, period));
    }
  });

  test('the directory follows from them too, but for where areas roughly lie', async () => {
    const { view, documents, community } = await readLedger(data);
    const folded = toMsmes(view, documents, community, () => undefined);
    expect(withoutApproximatePoints(await json('msmes.geojson'))).toEqual(folded);
  });

  if (!exempt.includes('server-files')) {
    test('impact.schema.json is a JSON Schema that asks for what impact.json has', async () => {
      const schema = await json<{ $schema: string; required: string[] }>('impact.schema.json');
      expect(schema.$schema).toMatch(/^https:\/\/json-schema\.org\//);
      expect(schema.required.sort()).toEqual(Object.keys(await json<object>('impact.json')).sort());
    });

    test('ledger.csv has a row for every entry, in order, and says that it is UTF-8', async () => {
      const csv = await bytes('ledger.csv');
      expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder().decode(csv);
      const numbered = (await readEntries(data)).map(({ id }, index) => `\r\n${index + 1},${id},`);
      const places = numbered.map((row) => text.indexOf(row));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  }
}

async function readLedger(data: ServedData) {
  const entries = await readEntries(data);
  const documents: Map<string, CircunomyDocument> = await readDocuments(data, entries);
  const { community } = await data.json<Impact>('impact.json');
  return { view: createLedgerView(entries), documents, community };
}

function withoutApproximatePoints(msmes: Msmes): Msmes {
  const features = msmes.features.map((feature) =>
    feature.properties.precision === 'exact'
      ? feature
      : {
          ...feature,
          geometry: null,
          properties: { ...feature.properties, precision: null, radius: null },
        },
  );
  return { ...msmes, features };
}
