/** More than a hundred spoiled copies of an honest community: none passes, and each is told with its place. */
import { describe, expect, it } from 'vitest';
import { sampleCommunity } from '../../mocks/sample-community.ts';
import {
  createSignerKey,
  decodeEntryBundle,
  decodeTile,
  encodeEntryBundle,
  formatVerifierKey,
  signCheckpoint,
} from '../log/index.ts';
import type { Files } from '../testing/publish-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';
import { describeFindings } from './words.ts';

const sample = sampleCommunity({ moreContributions: 300 });
const honest: Files = new Map(
  sample.listFiles().map((path) => [path, sample.readFile(path)?.body ?? new Uint8Array()]),
);
const bytesOf = (path: string): Uint8Array => honest.get(path) ?? new Uint8Array();
const pathOf = (start: string): string =>
  [...honest.keys()].find((path) => path.startsWith(start)) ?? '';
const textOf = (path: string): string => new TextDecoder().decode(bytesOf(path));
const withText = (path: string, from: string, to: string): [string, Uint8Array] => [
  path,
  new TextEncoder().encode(textOf(path).replace(from, to)),
];

interface Copy {
  readonly name: string;
  readonly files: Files;
  /** What the first finding must name. */
  readonly place: RegExp;
}

const copyOf = (name: string, place: RegExp, ...changed: [string, Uint8Array][]): Copy => {
  return { name, place, files: new Map([...honest, ...changed]) };
};

/** A bit flipped at seven places of every file that can be recomputed. */
function* flipBits(): Generator<Copy> {
  const kinds: [string, RegExp][] = [
    ['ledger/checkpoint', /signature|line \d|"[^"]*"|trust|UTF-8/],
    ['ledger/tile/0/000', /entry \d+|tile\/0/],
    ['ledger/tile/0/001.p/', /entry \d+|tile\/0/],
    ['ledger/tile/1/', /tile\/1\/000\.p\/1/],
    ['ledger/tile/entries/000', /entry \d+|byte \d+/],
    ['ledger/tile/entries/001.p/', /entry \d+|byte \d+/],
    ['impact.json', /impact\.json/],
    ['msmes.geojson', /msmes\.geojson/],
    ['products.json', /products\.json/],
    ['stories.json', /stories\.json/],
    ['documents/', /document-\d+ of entry #\d+/],
  ];
  for (const [start, place] of kinds) {
    const path = pathOf(start);
    const bytes = bytesOf(path);
    for (let part = 0; part < 7; part += 1) {
      const at = Math.floor(((bytes.length - 1) * part) / 6);
      const flipped = bytes.with(at, (bytes[at] ?? 0) ^ (1 << (part % 5)));
      yield copyOf(`bit ${part % 5} of byte ${at} of ${path}`, place, [path, flipped]);
    }
  }
}

function* truncate(): Generator<Copy> {
  for (const path of honest.keys()) {
    if (!path.startsWith('ledger/tile')) continue;
    const place = /tile|byte \d+|entry/;
    for (const cut of [1, 32]) {
      const bytes = bytesOf(path);
      yield copyOf(`${path} without its last ${cut} bytes`, place, [path, bytes.slice(0, -cut)]);
    }
    const files = new Map(honest);
    files.delete(path);
    const missing = new RegExp(path.replace(/\.p\/.*/, ''));
    yield { name: `no ${path}`, files, place: missing };
  }
}

/** Bundle and tile rewritten together, so that each entry matches its hash. */
function* swapEntries(): Generator<Copy> {
  const [bundlePath, tilePath] = ['ledger/tile/entries/000', 'ledger/tile/0/000'];
  const entries = decodeEntryBundle(bytesOf(bundlePath), 256);
  const hashes = decodeTile(bytesOf(tilePath), 256);
  const swap = <Item>(items: readonly Item[], at: number): Item[] =>
    items.with(at, items[at + 1] as Item).with(at + 1, items[at] as Item);
  for (const at of [1, 100, 254]) {
    const bundle = encodeEntryBundle(swap(entries, at));
    const tile = new Uint8Array(swap(hashes, at).flatMap((hash) => [...hash]));
    const number = new RegExp(`entry ${at + 1}:`);
    yield copyOf(`entries ${at + 1} and ${at + 2} swapped`, number, [bundlePath, bundle]);
    const both: [string, Uint8Array][] = [
      [bundlePath, bundle],
      [tilePath, tile],
    ];
    yield copyOf(
      `entries ${at + 1} and ${at + 2} swapped, hashes too`,
      /ledger\/checkpoint/,
      ...both,
    );
  }
}

function* changeOther(): Generator<Copy> {
  const community = JSON.parse(textOf('community.json')) as { origin: string; verifierKey: string };
  const { origin, verifierKey } = community;
  const thief = createSignerKey(origin, new Uint8Array(32).fill(99));
  const before = sampleCommunity({ moreContributions: 299 });
  const older = before
    .listFiles()
    .filter((path) => path.startsWith('ledger/') && !honest.has(path));
  const replaced = ['ledger/checkpoint', ...older].map((path): [string, Uint8Array] => [
    path,
    before.readFile(path)?.body ?? new Uint8Array(),
  ]);
  yield copyOf('an older checkpoint alone', /tile\/entries\/001/, ...replaced.slice(0, 1));
  yield copyOf('an older checkpoint with its tiles', /impact\.json/, ...replaced);
  const forged = signCheckpoint({ origin, size: 5, root: new Uint8Array(32) }, thief);
  yield copyOf('a checkpoint of a thief', /key you trust \(.+\)/, [
    'ledger/checkpoint',
    new TextEncoder().encode(forged),
  ]);
  const theirs = formatVerifierKey(thief);
  yield copyOf(
    'another published key',
    /key you trust \(.+\)/,
    withText('community.json', verifierKey, theirs),
  );
  yield copyOf('another origin', /not from/, withText('community.json', origin, `${origin}-lain`));
  yield copyOf(
    'another type',
    /community\.json \(type\)/,
    withText('community.json', '"movement"', '"church"'),
  );
  const documents = [...honest.keys()].filter((path) => path.startsWith('documents/'));
  for (const [at, path] of documents.entries()) {
    const next = bytesOf(documents[(at + 1) % documents.length] ?? '');
    const place = new RegExp(`${path.slice('documents/'.length, -'.json'.length)} of entry #\\d+`);
    yield copyOf(`another document as ${path}`, place, [path, next]);
  }
}

const copies = [...flipBits(), ...truncate(), ...swapEntries(), ...changeOther()];

describe('tampered copies', () => {
  it('are more than a hundred, of a community that holds', async () => {
    expect(copies.length).toBeGreaterThan(100);
    const report = await verifyLedger({ read: async (path) => honest.get(path) });
    expect([report.holds, describeFindings(report, 'en')]).toEqual([true, []]);
  });

  it.each(copies.map((copy) => [copy.name, copy] as const))('%s', async (_, { files, place }) => {
    const report = await verifyLedger({ read: async (path) => files.get(path) });
    expect(report.holds).toBe(false);
    const [english, indonesian] = (['en', 'id'] as const).map((language) =>
      describeFindings(report, language),
    );
    expect(english?.[0]).toMatch(/^Could not [^:]+: .+\.$/s);
    expect(english?.[0]).toMatch(place);
    expect(indonesian?.[0]).toMatch(/^Tidak dapat [^:]+: .+\.$/s);
    expect(indonesian).toHaveLength(english?.length ?? 0);
  });
});
