// `npm run reference`: writes docs/reference/ from the kinds of entries and the figures themselves.
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { finish } from './say.mjs';
import { root } from './workspace.mjs';

await finish(async () => {
  await ensureInstalled();
  const file = join(root, 'scripts', 'reference', 'write-pages.ts');
  return run('node', ['--conditions=source', '--no-warnings', file]);
});
