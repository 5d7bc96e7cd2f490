// Single bits, flipped in every kind of file that a community publishes.
import { canonicalJson } from '@circunomy/sdk/ledger';
import type { Files } from './published-example.ts';
import {
  anyOf,
  byLedger,
  byLog,
  byWidth,
  decoder,
  flip,
  type Outside,
  read,
  replace,
  type Tampering,
  widest,
} from './tampering.ts';

interface Kind {
  readonly name: string;
  readonly find: (files: Files) => string;
  readonly names: RegExp;
  readonly outside: Outside;
}

const fixed = (path: string, names = new RegExp(path.replaceAll('.', '\\.'))): Kind => ({
  name: path,
  find: () => `data/${path}`,
  names,
  outside: byLedger(names),
});

const kinds: readonly Kind[] = [
  fixed('impact.schema.json'),
  fixed('msmes.geojson'),
  fixed('products.json'),
  fixed('stories.json'),
  fixed('base-map.json'),
  fixed('ledger.ndjson'),
  {
    ...fixed('ledger/checkpoint', /note|checkpoint|signature|key/i),
    outside: byLog(/^checkpoint/),
  },
  {
    name: 'a document',
    find: (files) => anyOf(files, /^data\/documents\//),
    names: /document document-\w+/,
    outside: byLedger(/^documents\/document-\w+\.json/),
  },
  {
    name: 'the newest tile of hashes',
    find: (files) => widest(files, /tile\/0\/000\.p\/\d+$/),
    names: /entry \d+|tile\/0\/000/i,
    outside: byLog(/^entry \d+ .*tile\/0\/000/),
  },
  {
    name: 'the newest bundle of entries',
    find: (files) => widest(files, /tile\/entries\/000\.p\/\d+$/),
    names: /entry \d+|tile\/entries\/000|bundle|entries/i,
    outside: byLog(/^entry \d+ |^tile\/entries\/000/),
  },
  {
    name: 'an older tile of hashes',
    find: (files) => byWidth(files, /tile\/0\/000\.p\/\d+$/).at(0) ?? '',
    names: /tile\/0\/000/,
    outside: byLedger(/^ledger\/tile\/0\/000\.p\/\d+/),
  },
  {
    name: 'a proof',
    find: (files) => anyOf(files, /\.tlog-proof$/),
    names: /proof\/\d+\.tlog-proof/,
    outside: byLog(/^proof\/\d+\.tlog-proof/),
  },
];

const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

export const flips: readonly Tampering[] = kinds.flatMap(({ name, find, names, outside }) =>
  shares.map((share) => ({
    title: `one bit at ${share * 100} % of ${name}`,
    ...{ names, outside },
    tamper: ({ files }) => replace(files, find(files), flip(read(files, find(files)), share)),
  })),
);

/** Figures as they are published: the members that lead to a number. */
const figurePlaces = [
  ['purchases'],
  ['spent', 'rupiah'],
  ['packages', 'count'],
  ['distributions'],
  ['beneficiaries', 'max'],
  ['contributions', 'public', 'rupiah'],
] as const;

export const figures: readonly Tampering[] = figurePlaces.map((path) => ({
  title: `one bit of the figure ${path.join('.')}`,
  example: 'gereja-contoh',
  names: new RegExp(`impact\\.json: itemised\\.${path.join('\\.')} is published`),
  outside: byLedger(new RegExp(`^impact\\.json\\.itemised\\.${path.join('\\.')}: `)),
  tamper: ({ files }) => {
    const impact = JSON.parse(decoder.decode(read(files, 'data/impact.json')));
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce((value, name) => value[name], impact.itemised);
    holder[last] ^= 0x04;
    return replace(files, 'data/impact.json', `${canonicalJson(impact)}\n`);
  },
}));

/** Cells of the table: what must stand before the letter that is changed. */
const cells: readonly (readonly [name: string, before: RegExp])[] = [
  ['number', /\r\n(?=9,)/],
  ['id', /\r\n9,[a-z]+-/],
  ['kind', /\r\n9,[^,]+,[a-z]+-/],
  ['on', /\r\n9,[^,]+,[^,]+,\d/],
  ['amount_rupiah', /,(?=(\d{5,}),\1,)/],
  ['recorded_at', /,\d{4}-\d\d-\d\dT\d\d:/],
];

export const tableCells: readonly Tampering[] = cells.map(([name, before]) => ({
  title: `one bit of ${name} in ledger.csv`,
  example: 'gereja-contoh',
  names: /ledger\.csv/,
  outside: byLedger(new RegExp(`^ledger\\.csv row \\d+, ${name}: `)),
  tamper: ({ files }) => {
    const path = 'data/ledger.csv';
    const bytes = read(files, path);
    // One letter for each byte, so that places in the text are places in the bytes.
    const match = before.exec(Buffer.from(bytes).toString('latin1'));
    if (!match) throw new Error(`${path} has no ${name}`);
    const place = match.index + match[0].length;
    return replace(files, path, bytes.with(place, (bytes[place] ?? 0) ^ 0x01));
  },
}));
