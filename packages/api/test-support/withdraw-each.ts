// Run as a process of its own, to be killed: withdraws one document after the other and says when each is done.
import { openStore, withdrawDocument } from '../src/index.ts';

const [, , directory = '', community = '', by = '', ...documents] = process.argv;

const store = await openStore({ directory, databaseUrl: process.env.DATABASE_URL });
for (const document of documents) {
  await withdrawDocument(store, community, { document, by, reason: 'owner-asked' });
  process.stdout.write('done\n');
}
await store.close();
