// Run as a process of its own: appends one entry after the other and says its id and number once it is durable.
import { openStore, recordEntries } from '@circunomy/api';

const [, , directory = '', community = '', recordedBy = ''] = process.argv;
const databaseUrl = process.env.DATABASE_URL;

const store = await openStore({ directory, databaseUrl });
for (let amount = 1; ; amount += 1) {
  const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount } };
  const [entry] = await recordEntries(store, community, [cost], { recordedBy, verifiedBy: null });
  process.stdout.write(`${JSON.stringify(entry)}\n`);
}
