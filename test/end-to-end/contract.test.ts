// The contract of the public data, on what `circunomy publish` wrote and on what `circunomy serve` answers.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { describeContract } from '../contract/describe-contract.ts';
import { serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const { published, origin } = inject('examples');
const moved = createTemporaryFolder('contract-moved');
const plainHost = { exempt: ['validators', 'problems', 'preflight', 'types'] } as const;

async function servePlain(folder: string, path: string, basePath?: string) {
  const { url, close } = await serveFolder(folder, basePath ? { basePath } : {});
  return { src: `${url}${path}`, fetch, stop: close };
}

describeContract(
  'a published folder on a plain file server',
  () => servePlain(published, 'circunomy-jakarta/'),
  plainHost,
);

describeContract(
  'a published community copied to a sub-path of another server',
  () => {
    cpSync(join(published, 'gereja-contoh'), moved, { recursive: true });
    return servePlain(moved, '', '/di/mana/saja');
  },
  plainHost,
);

describeContract('the running server', async () => ({
  src: `${origin}/gereja-contoh/`,
  fetch,
  stop: () => undefined,
}));
