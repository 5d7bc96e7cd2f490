// `circunomy orders`: the treasurer's desk on the command line, on the same store as the server's.
import { orderStatusWords } from '@circunomy/sdk/format';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { accept, confirm, note, refund, reject } from '../orders/decide.ts';
import { list, show } from '../orders/list-orders.ts';
import { discard, purchase, verify } from '../orders/purchase.ts';
import { match, reconcile } from '../orders/reconcile.ts';
import { type Action, runAction } from '../run-action.ts';

const actions: Readonly<Record<string, Action>> = {
  ...{ list, show, confirm, reject, refund, note, accept },
  ...{ purchase, verify, discard, reconcile, match },
};

/** Words that follow the action: the least and the most. */
const WORDS: Readonly<Record<string, readonly [number, number]>> = {
  list: [0, 0],
  purchase: [0, 200],
};

export const ordersCommand: Command = {
  name: 'orders',
  summary: {
    en: 'What a treasurer does about orders: money, purchases, reconciliation',
    id: 'Yang dilakukan bendahara pada pesanan: uang, pembelian, pencocokan',
  },
  usage: `(list | show CODE | confirm CODE --amount N | reject CODE --reason R | refund CODE --amount N | note CODE --note N | accept CODE --note N
  | purchase [CODE …] | verify PURCHASE | discard PURCHASE | reconcile DAY | match FILE.csv) --community X [--by NAME]`,
  arguments: { min: 1, max: 201 },
  options: {
    community: { value: 'X', words: { en: 'the community', id: 'komunitasnya' } },
    by: {
      value: 'NAME',
      words: {
        en: 'the operator who does it; needed for what changes something',
        id: 'petugas yang melakukannya; wajib untuk yang mengubah sesuatu',
      },
    },
    status: {
      value: 'STATUS',
      words: {
        en: `list only these: attention, ${Object.keys(orderStatusWords).join(', ')}`,
        id: `hanya daftar ini: attention, ${Object.keys(orderStatusWords).join(', ')}`,
      },
    },
    amount: {
      value: 'RUPIAH',
      words: {
        en: 'what came, went back, or was paid to the MSME',
        id: 'yang masuk, kembali, atau dibayarkan kepada UMKM',
      },
    },
    on: {
      value: 'YYYY-MM-DD',
      words: { en: 'the day it happened (today)', id: 'harinya (hari ini)' },
    },
    reference: {
      value: 'TEXT',
      words: {
        en: 'what this money is known by (one per order and day)',
        id: 'tanda pengenal uang ini (satu per pesanan dan hari)',
      },
    },
    note: { value: 'TEXT', words: { en: 'for the desk alone', id: 'hanya untuk meja bendahara' } },
    reason: { value: 'TEXT', words: { en: 'why it is rejected', id: 'alasan ditolak' } },
    csv: { words: { en: 'reconcile as a table', id: 'pencocokan sebagai tabel' } },
    confirm: {
      words: {
        en: 'match: confirm every line that has exactly one order',
        id: 'match: konfirmasi setiap baris yang punya tepat satu pesanan',
      },
    },
    keep: {
      words: {
        en: 'match: keep every line that came in and has no order, until one is found',
        id: 'match: simpan setiap baris masuk yang tanpa pesanan, sampai ketemu',
      },
    },
  },
  run: (call) => {
    ensureWords(call);
    return runAction(call, actions);
  },
};

/** @throws {CliError} `arguments-wrong`. */
function ensureWords({ arguments: [word = '', ...rest] }: Call): void {
  const [least, most] = WORDS[word] ?? [1, 1];
  if (!Object.hasOwn(actions, word) || (rest.length >= least && rest.length <= most)) return;
  const usage = `circunomy orders ${ordersCommand.usage}`;
  throw new CliError('arguments-wrong', { command: 'orders', usage });
}
