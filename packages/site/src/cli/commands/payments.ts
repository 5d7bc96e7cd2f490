// `circunomy payments`: how a community is paid for orders.
import {
  addPaymentMethod,
  findCommunity,
  listPaymentMethods,
  removePaymentMethod,
  type Store,
} from '@circunomy/api';
import { type PaymentMethod, paymentMethodSchema } from '@circunomy/sdk/schema';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { refuse } from '../parse-call.ts';
import { toClosedWords, toFlawWords } from '../payments/flaw-words.ts';
import { toAdvice, toShortWords } from '../payments/method-words.ts';
import { readMethodSettings } from '../payments/read-settings.ts';
import { findAction } from '../run-action.ts';
import { withStore } from '../with-store.ts';

type Action = (call: Call, store: Store, words: readonly string[]) => Promise<void>;

const actions: Readonly<Record<string, Action>> = { add, list, remove };
const WORDS: Readonly<Record<string, number>> = { add: 2, list: 1, remove: 2 };

export const paymentsCommand: Command = {
  name: 'payments',
  summary: {
    en: 'Sets up how a community is paid for orders',
    id: 'Mengatur cara komunitas dibayar untuk pesanan',
  },
  usage: `(add COMMUNITY METHOD | list COMMUNITY | remove COMMUNITY METHOD)
  METHOD: qris (--qris TEXT | --qris-file FILE), transfer --bank B --account N --holder H, midtrans [--sandbox], test`,
  arguments: { min: 2, max: 3 },
  options: {
    qris: {
      value: 'TEXT',
      words: {
        en: 'the text of the community’s own QRIS code, as an app reads it',
        id: 'teks kode QRIS milik komunitas, seperti dibaca aplikasi pemindai',
      },
    },
    'qris-file': {
      value: 'FILE',
      words: { en: 'the same, in a text file', id: 'sama, dalam berkas teks' },
    },
    bank: { value: 'BANK', words: { en: 'name of the bank', id: 'nama bank' } },
    account: { value: 'NUMBER', words: { en: 'account number', id: 'nomor rekening' } },
    holder: { value: 'NAME', words: { en: 'account holder', id: 'pemilik rekening' } },
    sandbox: {
      words: {
        en: 'Midtrans where it only plays, for communities that are made up',
        id: 'Midtrans tempat mencoba, untuk komunitas rekaan',
      },
    },
  },
  run: (call) => {
    const [word = '', ...words] = call.arguments;
    const action = findAction(call, actions);
    if (words.length !== WORDS[word]) {
      const usage = `circunomy payments ${paymentsCommand.usage}`;
      throw new CliError('arguments-wrong', { command: 'payments', usage });
    }
    return withStore(call, async (store) => {
      await action(call, store, words);
      return 0;
    });
  },
};

async function add(
  call: Call,
  store: Store,
  [community = '', written = '']: readonly string[],
): Promise<void> {
  const method = readMethod(call, written);
  const settings = await addPaymentMethod(
    store,
    community,
    method,
    await readMethodSettings(call, method),
  );
  const advice = toAdvice(settings);
  call.say({
    en: `${community} is paid by ${method} from now on.\n${advice.en}`,
    id: `${community} kini dibayar lewat ${method}.\n${advice.id}`,
  });
  const secrets = call.environment.variables ?? {};
  const listed = await listPaymentMethods(store, community, secrets);
  const flaw = listed.find((each) => each.method === method)?.flaw ?? null;
  if (flaw) call.say(toFlawWords(community, method, flaw));
  const { orders } = await findCommunity(store, community);
  if (orders === null) call.say(toClosedWords(community));
  call.answer({ community, settings, flaw, orders });
}

async function list(call: Call, store: Store, [community = '']: readonly string[]): Promise<void> {
  const methods = await listPaymentMethods(store, community, call.environment.variables ?? {});
  for (const { method, settings, flaw } of methods) {
    const words = settings ? toShortWords(settings) : { en: '–', id: '–' };
    call.say({ en: `${method}  ${words.en}`, id: `${method}  ${words.id}` });
    if (flaw) call.say(toFlawWords(community, method, flaw));
  }
  if (methods.length === 0) {
    call.say({
      en: `${community} has no way to be paid. Set one up with: circunomy payments add ${community} METHOD`,
      id: `${community} belum punya cara bayar. Siapkan dengan: circunomy payments add ${community} METODE`,
    });
  }
  const { orders } = await findCommunity(store, community);
  if (orders === null) call.say(toClosedWords(community));
  call.answer({ community, orders, methods });
}

async function remove(
  call: Call,
  store: Store,
  [community = '', written = '']: readonly string[],
): Promise<void> {
  const method = readMethod(call, written);
  const { waiting } = await removePaymentMethod(store, community, method);
  call.say({
    en: `${community} is no longer paid by ${method}.`,
    id: `${community} tidak lagi dibayar lewat ${method}.`,
  });
  if (waiting > 0) {
    call.say({
      en: `${waiting} orders still wait for money by it: what comes has to be confirmed by the treasurer.`,
      id: `${waiting} pesanan masih menunggu uang lewat cara ini: yang masuk harus dikonfirmasi bendahara.`,
    });
  }
  call.answer({ community, method, waiting });
}

/** @throws {CliError} `option-refused`. */
function readMethod(call: Call, written: string): PaymentMethod {
  const method = paymentMethodSchema.safeParse(written);
  if (method.success) return method.data;
  throw refuse(call.command, 'METHOD', written, paymentMethodSchema.options.join(', '));
}
