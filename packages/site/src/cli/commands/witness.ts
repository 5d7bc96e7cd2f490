// `circunomy witness`: be a witness for ledgers elsewhere, and choose the witnesses that one's own are brought before.
import {
  askWitness,
  ensureCommunityWitness,
  ensureServerWitness,
  listAskedWitnesses,
  listCommunities,
  listForks,
  listWatchedLedgers,
  type Store,
  watchLedger,
} from '@circunomy/api';
import {
  formatWitnessKey,
  LogError,
  parseVerifierKey,
  parseWitnessKey,
} from '@circunomy/sdk/ledger';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { refuse } from '../parse-call.ts';
import { findAction } from '../run-action.ts';
import { withStore } from '../with-store.ts';

type Action = (call: Call, store: Store, words: readonly string[]) => Promise<void>;

const actions: Readonly<Record<string, Action>> = { add, list, use };
const WORDS: Readonly<Record<string, number>> = { add: 1, list: 0, use: 2 };

export const witnessCommand: Command = {
  name: 'witness',
  summary: {
    en: 'Witnesses ledgers elsewhere, and asks witnesses for one’s own',
    id: 'Menyaksikan buku besar lain, dan meminta saksi untuk milik sendiri',
  },
  usage: '(add VKEY [--origin NAME] | use URL VKEY | list)',
  arguments: { min: 1, max: 3 },
  options: {
    origin: {
      value: 'NAME',
      words: {
        en: 'first line of its checkpoints (the name in the key)',
        id: 'baris pertama checkpointnya (nama di dalam kunci)',
      },
    },
  },
  run: (call) => {
    const [word = '', ...words] = call.arguments;
    const action = findAction(call, actions);
    if (words.length !== WORDS[word]) {
      const usage = `circunomy witness ${witnessCommand.usage}`;
      throw new CliError('arguments-wrong', { command: 'witness', usage });
    }
    return withStore(call, async (store) => {
      await action(call, store, words);
      return 0;
    });
  },
};

/** @throws {CliError} `option-refused`. */
function readKey<Key>(call: Call, vkey: string, parse: (vkey: string) => Key): Key {
  try {
    return parse(vkey);
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    throw refuse(call.command, 'VKEY', vkey, '<name>+<8 hex>+<base64>');
  }
}

async function add(call: Call, store: Store, [vkey = '']: readonly string[]): Promise<void> {
  const origin = call.option('origin') ?? readKey(call, vkey, parseVerifierKey).name;
  readKey(call, vkey, parseVerifierKey);
  await watchLedger(store, { origin, verifierKey: vkey });
  const own = formatWitnessKey(ensureServerWitness(store.directory));
  call.say({
    en: `This server witnesses ${origin}. Its community asks with:\n  circunomy witness use https://…/witness ${own}`,
    id: `Server ini menyaksikan ${origin}. Komunitasnya meminta dengan:\n  circunomy witness use https://…/witness ${own}`,
  });
  call.answer({ origin, verifierKey: vkey, witnessKey: own });
}

async function use(
  call: Call,
  store: Store,
  [url = '', vkey = '']: readonly string[],
): Promise<void> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw refuse(call.command, 'URL', url, 'https://…/witness');
  }
  const { name } = readKey(call, vkey, parseWitnessKey);
  await askWitness(store, { url, witnessKey: vkey });
  call.say({
    en: `Every community here asks ${name} at ${url}, when it is published or served.`,
    id: `Setiap komunitas di sini meminta ${name} di ${url}, saat diterbitkan atau dilayani.`,
  });
  call.answer({ url, witnessKey: vkey });
}

async function list(call: Call, store: Store): Promise<void> {
  const own = formatWitnessKey(ensureServerWitness(store.directory));
  const neighbours = (await listCommunities(store))
    .filter(({ book }) => !book)
    .map((community) => ({
      community: community.community,
      witnessKey: formatWitnessKey(ensureCommunityWitness(store.directory, community)),
    }));
  const watched = await listWatchedLedgers(store);
  const asked = await listAskedWitnesses(store);
  const forks = await listForks(store);
  call.say({
    en: `Key of this server’s witness:\n  ${own}`,
    id: `Kunci saksi server ini:\n  ${own}`,
  });
  for (const { origin, verifierKey } of watched) {
    call.say({
      en: `It watches ${origin}:\n  ${verifierKey}`,
      id: `Ia mengawasi ${origin}:\n  ${verifierKey}`,
    });
  }
  for (const { url, witnessKey } of asked) {
    call.say({
      en: `Asked at ${url}:\n  ${witnessKey}`,
      id: `Diminta di ${url}:\n  ${witnessKey}`,
    });
  }
  for (const { community, witnessKey } of neighbours) {
    call.say({
      en: `${community} witnesses its neighbours on this server, which proves little:\n  ${witnessKey}`,
      id: `${community} menyaksikan tetangganya di server ini, yang tidak membuktikan banyak:\n  ${witnessKey}`,
    });
  }
  for (const { origin, size, at } of forks) {
    call.say({
      en: `CAUGHT: ${origin} signed two histories of ${size} entries (${at}). See --json for the proof.`,
      id: `TERTANGKAP: ${origin} menandatangani dua riwayat dengan ${size} catatan (${at}). Lihat --json untuk buktinya.`,
    });
  }
  call.answer({ witnessKey: own, watched, asked, neighbours, forks });
}
