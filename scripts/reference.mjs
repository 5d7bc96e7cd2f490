// `npm run reference`: writes docs/reference/, and what the OpenAPI document says in words, from the source itself.
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { finish } from './say.mjs';
import { root } from './workspace.mjs';

await finish(async () => {
  await ensureInstalled();
  const files = ['packages/api/scripts/make-openapi.ts', 'scripts/reference/write-pages.ts'];
  for (const file of files) {
    const code = await run('node', ['--conditions=source', '--no-warnings', join(root, file)]);
    if (code !== 0) return code;
  }
  return 0;
});
