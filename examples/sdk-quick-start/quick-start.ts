// Ten lines against a community's root URL, served live or published as files alike.
import { createClient } from '@circunomy/sdk';
import { createFormat } from '@circunomy/sdk/format';

const client = createClient({ src: 'http://localhost:4321/circunomy-jakarta/' });
const { number, range, knownRupiah, partialDate } = createFormat('id');
const [{ name }, { itemised }] = await Promise.all([client.community(), client.impact()]);
console.log(`${name}: ${number(itemised.purchases)} pembelian`);
if (itemised.spent) console.log(`${knownRupiah(itemised.spent)} dibelanjakan`);
if (itemised.beneficiaries) console.log(`${range(itemised.beneficiaries)} orang dibantu`);
for await (const { number: place, entry } of client.entries({ newestFirst: true })) {
  console.log(`#${place} ${entry.kind}, ${partialDate(entry.on)}`);
}
