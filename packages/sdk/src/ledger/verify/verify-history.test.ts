/** A verifier that remembers: what grew honestly, what was taken away or changed, and what its cache is worth. */
import { describe, expect, it } from 'vitest';
import { formatVerifierKey } from '../log/index.ts';
import { makeEntry } from '../testing/make-entry.ts';
import {
  createCache,
  createReader,
  type Files,
  keyOf,
  makeLedger,
  publishLedger,
} from '../testing/publish-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';
import { describeHistory } from './words.ts';

const signer = keyOf(1);
const publish = (size: number, change: Parameters<typeof makeLedger>[1] = {}): Files =>
  publishLedger(makeLedger(size, change), [signer]);
const other = makeEntry('cost-paid', 'cost-other', { amount: 9 });

/** Checks the files once, with a new cache, and gives back what the verifier then has. */
async function meet(files: Files) {
  const cache = createCache();
  const { remember } = await verifyLedger({ read: createReader(files).read, cache });
  if (!remember) throw new Error('the first check does not hold');
  return { cache, remembered: remember };
}

describe('a verifier that remembers', () => {
  it('is given what to remember, and finds that a ledger continues', async () => {
    const { cache, remembered } = await meet(publish(300));
    expect(remembered).toMatchObject({ size: 300, verifierKey: formatVerifierKey(signer) });
    for (const size of [300, 301, 700]) {
      const read = createReader(publish(size)).read;
      const report = await verifyLedger({ read, cache, remembered });
      expect(report.holds).toBe(true);
      expect(report.history).toMatchObject({ holds: true, added: size - 300 });
    }
  });

  it('reads only what is new', async () => {
    const { cache, remembered } = await meet(publish(600));
    const reader = createReader(publish(601));
    await verifyLedger({ read: reader.read, cache, remembered });
    expect(reader.paths).toEqual([
      'community.json',
      'ledger/checkpoint',
      'ledger/tile/entries/002.p/89',
      'ledger/tile/0/002.p/89',
      'ledger/tile/1/000.p/2',
      'areas.json',
      'reports.json',
      'impact.json',
      'campaigns.json',
      'goods.json',
      'groups.json',
      'indicators.json',
      'msmes.geojson',
      'products.json',
      'stories.json',
      'reports.json',
    ]);
  });

  it('goes on where an aborted run stopped', async () => {
    const files = publish(2_600);
    const cache = createCache();
    const stop = new AbortController();
    const first = createReader(files);
    const read = (path: string): ReturnType<typeof first.read> => {
      if (first.paths.length === 18) stop.abort(new Error('enough'));
      return first.read(path);
    };
    await expect(verifyLedger({ read, cache, signal: stop.signal })).rejects.toThrow('enough');
    expect(cache.kept.size).toBeGreaterThan(5);
    const second = createReader(files);
    expect((await verifyLedger({ read: second.read, cache })).holds).toBe(true);
    const again = second.paths.filter((path) => cache.kept.has(path) && first.paths.includes(path));
    expect(again).toEqual([]);
  });

  it('names the first entry that is gone', async () => {
    const { cache, remembered } = await meet(publish(300));
    const { holds, history, remember } = await verifyLedger({
      read: createReader(publish(290)).read,
      ...{ cache, remembered },
    });
    expect(holds).toBe(false);
    expect(remember).toBeUndefined();
    expect(history).toMatchObject({ holds: false, kind: 'rollback', firstDifferent: 291 });
    expect(history && describeHistory(history, 'en')).toBe(
      `Could not accept the ledger: entries are gone. Last time it held 300 (root ${remembered.root}), today only 290; the first that is gone or changed is #291. Keep both checkpoints and ask the community.`,
    );
    expect(history && describeHistory(history, 'id')).toContain('ada catatan yang hilang');
  });

  it('names the changed entry where the cache still has the old one, and keeps the evidence', async () => {
    const { cache, remembered } = await meet(publish(600));
    const before = new Map(cache.kept);
    const read = createReader(publish(610, { 300: other })).read;
    const { log, history } = await verifyLedger({ read, cache, remembered });
    expect(log.holds).toBe(true);
    expect(history).toMatchObject({ holds: false, kind: 'fork', firstDifferent: 300 });
    expect(history && describeHistory(history, 'en')).toBe(
      'Could not accept the ledger: the 600 entries you saw last were changed; entry #300 is not the same any more. Keep both checkpoints and ask the community.',
    );
    expect(cache.kept).toEqual(before);
  });

  it('finds a change within a rollback too', async () => {
    const { cache, remembered } = await meet(publish(600));
    const read = createReader(publish(580, { 300: other })).read;
    const { history } = await verifyLedger({ read, cache, remembered });
    expect(history).toMatchObject({ kind: 'rollback', firstDifferent: 300 });
  });

  it('shows sizes and roots where it cannot tell the entry', async () => {
    const { cache, remembered } = await meet(publish(300));
    const read = createReader(publish(300, { 299: other })).read;
    const { history } = await verifyLedger({ read, cache, remembered });
    if (!history || history.holds) throw new Error('the fork was not found');
    expect(history).toMatchObject({ kind: 'fork', firstDifferent: null });
    expect(history.published.size).toBe(300);
    expect(describeHistory(history, 'en')).toContain(
      `their root was ${remembered.root}, it is ${history.published.root} today`,
    );
    expect(describeHistory(history, 'id')).toContain(`kini ${history.published.root}`);
  });

  it('blames nobody for a spoiled cache, and mends it', async () => {
    const { cache, remembered } = await meet(publish(600));
    const good = new Map(cache.kept);
    for (const path of cache.kept.keys()) cache.kept.set(path, new Uint8Array([1, 2, 3]));
    const read = createReader(publish(601)).read;
    expect((await verifyLedger({ read, cache, remembered })).holds).toBe(true);
    expect(cache.kept).toEqual(good);
  });

  it('trusts the key it remembers before the one that is published', async () => {
    const { cache, remembered } = await meet(publish(300));
    const read = createReader(publishLedger(makeLedger(301), [keyOf(2)])).read;
    const { log } = await verifyLedger({ read, cache, remembered });
    expect(log.holds === false && log.error.message).toBe(
      `Could not accept the ledger: ${formatVerifierKey(signer)} never signed it. Compare the key with the one the community gave you.`,
    );
  });
});

describe('a ledger that grows while it is checked', () => {
  it('is checked again', async () => {
    const [before, after] = [publish(300), publish(301)];
    const reads: string[] = [];
    const read = async (path: string): Promise<Uint8Array | undefined> => {
      reads.push(path);
      return (reads.includes('impact.json') ? after : before).get(path);
    };
    const report = await verifyLedger({ read });
    expect(report.holds).toBe(true);
    expect(report.log).toMatchObject({ size: 301 });
    expect(reads.filter((path) => path === 'impact.json')).toHaveLength(2);
  });

  it('is read from its full tiles where a partial one is gone', async () => {
    const [before, after] = [publish(500), publish(512)];
    const gone = ['ledger/tile/entries/001.p/244', 'ledger/tile/0/001.p/244'];
    const files = new Map([...after, ...before]);
    for (const path of gone) expect(files.delete(path)).toBe(true);
    const report = await verifyLedger({ read: createReader(files).read });
    expect(report.holds).toBe(true);
    expect(report.log).toMatchObject({ size: 500 });
  });
});
