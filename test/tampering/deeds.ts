// What somebody would do on purpose: with entries, with the signature, with the profile, with documents and figures.
import {
  createSignerKey,
  decodeEntryBundle,
  encodeEntryBundle,
  formatVerifierKey,
  parseCheckpoint,
  signCheckpoint,
} from '@circunomy/sdk/ledger';
import type { Files, PublishedExample } from './published-example.ts';
import {
  anyOf,
  byLedger,
  byLog,
  CHECKPOINT,
  decoder,
  read,
  replace,
  type Tampering,
  widest,
} from './tampering.ts';

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

export const deeds: readonly Tampering[] = [
  {
    title: 'two entries change places',
    names: /entry [34]|tile\/entries/i,
    outside: byLog(/^entry 3 /),
    tamper: inBundle((entries) =>
      entries
        .with(2, entries[3] ?? entries[2] ?? new Uint8Array())
        .with(3, entries[2] ?? new Uint8Array()),
    ),
  },
  {
    title: 'one entry stands in another’s place',
    names: /entry 5|tile\/entries/i,
    outside: byLog(/^entry 5 /),
    tamper: inBundle((entries) => entries.with(4, entries[5] ?? new Uint8Array())),
  },
  {
    title: 'an entry is left out',
    names: /entr/i,
    outside: byLog(/^tile\/entries\/000\.p\/\d+ does not hold/),
    tamper: inBundle((entries) => entries.slice(0, -1)),
  },
  {
    title: 'the newest tile is cut off',
    names: /tile/i,
    outside: byLog(/^tile\/0\/000\.p\/\d+ does not hold/),
    tamper: ({ files }) => {
      const path = widest(files, /tile\/0\/000\.p\/\d+$/);
      return replace(files, path, read(files, path).subarray(0, -32));
    },
  },
  {
    title: 'the newest bundle is cut off',
    names: /bundle|entries|tile/i,
    outside: byLog(/^tile\/entries\/000\.p\/\d+ does not hold/),
    tamper: ({ files }) => {
      const path = widest(files, /tile\/entries\/000\.p\/\d+$/);
      return replace(files, path, read(files, path).subarray(0, -9));
    },
  },
  {
    title: 'the checkpoint is cut off',
    names: signature,
    outside: byLog(/^checkpoint: /),
    tamper: ({ files }) => replace(files, CHECKPOINT, read(files, CHECKPOINT).subarray(0, -20)),
  },
  {
    title: 'the checkpoint is signed with another key',
    names: signature,
    outside: byLog(/^checkpoint: /),
    tamper: (example) => signWith(example, () => ({})),
  },
  {
    title: 'a thief signs another size',
    names: signature,
    outside: byLog(/^checkpoint: /),
    tamper: (example) => signWith(example, ({ size }) => ({ size: size - 1 })),
  },
  {
    title: 'an older root stands at the newest size',
    names: signature,
    outside: byLog(/^checkpoint: /),
    tamper: ({ state, files }) => {
      const [first] = state.checkpoints;
      const note = decoder.decode(read(files, CHECKPOINT)).split('\n');
      return replace(files, CHECKPOINT, note.with(2, first?.root ?? '').join('\n'));
    },
  },
  {
    title: 'the key of the profile is another one',
    names: /key|signature/i,
    outside: byLedger(/^ledger\/checkpoint: .*key|^community\.json/),
    tamper: ({ files, state }) => {
      const other = formatVerifierKey(createSignerKey(state.community.origin));
      const community = { ...state.community, verifierKey: other };
      return replace(files, 'data/community.json', JSON.stringify(community));
    },
  },
  {
    title: 'the profile claims another type',
    names: /community\.json/,
    outside: byLedger(/^community\.json\.type: /),
    tamper: inText('data/community.json', /"type":"[^"]+"/, '"type":"programme"'),
  },
  {
    title: 'the profile claims another origin',
    names: /origin|from/i,
    outside: byLedger(/^community\.json\.origin: /),
    tamper: inText('data/community.json', /"origin":"[^"]+"/, '"origin":"circunomy/elsewhere"'),
  },
  {
    title: 'the profile names two operators where there is one, or one where there are two',
    names: /community\.json/,
    outside: byLedger(/^community\.json/),
    tamper: ({ files, state }) => {
      const { community } = state;
      const changed = { ...community, singleOperator: !community.singleOperator };
      return replace(files, 'data/community.json', JSON.stringify(changed));
    },
  },
  {
    title: 'a figure is raised',
    names: /impact\.json/,
    outside: byLedger(/^impact\.json\.itemised\.msmesHelped: /),
    tamper: inText('data/impact.json', /"msmesHelped":(\d+)/, '"msmesHelped":9$1'),
  },
  {
    title: 'a document’s consent is changed',
    names: /document document-\w+/,
    outside: byLedger(/^documents\/document-\w+\.json: /),
    tamper: ({ files }) => {
      const path = anyOf(files, /^data\/documents\//);
      const text = decoder.decode(read(files, path));
      return replace(files, path, text.replace('"purpose":"', '"purpose":"!'));
    },
  },
  {
    title: 'two documents change places',
    names: /document document-\w+/,
    outside: byLedger(/^documents\/document-\w+\.json: /),
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
    outside: byLedger(/^documents\/document-000000000000\.json: /),
    tamper: ({ files }) => replace(files, 'data/documents/document-000000000000.json', '{}'),
  },
  {
    title: 'two proofs change places',
    names: /proof\/[23]\.tlog-proof/,
    outside: byLedger(/^ledger\/proof\/[23]\.tlog-proof: /),
    tamper: (example) =>
      swap(example, 'data/ledger/proof/2.tlog-proof', 'data/ledger/proof/3.tlog-proof'),
  },
  {
    title: 'a file of the read models is gone',
    names: /stories\.json/,
    outside: byLedger(/^stories\.json: /),
    tamper: ({ files }) => {
      const fewer = new Map(files);
      fewer.delete('data/stories.json');
      return fewer;
    },
  },
];
