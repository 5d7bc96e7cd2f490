// `circunomy orders purchase`, `verify` and `discard`: paid orders of one product are bought from its MSME.
import {
  discardPurchase,
  ensureOrderCode,
  listWaitingPurchases,
  type Store,
  submitPurchase,
  verifyPurchase,
} from '@circunomy/api';
import { createFormat } from '@circunomy/sdk/format';
import type { DeskPurchase } from '@circunomy/sdk/schema';
import type { Call } from '../command.ts';
import type { Language } from '../words.ts';
import { readRupiah, toDeskCall } from './desk-call.ts';

/** Without a code, what waits for a second operator. */
export async function purchase(call: Call, store: Store, community: string): Promise<void> {
  const [, ...written] = call.arguments;
  if (written.length === 0) {
    await listWaiting(call, store, community);
    return;
  }
  const orders = written.map(ensureOrderCode);
  const [amount, on] = [readRupiah(call, 'amount'), call.option('on')];
  const body = { orders, ...(amount !== undefined && { amount }), ...(on !== undefined && { on }) };
  const submission = await toDeskCall(call, store, community);
  tellPurchase(call, (await submitPurchase(store, submission, body)).body);
}

export async function verify(call: Call, store: Store, community: string): Promise<void> {
  const [, id = ''] = call.arguments;
  const submission = await toDeskCall(call, store, community);
  tellPurchase(call, (await verifyPurchase(store, submission, id)).body);
}

export async function discard(call: Call, store: Store, community: string): Promise<void> {
  const [, id = ''] = call.arguments;
  await toDeskCall(call, store, community);
  await discardPurchase(store, community, id);
  call.say({
    en: `Purchase ${id} is gone; its orders are paid as before.`,
    id: `Pembelian ${id} dibuang; pesanannya tetap berstatus dibayar.`,
  });
  call.answer({ discarded: id });
}

async function listWaiting(call: Call, store: Store, community: string): Promise<void> {
  const purchases = await listWaitingPurchases(store, community);
  for (const each of purchases) call.say({ en: toLine(each, 'en'), id: toLine(each, 'id') });
  if (purchases.length === 0) {
    call.say({ en: 'No purchase waits.', id: 'Tidak ada pembelian yang menunggu.' });
  }
  call.answer({ purchases });
}

function tellPurchase(call: Call, bought: DeskPurchase): void {
  const isRecorded = bought.state === 'recorded';
  const numbers = bought.entries.map(({ number }) => `#${number}`).join(', ');
  call.say({ en: toLine(bought, 'en'), id: toLine(bought, 'id') });
  call.say(
    isRecorded
      ? { en: `It is in the ledger: ${numbers}.`, id: `Sudah di buku besar: ${numbers}.` }
      : {
          en: `It waits for another operator: circunomy orders verify ${bought.id}`,
          id: `Menunggu petugas lain: circunomy orders verify ${bought.id}`,
        },
  );
  call.answer(bought);
}

function toLine(
  { id, quantity, product, amount, left, on, orders }: DeskPurchase,
  language: Language,
): string {
  const { rupiah, number } = createFormat(language);
  const isOne = orders.length === 1;
  const count = {
    en: isOne ? '1 order' : `${orders.length} orders`,
    id: `${orders.length} pesanan`,
  };
  const added = { en: 'the community adds', id: 'ditambah komunitas' };
  const rest = left < 0 ? [`${added[language]} ${rupiah(-left)}`] : [];
  const goods = `${number(quantity)} × ${product}`;
  return [id, goods, rupiah(amount), ...rest, count[language], on].join('  ');
}
