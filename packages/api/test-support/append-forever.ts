// Run as a process of its own: appends one entry after the other and says each number once it is durable.
import { openStore, recordEntries } from '../src/index.ts';

const [, , directory = '', community = '', recordedBy = '', verifiedBy = '', count = 'Infinity'] =
  process.argv;

const store = await openStore({ directory });
for (let amount = 1; amount <= Number(count); amount += 1) {
  const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount } };
  const [recorded] = await recordEntries(store, community, [cost], { recordedBy, verifiedBy });
  process.stdout.write(`${recorded?.number}\n`);
}
await store.close();
