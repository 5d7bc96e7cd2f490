// What a community bought, by category, added up from its own entries: corrections count, the unknown stays unknown.
import { createClient } from '@circunomy/sdk';
import { categoryWords, createFormat } from '@circunomy/sdk/format';
import { createLedgerView } from '@circunomy/sdk/ledger';

const client = createClient({ src: 'http://localhost:4321/circunomy-jakarta/' });
const { number, knownRupiah } = createFormat('en');
const ledger = createLedgerView();
for await (const { entry } of client.entries()) ledger.append(entry);

const purchases = Object.groupBy(ledger.effective('purchase-made'), ({ category }) => category);
for (const [category, bought = []] of Object.entries(purchases)) {
  const amounts = bought.map(({ amount }) => amount).filter((amount) => amount !== null);
  const rupiah = amounts.reduce((sum, amount) => sum + amount, 0);
  const spent = knownRupiah({ rupiah, known: amounts.length, of: bought.length });
  const { en: name } = categoryWords[category as keyof typeof categoryWords];
  console.log(
    `${name}: ${number(bought.length)} bought for ${amounts.length > 0 ? spent : 'an unknown sum'}`,
  );
}

const { holds, log } = await client.verify();
console.log(
  holds && log.holds ? `Checked: ${number(log.size)} entries hold.` : 'This ledger does not hold.',
);
