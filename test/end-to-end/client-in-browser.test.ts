// The client in a real browser: relative src, entries, live – against the mocks, by MSW's service worker.
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../../scripts/workspace.mjs';
import { listForeignRequests, useBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const folder = createTemporaryFolder('client-in-browser');
const visit = useBrowser();
const sdk = packageFolder('sdk');

const script = `
  import { createClient, isCircunomyError } from '@circunomy/sdk';
  import { sampleCommunity } from '@circunomy/sdk/mocks';
  import { mockCommunity } from '@circunomy/sdk/mocks/browser';

  const community = sampleCommunity({
    moreContributions: 300,
    profile: { live: new URL('/komunitas-sampel/data/live', location.href).href },
  });
  await mockCommunity({ src: 'komunitas-sampel', community }).start({ quiet: true });
  const client = createClient({ src: 'komunitas-sampel' });
  const result = { src: client.src, purchases: (await client.impact()).itemised.purchases };
  result.entries = 0;
  for await (const _ of client.entries()) result.entries += 1;
  result.live = [];
  for await (const { size, mode } of client.live()) {
    result.live.push([size, mode]);
    if (result.live.length === 2) break;
    community.record({ entry: { kind: 'cost-paid', on: null, purpose: 'other', amount: 1 } });
  }
  const lost = createClient({ src: 'elsewhere/', retries: 0 }).impact();
  result.error = await lost.catch((error) => isCircunomyError(error) && error.code);
  globalThis.result = result;
`;

beforeAll(async () => {
  await build({
    stdin: { contents: script, resolveDir: sdk },
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
  });
  const require = createRequire(join(sdk, 'package.json'));
  copyFileSync(require.resolve('msw/mockServiceWorker.js'), join(folder, 'mockServiceWorker.js'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Klien</title><script type="module" src="page.js"></script>',
  );
});

describe('the client in a browser', () => {
  test('reads, walks entries, follows the ledger, and asks no other origin', async () => {
    const { url, origin } = await serveFolder(folder);
    const visited = await visit(url);
    const handle = await visited.page.waitForFunction(
      () => (globalThis as { result?: unknown }).result,
    );
    const { entries, ...result } = (await handle.jsonValue()) as {
      entries: number;
      [name: string]: unknown;
    };
    expect(entries).toBeGreaterThan(300);
    expect(result).toEqual({
      src: `${url}komunitas-sampel/`,
      purchases: 2,
      live: [
        [entries, 'stream'],
        [entries + 1, 'stream'],
      ],
      error: 'not-found',
    });
    expect(listForeignRequests(visited, origin)).toEqual([]);
    expect(await visited.listCookies()).toEqual([]);
    await visited.close();
  });
});
