// Writes `docs/reference/` and what the developer pages show, on the workspace's own Node, which reads TypeScript as it is.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.mjs';
import { writeApiReference } from './api/api-reference.ts';
import { writePages } from './pages.ts';

const folder = join(root, 'docs', 'reference');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(writePages())) {
  writeFileSync(join(folder, name), text);
  console.log(`docs/reference/${name}`);
}

const developers = 'packages/site/src/developers/api-reference.json';
writeFileSync(join(root, developers), writeApiReference());
console.log(developers);
