// What a stranger's code sees: the SDK's client reads everything from nothing but the root URL.
import { createClient } from '@circunomy/sdk';
import { describeFindings } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { readEntries } from './contract-paths.ts';
import type { ServedData } from './served.ts';

export function describeClient(data: ServedData, mode: 'stream' | 'poll'): void {
  test('the client reads every resource', async () => {
    const client = createClient(data.served());
    expect(await client.community()).toEqual(await data.json('community.json'));
    expect(await client.impact()).toEqual(await data.json('impact.json'));
    expect(await client.msmes()).toEqual(await data.json('msmes.geojson'));
    expect(await client.products()).toEqual(await data.json('products.json'));
    expect(await client.stories()).toEqual(await data.json('stories.json'));
    expect(await client.campaigns()).toEqual(await data.json('campaigns.json'));
    expect(await client.goods()).toEqual(await data.json('goods.json'));
    expect(await client.groups()).toEqual(await data.json('groups.json'));
    expect(await client.indicators()).toEqual(await data.json('indicators.json'));
    expect(await client.areas()).toEqual(await data.json('areas.json'));
    expect(await client.baseMap()).toEqual(await data.json('base-map.json'));
    const reports = await client.reports();
    expect(reports).toEqual(await data.json('reports.json'));
    for (const { period } of reports.reports) {
      expect(await client.report(period)).toEqual(await data.json(`reports/${period}.json`));
    }
    expect(await client.document('document-000000000000')).toBeNull();
  });

  test('the client walks every entry, from either end', async () => {
    const client = createClient(data.served());
    const expected = (await readEntries(data)).map((entry, index) => ({
      number: index + 1,
      entry,
    }));
    const oldestFirst = await collect(client.entries());
    const newestFirst = await collect(client.entries({ newestFirst: true }));
    expect(oldestFirst).toEqual(expected);
    expect(newestFirst).toEqual(expected.toReversed());
  });

  test('the client verifies all that it reads', async () => {
    const client = createClient(data.served());
    const { size, root } = await client.checkpoint();
    const report = await client.verify();
    expect(describeFindings(report, 'en')).toEqual([]);
    expect(report).toMatchObject({ holds: true, log: { holds: true, size, root } });
  });

  test(`the client learns the present size first when it follows the ledger (${mode})`, async () => {
    const client = createClient(data.served());
    const { size, root } = await client.checkpoint();
    for await (const update of client.live()) {
      expect(update).toEqual({ size, root, mode });
      break;
    }
  });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
