// Writes the entries of ProKUS Contoh and its household book into `examples/data/`; `npm run format` shapes them afterwards.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeExample } from './programme-example/programme-example.mjs';
import { root } from './workspace.mjs';

for (const [community, items] of Object.entries(programmeExample)) {
  const folder = join(root, 'examples/data', community);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'entries.json'), `${JSON.stringify(items, null, 2)}\n`);
}
