// `circunomy verify`: anyone checks a ledger, or one entry's proof, without trusting whoever published it.
import { createFormat, describeEntry } from '@circunomy/sdk/format';
import { LogError, parseVerifierKey, parseWitnessKey } from '@circunomy/sdk/ledger';
import { checkProofFile } from '../../verify/proof-file.ts';
import { EXIT_FAULT } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { refuse } from '../parse-call.ts';
import { readBytes } from '../read-file.ts';
import { toSafeText } from '../safe-text.ts';
import { verifyAddress } from '../verify-address.ts';
import type { Words } from '../words.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: {
    en: 'Checks a published ledger, or the proof of one entry',
    id: 'Memeriksa buku besar yang terbit, atau bukti satu catatan',
  },
  usage: '(URL | DIR | FILE.tlog-proof --key VKEY [--entry FILE.json]) [--witness VKEY,VKEY]',
  arguments: { min: 1, max: 1 },
  options: {
    key: {
      value: 'VKEY',
      words: {
        en: 'the community’s key, as you got it in another way',
        id: 'kunci komunitas, seperti yang Anda terima lewat jalan lain',
      },
    },
    entry: {
      value: 'FILE.json',
      words: {
        en: 'the entry that a proof is for; unless given, the one inside the proof',
        id: 'catatan yang dibuktikan; bila tidak diberikan, yang ada di dalam bukti',
      },
    },
    witness: {
      value: 'VKEY,VKEY',
      words: { en: 'keys of the witnesses you trust', id: 'kunci para saksi yang Anda percayai' },
    },
  },
  run: (call) => {
    const [target = ''] = call.arguments;
    const witnesses = (call.option('witness') ?? '').split(',').filter(Boolean);
    for (const witness of witnesses) ensureKey(call, 'witness', witness, parseWitnessKey);
    const key = call.option('key');
    if (key !== undefined) ensureKey(call, 'key', key, parseVerifierKey);
    if (target.endsWith('.tlog-proof')) return verifyProof(call, target, witnesses);
    return verifyAddress(call, target, { verifierKey: key, witnesses });
  },
};

function ensureKey(
  call: Call,
  option: string,
  vkey: string,
  parse: (vkey: string) => unknown,
): void {
  try {
    parse(vkey);
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    throw refuse(call.command, option, vkey, '<name>+<8 hex>+<base64>');
  }
}

/** Names stand in documents, and a proof holds none. */
const unnamed: Words = { en: '(its name is not in the proof)', id: '(namanya tidak ada di bukti)' };

async function verifyProof(
  call: Call,
  target: string,
  witnesses: readonly string[],
): Promise<number> {
  const verifierKey = call.need('key');
  const file = call.option('entry');
  const proof = await readBytes(call.path(target));
  const entry =
    file === undefined ? undefined : new TextDecoder().decode(await readBytes(call.path(file)));
  const checked = checkProofFile({ proof, entry, verifierKey, witnesses });
  if (!checked.holds) {
    const { en, id } = checked.words;
    call.say({ en: toSafeText(`✗ ${en}`), id: toSafeText(`✗ ${id}`) });
    call.answer({ holds: false, message: checked.words[call.language] });
    return EXIT_FAULT;
  }
  const { number, size, root, signedBy, cosignatures } = checked.proved;
  const tell = (language: 'en' | 'id'): string =>
    describeEntry(checked.proved.entry, {
      ...{ language, format: createFormat(language), nameOf: () => unnamed[language] },
      numberOf: () => undefined,
    }).text;
  call.say({
    en: toSafeText(
      `✓ Entry #${number} stands in the ledger of ${size} entries that ${signedBy} signed (root ${root}).\n  ${tell('en')}`,
    ),
    id: toSafeText(
      `✓ Catatan #${number} ada di buku besar berisi ${size} catatan yang ditandatangani ${signedBy} (akar ${root}).\n  ${tell('id')}`,
    ),
  });
  call.say({
    en: '  This does not tell whether it is true, or whether a later entry corrected it: verify the whole ledger for that.',
    id: '  Ini tidak menunjukkan apakah isinya benar, atau sudah dibetulkan catatan lain: periksa seluruh buku besar untuk itu.',
  });
  call.answer({
    holds: true,
    number,
    size,
    root,
    signedBy,
    cosignatures,
    entry: checked.proved.entry,
  });
  return 0;
}
