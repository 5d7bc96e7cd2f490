// Writes the entries of KUBE Contoh and its books into `examples/data/`; `npm run format` shapes them afterwards.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kubeYear } from './kube-year/kube-year.mjs';
import { root } from './workspace.mjs';

for (const [community, items] of Object.entries(kubeYear)) {
  const folder = join(root, 'examples/data', community);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'entries.json'), `${JSON.stringify(items, null, 2)}\n`);
}
