/** A ledger checked from its one-file download: one request, and the same answer as from its tiles. */
import { describe, expect, it } from 'vitest';
import { createReader, keyOf, makeLedger, publishLedger } from '../testing/publish-ledger.ts';
import { type HashLines, hashLines } from './download.ts';
import { verifyLedger } from './verify-ledger.ts';
import { describeFindings } from './words.ts';

const published = () => publishLedger(makeLedger(600), [keyOf(1)]);
const isTile = (path: string): boolean => path.startsWith('ledger/tile/');
const flip = (bytes: Uint8Array | undefined, at: number): Uint8Array =>
  (bytes ?? new Uint8Array()).with(at, (bytes?.[at] ?? 0) ^ 1);

describe('verifyLedger from the download', () => {
  it('reads no tile, and finds the same as from the tiles', async () => {
    const reader = createReader(published());
    const fromDownload = await verifyLedger({ read: reader.read, fromDownload: true });
    expect(fromDownload).toEqual(await verifyLedger({ read: createReader(published()).read }));
    expect(fromDownload.holds).toBe(true);
    expect(reader.paths.filter(isTile)).toEqual([]);
    expect(reader.paths.filter((path) => path === 'ledger.ndjson')).toHaveLength(1);
  });

  it('has it hashed elsewhere, and does not believe another tree', async () => {
    const { read } = createReader(published());
    const sizes: number[] = [];
    const elsewhere: HashLines = async (download, size) => {
      sizes.push(size);
      return hashLines(download, size);
    };
    expect((await verifyLedger({ read, fromDownload: true, hashLines: elsewhere })).holds).toBe(
      true,
    );
    expect(sizes).toEqual([600]);
    const wrong: HashLines = async (download, size) => hashLines(flip(download, 40), size);
    expect((await verifyLedger({ read, fromDownload: true, hashLines: wrong })).holds).toBe(false);
  });

  it('names the download where it leads elsewhere and the tiles hold', async () => {
    for (const at of [0, 5_000, 60_000]) {
      const files = published();
      files.set('ledger.ndjson', flip(files.get('ledger.ndjson'), at));
      const report = await verifyLedger({ read: createReader(files).read, fromDownload: true });
      expect(report.holds).toBe(false);
      expect(report.log.holds).toBe(true);
      expect(describeFindings(report, 'en')).toEqual([
        'Could not accept ledger.ndjson: it says "another root", the entries give "the signed root". Ask the community to publish again.',
      ]);
    }
  });

  it('goes by the tiles where the download is missing, or from before', async () => {
    for (const size of [0, 599]) {
      const files = published();
      const lines = new TextDecoder().decode(files.get('ledger.ndjson')).split('\n').slice(0, size);
      if (size === 0) files.delete('ledger.ndjson');
      else files.set('ledger.ndjson', new TextEncoder().encode(`${lines.join('\n')}\n`));
      const reader = createReader(files);
      expect((await verifyLedger({ read: reader.read, fromDownload: true })).holds).toBe(true);
      expect(reader.paths.some(isTile)).toBe(true);
    }
  });

  it('takes a download that has grown since the checkpoint', async () => {
    const files = published();
    const grown = publishLedger(makeLedger(603), [keyOf(1)]).get('ledger.ndjson');
    if (grown) files.set('ledger.ndjson', grown);
    const reader = createReader(files);
    expect((await verifyLedger({ read: reader.read, fromDownload: true })).holds).toBe(true);
    expect(reader.paths.some(isTile)).toBe(false);
  });

  it('names the entry where log and download were changed alike', async () => {
    const files = published();
    const changed = publishLedger(
      makeLedger(600, { 9: { ...makeLedger(9)[8], at: '2031-01-01T00:00:00.000Z' } as never }),
      [keyOf(1)],
    );
    for (const path of ['ledger.ndjson', 'ledger/tile/entries/000']) {
      files.set(path, changed.get(path) ?? new Uint8Array());
    }
    const report = await verifyLedger({ read: createReader(files).read, fromDownload: true });
    expect(describeFindings(report, 'en').join()).toMatch(/entry 9/i);
  });
});
