/** What a long ledger costs those who check it: bytes for one new entry on top of 100,000. */
import { expect, it } from 'vitest';
import { encodeEntry } from '../entry.ts';
import { toBase64 } from '../log/base64.ts';
import { formatVerifierKey, leafHash, MerkleLog } from '../log/index.ts';
import {
  createCache,
  createReader,
  keyOf,
  makeLedger,
  publishLedger,
} from '../testing/publish-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

const KNOWN = 100_000;
/** Three partial tiles of hashes and a checkpoint; the last bundle comes on top, and depends on how long entries are. */
const HASH_BYTES = 10_000;

it(`one new entry on top of ${KNOWN} costs one bundle and less than ${HASH_BYTES} bytes of hashes`, async () => {
  const entries = makeLedger(KNOWN + 1);
  const files = publishLedger(entries, [keyOf(1)]);
  const known = entries.slice(0, KNOWN).map((entry) => leafHash(encodeEntry(entry)));
  const root = toBase64(MerkleLog.from(known).root());
  const cache = createCache();
  for (const [path, bytes] of files) {
    if (/^ledger\/tile\/.*\/\d{3}$/.test(path)) await cache.put(path, bytes);
  }
  const reader = createReader(files);
  const verifierKey = formatVerifierKey(keyOf(1));
  const remembered = { size: KNOWN, root, verifierKey };
  const report = await verifyLedger({ read: reader.read, cache, remembered });
  expect(report.holds).toBe(true);
  expect(report.history).toMatchObject({ holds: true, added: 1 });
  const ofLog = reader.paths.filter((path) => path.startsWith('ledger/'));
  const [bundles, hashes] = [true, false].map((isBundle) =>
    ofLog
      .filter((path) => path.includes('/entries/') === isBundle)
      .reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0),
  );
  expect(ofLog).toHaveLength(5);
  expect(hashes).toBeGreaterThan(1_000);
  expect(hashes).toBeLessThan(HASH_BYTES);
  const whole = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.info(
    `new: ${hashes} B of hashes, ${bundles} B of entries, ${reader.bytes()} B in all of ${whole} B`,
  );
}, 60_000);
