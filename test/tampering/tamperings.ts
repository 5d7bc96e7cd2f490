// A hundred ways to tamper with what a community publishes. None of them can be done without somebody noticing.
import {
  createSignerKey,
  decodeEntryBundle,
  encodeEntryBundle,
  formatVerifierKey,
  parseCheckpoint,
  signCheckpoint,
} from '@circunomy/sdk/ledger';
import type { Files, PublishedExample } from './published-example.ts';

export interface Tampering {
  readonly title: string;
  /** What the rejection must name. */
  readonly names: RegExp;
  /** It lies in the log itself, where a stranger's log library sees it too. */
  readonly isInLog: boolean;
  readonly tamper: (example: PublishedExample) => Files;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const CHECKPOINT = 'data/ledger/checkpoint';
const anyOf = (files: Files, form: RegExp): string => {
  const found = [...files.keys()].filter((path) => form.test(path));
  const path = found[found.length >> 1];
  if (path === undefined) throw new Error(`no file is like ${form}`);
  return path;
};

/** The narrowest tile first. The widest is that of the newest tree. */
function byWidth(files: Files, form: RegExp): string[] {
  const width = (path: string): number => Number(path.split('/').at(-1));
  return [...files.keys()].filter((path) => form.test(path)).sort((a, b) => width(a) - width(b));
}

const widest = (files: Files, form: RegExp): string => byWidth(files, form).at(-1) ?? '';

function replace(files: Files, path: string, bytes: Uint8Array | string): Files {
  const body = typeof bytes === 'string' ? encoder.encode(bytes) : bytes;
  return new Map(files).set(path, body);
}

function read(files: Files, path: string): Uint8Array {
  return files.get(path) ?? new Uint8Array();
}

function flip(bytes: Uint8Array, share: number): Uint8Array {
  const place = Math.min(Math.floor(bytes.length * share), bytes.length - 1);
  return bytes.with(place, (bytes[place] ?? 0) ^ 0x04);
}

interface Kind {
  readonly name: string;
  readonly find: (files: Files) => string;
  readonly names: RegExp;
  readonly isInLog?: boolean;
}

const fixed = (path: string, names = new RegExp(path.replaceAll('.', '\\.'))): Kind => ({
  name: path,
  find: () => `data/${path}`,
  names,
});

const kinds: readonly Kind[] = [
  fixed('impact.json'),
  fixed('impact.schema.json'),
  fixed('msmes.geojson'),
  fixed('products.json'),
  fixed('stories.json'),
  fixed('base-map.json'),
  fixed('ledger.csv'),
  fixed('ledger.ndjson'),
  { ...fixed('ledger/checkpoint', /note|checkpoint|signature|key/i), isInLog: true },
  {
    name: 'a document',
    find: (files) => anyOf(files, /^data\/documents\//),
    names: /document document-\w+/,
  },
  {
    name: 'the newest tile of hashes',
    find: (files) => widest(files, /tile\/0\/000\.p\/\d+$/),
    names: /entry \d+|tile\/0\/000/i,
    isInLog: true,
  },
  {
    name: 'the newest bundle of entries',
    find: (files) => widest(files, /tile\/entries\/000\.p\/\d+$/),
    names: /entry \d+|tile\/entries\/000|bundle|entries/i,
    isInLog: true,
  },
  {
    name: 'an older tile of hashes',
    find: (files) => byWidth(files, /tile\/0\/000\.p\/\d+$/).at(0) ?? '',
    names: /tile\/0\/000/,
  },
  {
    name: 'a proof',
    find: (files) => anyOf(files, /\.tlog-proof$/),
    names: /proof\/\d+\.tlog-proof/,
  },
];

const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

const flips: readonly Tampering[] = kinds.flatMap(({ name, find, names, isInLog = false }) =>
  shares.map((share) => ({
    title: `one bit at ${share * 100} % of ${name}`,
    ...{ names, isInLog },
    tamper: ({ files }) => replace(files, find(files), flip(read(files, find(files)), share)),
  })),
);

const inText = (path: string, from: RegExp, to: string): Tampering['tamper'] => {
  return ({ files }) => {
    const text = decoder.decode(read(files, path));
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} does not hold ${from}`);
    return replace(files, path, changed);
  };
};

const inBundle = (change: (entries: Uint8Array[]) => Uint8Array[]): Tampering['tamper'] => {
  return ({ files }) => {
    const path = widest(files, /tile\/entries\/000\.p\/\d+$/);
    const width = Number(path.split('/').at(-1));
    const entries = decodeEntryBundle(read(files, path), width);
    return replace(files, path, encodeEntryBundle(change(entries)));
  };
};

function signWith(
  example: PublishedExample,
  change: (checkpoint: { origin: string; size: number; root: Uint8Array }) => object,
): Files {
  const { files } = example;
  const note = decoder.decode(read(files, CHECKPOINT));
  const checkpoint = parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
  const thief = createSignerKey(checkpoint.origin);
  const forged = { ...checkpoint, ...change(checkpoint) };
  return replace(files, CHECKPOINT, signCheckpoint(forged, thief));
}

const swap = ({ files }: PublishedExample, one: string, other: string): Files =>
  new Map(files).set(one, read(files, other)).set(other, read(files, one));

const signature = /note|signature|checkpoint/i;

const deeds: readonly Tampering[] = [
  {
    title: 'two entries change places',
    names: /entry [34]|tile\/entries/i,
    isInLog: true,
    tamper: inBundle((entries) =>
      entries
        .with(2, entries[3] ?? entries[2] ?? new Uint8Array())
        .with(3, entries[2] ?? new Uint8Array()),
    ),
  },
  {
    title: 'one entry stands in another’s place',
    names: /entry 5|tile\/entries/i,
    isInLog: true,
    tamper: inBundle((entries) => entries.with(4, entries[5] ?? new Uint8Array())),
  },
  {
    title: 'an entry is left out',
    names: /entr/i,
    isInLog: true,
    tamper: inBundle((entries) => entries.slice(0, -1)),
  },
  {
    title: 'the newest tile is cut off',
    names: /tile/i,
    isInLog: true,
    tamper: ({ files }) => {
      const path = widest(files, /tile\/0\/000\.p\/\d+$/);
      return replace(files, path, read(files, path).subarray(0, -32));
    },
  },
  {
    title: 'the newest bundle is cut off',
    names: /bundle|entries|tile/i,
    isInLog: true,
    tamper: ({ files }) => {
      const path = widest(files, /tile\/entries\/000\.p\/\d+$/);
      return replace(files, path, read(files, path).subarray(0, -9));
    },
  },
  {
    title: 'the checkpoint is cut off',
    names: signature,
    isInLog: true,
    tamper: ({ files }) => replace(files, CHECKPOINT, read(files, CHECKPOINT).subarray(0, -20)),
  },
  {
    title: 'the checkpoint is signed with another key',
    names: signature,
    isInLog: true,
    tamper: (example) => signWith(example, () => ({})),
  },
  {
    title: 'a thief signs another size',
    names: signature,
    isInLog: true,
    tamper: (example) => signWith(example, ({ size }) => ({ size: size - 1 })),
  },
  {
    title: 'an older root stands at the newest size',
    names: signature,
    isInLog: true,
    tamper: ({ state, files }) => {
      const [first] = state.checkpoints;
      const note = decoder.decode(read(files, CHECKPOINT)).split('\n');
      return replace(files, CHECKPOINT, note.with(2, first?.root ?? '').join('\n'));
    },
  },
  {
    title: 'the key of the profile is another one',
    names: /key|signature/i,
    isInLog: false,
    tamper: ({ files, state }) => {
      const other = formatVerifierKey(createSignerKey(state.community.origin));
      const community = { ...state.community, verifierKey: other };
      return replace(files, 'data/community.json', JSON.stringify(community));
    },
  },
  {
    title: 'the profile claims another type',
    names: /community\.json/,
    isInLog: false,
    tamper: inText('data/community.json', /"type":"[^"]+"/, '"type":"programme"'),
  },
  {
    title: 'the profile claims another origin',
    names: /origin|from/i,
    isInLog: false,
    tamper: inText('data/community.json', /"origin":"[^"]+"/, '"origin":"circunomy/elsewhere"'),
  },
  {
    title: 'the profile names two operators where there is one, or one where there are two',
    names: /community\.json/,
    isInLog: false,
    tamper: ({ files, state }) => {
      const { community } = state;
      const changed = { ...community, singleOperator: !community.singleOperator };
      return replace(files, 'data/community.json', JSON.stringify(changed));
    },
  },
  {
    title: 'a figure is raised',
    names: /impact\.json/,
    isInLog: false,
    tamper: inText('data/impact.json', /"purchases":(\d+)/, '"purchases":9$1'),
  },
  {
    title: 'a document’s consent is changed',
    names: /document document-\w+/,
    isInLog: false,
    tamper: ({ files }) => {
      const path = anyOf(files, /^data\/documents\//);
      const text = decoder.decode(read(files, path));
      return replace(files, path, text.replace('"purpose":"', '"purpose":"!'));
    },
  },
  {
    title: 'two documents change places',
    names: /document document-\w+/,
    isInLog: false,
    tamper: (example) => {
      const [one = '', other = ''] = [...example.files.keys()].filter((path) =>
        path.startsWith('data/documents/'),
      );
      return swap(example, one, other);
    },
  },
  {
    title: 'a document appears that no entry names',
    names: /documents\/document-000000000000\.json/,
    isInLog: false,
    tamper: ({ files }) => replace(files, 'data/documents/document-000000000000.json', '{}'),
  },
  {
    title: 'two proofs change places',
    names: /proof\/[23]\.tlog-proof/,
    isInLog: false,
    tamper: (example) =>
      swap(example, 'data/ledger/proof/2.tlog-proof', 'data/ledger/proof/3.tlog-proof'),
  },
  {
    title: 'a file of the read models is gone',
    names: /stories\.json/,
    isInLog: false,
    tamper: ({ files }) => {
      const fewer = new Map(files);
      fewer.delete('data/stories.json');
      return fewer;
    },
  },
];

/** Exactly a hundred: every deed, and as many flipped bits as are needed beside them. */
export const tamperings: readonly Tampering[] = [...deeds, ...flips].slice(0, 100);
