// Proof files: read, written, verified, and refused when anything is out of place.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  createSignerKey,
  encodeTlogProof,
  formatVerifierKey,
  leafHash,
  MerkleLog,
  parseTlogProof,
  signCheckpoint,
  verifyTlogProof,
} from './index.ts';

const origin = 'contoh.example/gereja-contoh';
const signer = createSignerKey(origin, new Uint8Array(32).fill(4));
const verifierKey = formatVerifierKey(signer);
const entries = ['satu', 'dua', 'tiga', 'empat', 'lima'].map(utf8ToBytes);
const log = MerkleLog.from(entries.map(leafHash));
const checkpoint = signCheckpoint({ origin, size: 5, root: log.root() }, signer);
const proofOf = (index: number): string =>
  encodeTlogProof({ index, hashes: log.inclusionProof(index), checkpoint });
const entry = (index: number): Uint8Array => entries[index] ?? new Uint8Array();

// The shape of the example of https://c2sp.org/tlog-proof, whose signatures are shortened there.
const PUBLISHED = `c2sp.org/tlog-proof@v1
extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6
index 73894
gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=
EKNzoDWG8LGC0Yp9o+sv3qllpMP9uHQ9B20KNL+Q1zs=
RoopEkOdqkYqMB4MJXrbt/hMjOxsVn0IrWjpz1ZMMes=
AHCioX9nLjsrse6YhjRRmk1WUEirVOLLRoOQ6vfO5vk=

example.com/fancylog
109482
sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=

— example.com/fancylog hI2DJ1roloI=
`;

describe('tlog proofs', () => {
  test('the published form is read, and written back unchanged', () => {
    const proof = parseTlogProof(PUBLISHED);
    expect(proof.index).toBe(73_894);
    expect(proof.hashes).toHaveLength(5);
    expect(proof.checkpoint.startsWith('example.com/fancylog\n109482\n')).toBe(true);
    expect(proof.extra).toEqual(utf8ToBytes('age-v1.2.1-darwin-arm64.tar.gz'));
    expect(encodeTlogProof(proof)).toBe(PUBLISHED);
  });

  test('every entry of a log is proved, and only in its own place', () => {
    for (const index of entries.keys()) {
      const proof = proofOf(index);
      const expected = { entry: entry(index), verifierKey, origin };
      expect(verifyTlogProof(proof, expected).index).toBe(index);
      expect(verifyTlogProof(utf8ToBytes(proof), expected).checkpoint.size).toBe(5);
      const other = { ...expected, entry: entry((index + 1) % 5) };
      expect(() => verifyTlogProof(proof, other)).toThrow('Could not verify the log');
    }
  });

  test('the only entry of a log needs no hashes', () => {
    const single = MerkleLog.from([leafHash(entry(0))]);
    const note = signCheckpoint({ origin, size: 1, root: single.root() }, signer);
    const proof = encodeTlogProof({ index: 0, hashes: [], checkpoint: note });
    expect(proof).toBe(`c2sp.org/tlog-proof@v1\nindex 0\n\n${note}`);
    expect(verifyTlogProof(proof, { entry: entry(0), verifierKey, origin }).index).toBe(0);
  });

  test('a proof for another ledger or key is refused', () => {
    const expected = { entry: entry(0), verifierKey, origin };
    const otherKey = formatVerifierKey(createSignerKey(origin, new Uint8Array(32).fill(5)));
    expect(() => verifyTlogProof(proofOf(0), { ...expected, verifierKey: otherKey })).toThrow(
      'made by a key you trust',
    );
    expect(() => verifyTlogProof(proofOf(0), { ...expected, origin: 'other' })).toThrow('not from');
  });

  test.each([
    [1, 'c2sp.org/tlog-proof@v2', 'c2sp.org/tlog-proof@v1', '@v1', '@v2'],
    [2, 'extra YWdl=', 'extra <base64>', /^extra .*$/m, 'extra YWdl='],
    [3, 'index 073894', 'index <decimal>', 'index 7', 'index 07'],
    [3, 'Index 73894', 'index <decimal>', 'index', 'Index'],
    [3, 'index  73894', 'index <decimal>', 'index', 'index '],
    [4, 'gSKy', '<base64, 32>', /^gSK.*$/m, 'gSKy'],
    [8, 'AHCioX9nLjsrse6YhjRRmk1WUEirVOLLRoOQ6vfO5vk', '<base64, 32>', '5vk=', '5vk'],
  ])('line %i holding %j is refused as not %s', (line, value, form, from, to) => {
    expect(() => parseTlogProof(PUBLISHED.replace(from, to))).toThrow(
      `Could not read the proof: line ${line} ("${value}") does not have the form ${form}. Fetch it again, whole.`,
    );
  });

  test('without an empty line, an index or any text there is no proof', () => {
    expect(() => parseTlogProof('')).toThrow('line 1 ("")');
    expect(() => parseTlogProof('c2sp.org/tlog-proof@v1\n\nx\n')).toThrow('line 2 ("")');
    expect(() => parseTlogProof(PUBLISHED.replaceAll('\n\n', '\n'))).toThrow('line 1 ("")');
  });

  test('a proof that could not be read back is not written', () => {
    expect(() => encodeTlogProof({ index: -1, hashes: [], checkpoint })).toThrow('index -1 is not');
    const hashes = [new Uint8Array(3)];
    expect(() => encodeTlogProof({ index: 0, hashes, checkpoint })).toThrow(
      'hashes[0] has 3 bytes',
    );
  });
});
