// The sample must be as true as a server: what it publishes passes the schemas and the visitors' own check.
import { describe, expect, test } from 'vitest';
import { baseMapSchema } from '../contract/base-map.schema.ts';
import { decodeEntry } from '../ledger/entry.ts';
import { entrySchema } from '../ledger/kinds/entry.schema.ts';
import { verifyLedger } from '../ledger/verify/verify-ledger.ts';
import { sampleCommunity } from './sample-community.ts';
import { SAMPLE_BASE_MAP } from './sample-places.ts';

const read = (sample: ReturnType<typeof sampleCommunity>) => async (path: string) =>
  sample.readFile(path)?.body;

function readEntries(sample: ReturnType<typeof sampleCommunity>) {
  const text = new TextDecoder().decode(sample.readFile('ledger.ndjson')?.body);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => decodeEntry(new TextEncoder().encode(line)));
}

describe('the sample community', () => {
  test('is the same, byte for byte, every time', () => {
    const [one, other] = [sampleCommunity(), sampleCommunity()];
    expect(one.listFiles()).toEqual(other.listFiles());
    for (const path of one.listFiles()) expect(one.readFile(path)).toEqual(other.readFile(path));
  });

  test('holds entries that a server would accept, most kinds among them', () => {
    const entries = readEntries(sampleCommunity());
    for (const entry of entries) expect(() => entrySchema.parse(entry)).not.toThrow();
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(25);
  });

  test('passes the check that visitors make, with one document withdrawn', async () => {
    const report = await verifyLedger({ read: read(sampleCommunity()) });
    expect(report.holds).toBe(true);
    expect(report.documents).toMatchObject({ matched: 11, withdrawn: 1, faults: [] });
  });

  test('grows: the checkpoint, the figures and those who watch follow', async () => {
    const sample = sampleCommunity({ moreContributions: 300 });
    const tips: number[] = [];
    const stop = sample.watch(({ size }) => tips.push(size));
    const before = sample.tip().size;
    const cost = { kind: 'cost-paid', on: null, purpose: 'packaging', amount: 10_000 } as const;
    sample.record({ entry: cost });
    stop();
    sample.record({ entry: cost });
    expect(tips).toEqual([before + 1]);
    expect((await verifyLedger({ read: read(sample) })).log).toMatchObject({ size: before + 2 });
  });

  test('keeps serving the partial tiles of earlier sizes, and none beyond the present one', () => {
    const sample = sampleCommunity();
    expect(sample.readFile('ledger/tile/entries/000.p/3')?.body.length).toBeGreaterThan(0);
    expect(sample.readFile('ledger/tile/0/000.p/3')?.body.length).toBe(96);
    expect(sample.readFile('ledger/tile/0/000.p/200')).toBeUndefined();
    expect(sample.readFile('ledger/tile/entries/000.p/200')).toBeUndefined();
    expect(sample.readFile('ledger/tile/entries/0')).toBeUndefined();
  });

  test('forgets a withdrawn document, and the figures still hold', async () => {
    const sample = sampleCommunity();
    sample.withdraw('document-000000000001');
    expect(sample.readFile('documents/document-000000000001.json')).toBeUndefined();
    expect((await verifyLedger({ read: read(sample) })).holds).toBe(true);
  });

  test('has a base map of the published shape', () => {
    expect(() => baseMapSchema.parse(SAMPLE_BASE_MAP)).not.toThrow();
  });
});
