// Whole logs: any flipped bit in any of their files must be noticed.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  createSignerKey,
  encodeEntryBundle,
  encodeTile,
  encodeTlogProof,
  formatVerifierKey,
  LogError,
  leafHash,
  listTilePaths,
  MerkleLog,
  parseTilePath,
  signCheckpoint,
  verifyLog,
  verifyTlogProof,
} from './index.ts';

const origin = 'contoh.example/kampanye-contoh';
const signer = createSignerKey(origin, new Uint8Array(32).fill(6));
const verifierKey = formatVerifierKey(signer);

type Files = Map<string, Uint8Array>;

function entriesOf(size: number): Uint8Array[] {
  return Array.from({ length: size }, (_, index) => utf8ToBytes(`{"id":"e${index}"}`));
}

/** The files of a log as they are served, below its prefix. */
function filesOf(entries: readonly Uint8Array[]): Files {
  const log = MerkleLog.from(entries.map(leafHash));
  const root = log.root();
  const files: Files = new Map();
  files.set('checkpoint', utf8ToBytes(signCheckpoint({ origin, size: log.size, root }, signer)));
  for (const path of listTilePaths(log.size)) {
    const { level, index, width } = parseTilePath(path);
    const start = index * 256;
    const bytes =
      level === 'entries'
        ? encodeEntryBundle(entries.slice(start, start + width))
        : encodeTile(log, level, index, width);
    files.set(path, bytes);
  }
  return files;
}

const verify = (files: Files) =>
  verifyLog({
    read: async (path) => files.get(path) ?? Promise.reject(new Error(`no file ${path}`)),
    verifierKey,
    origin,
  });

function* flippedBits(bytes: Uint8Array, step = 1): Generator<Uint8Array> {
  for (let bit = 0; bit < bytes.length * 8; bit += step) {
    yield bytes.map((byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  }
}

describe('a whole log', () => {
  test.each([0, 1, 5, 255, 256, 257, 600])('of %i entries is verified and read', async (size) => {
    const entries = entriesOf(size);
    const verified = await verify(filesOf(entries));
    expect(verified.checkpoint.size).toBe(size);
    expect(verified.entries).toEqual(entries);
    expect(verified.log.root()).toEqual(verified.checkpoint.root);
  });

  test('every single flipped bit in any file of a log of 5 entries fails', async () => {
    const files = filesOf(entriesOf(5));
    expect([...files.keys()]).toEqual(['checkpoint', 'tile/0/000.p/5', 'tile/entries/000.p/5']);
    for (const [path, bytes] of files) {
      for (const spoiled of flippedBits(bytes)) {
        await expect(verify(new Map(files).set(path, spoiled))).rejects.toBeInstanceOf(LogError);
      }
    }
  }, 60_000);

  test('flipped bits spread over every file of a log of 300 entries fail', async () => {
    const files = filesOf(entriesOf(300));
    expect(files.size).toBe(6);
    for (const [path, bytes] of files) {
      // A prime step, so that every position within a byte is hit.
      const step = bytes.length > 100 ? 997 : 1;
      for (const spoiled of flippedBits(bytes, step)) {
        await expect(verify(new Map(files).set(path, spoiled))).rejects.toBeInstanceOf(LogError);
      }
    }
  }, 60_000);

  test('every single flipped bit in the proof of an entry, or in the entry, fails', () => {
    const entries = entriesOf(5);
    const log = MerkleLog.from(entries.map(leafHash));
    const checkpoint = signCheckpoint({ origin, size: 5, root: log.root() }, signer);
    // The deepest and the shallowest leaf; the signature makes each try slow.
    for (const [index, entry] of [...entries.entries()].filter(([at]) => at === 0 || at === 4)) {
      const hashes = log.inclusionProof(index);
      const proof = utf8ToBytes(encodeTlogProof({ index, hashes, checkpoint }));
      const expected = { entry, verifierKey, origin };
      expect(verifyTlogProof(proof, expected).index).toBe(index);
      for (const spoiled of flippedBits(proof)) {
        expect(() => verifyTlogProof(spoiled, expected)).toThrow(LogError);
      }
      for (const spoiled of flippedBits(entry)) {
        expect(() => verifyTlogProof(proof, { ...expected, entry: spoiled })).toThrow(LogError);
      }
    }
  }, 60_000);

  test('a changed entry is named by its number', async () => {
    const files = filesOf(entriesOf(300));
    const changed = entriesOf(300).with(259, utf8ToBytes('{"id":"x"}')).slice(256);
    files.set('tile/entries/001.p/44', encodeEntryBundle(changed));
    await expect(verify(files)).rejects.toThrow(
      'Could not verify entry 260: its bytes in tile/entries/001.p/44 do not match its hash in the log. Fetch it again; if that does not help, it was changed.',
    );
  });

  test('entries and tiles rewritten together do not lead to the signed root', async () => {
    const files = filesOf(entriesOf(5));
    const rewritten = filesOf([...entriesOf(4), utf8ToBytes('another')]);
    rewritten.set('checkpoint', files.get('checkpoint') ?? new Uint8Array());
    await expect(verify(rewritten)).rejects.toThrow('Could not verify the log: its hashes lead to');
  });

  test('a wrong tile above the leaves is named by its path', async () => {
    const files = filesOf(entriesOf(300));
    files.set('tile/1/000.p/1', new Uint8Array(32));
    await expect(verify(files)).rejects.toThrow(
      'Could not verify the log: tile/1/000.p/1 does not hold the hashes that follow from the entries. Publish the folder again.',
    );
  });

  test('a missing file is reported as the reader reports it', async () => {
    const files = filesOf(entriesOf(300));
    files.delete('tile/1/000.p/1');
    await expect(verify(files)).rejects.toThrow('no file tile/1/000.p/1');
  });
});
