// The packed SDK wherever JavaScript runs: Node and its workers, Deno, a web worker and a service worker; loopback only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleCommunity } from '@circunomy/sdk/mocks';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
import { useBrowser } from '../support/browser.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { packDependencies, packPackage } from './pack.ts';
import { createStrangerProject, type StrangerProject } from './stranger-project.ts';

const folder = createTemporaryFolder('runtimes');
const site = createTemporaryFolder('runtimes-site');
const packed = createTemporaryFolder('runtimes-pack');
const denoFolder = createTemporaryFolder('runtimes-deno');
const community = sampleCommunity();
const visit = useBrowser();
let project: StrangerProject;
let server: StaticServer;

/** Everything that a runtime could lack: streams, lazy parts, hashing, signals, random keys, pages that are seen. */
const PROBE = `
  import { createClient } from '@circunomy/sdk';
  import { createOperator } from '@circunomy/sdk/operator';
  import { createOrders } from '@circunomy/sdk/orders';

  export async function probe(src) {
    const client = createClient({ src });
    const { itemised } = await client.impact();
    let entries = 0;
    for await (const _ of client.entries()) entries += 1;
    let live = 0;
    for await (const { size } of client.live()) {
      live = size;
      break;
    }
    const { holds } = await client.verify();
    const code = (error) => error.code;
    const missing = await createClient({ src: src + 'none/', retries: 0 }).impact().catch(code);
    const operator = createOperator({ src, token: 'circ_token', retries: 0 });
    const refused = await operator.append([{ kind: 'cost-paid', on: null, payload: {} }]).catch(code);
    // A folder of files takes no orders.
    const orders = createOrders({ src, retries: 0 });
    const order = { product: 'product-000000000005', quantity: 1, method: 'test' };
    const ordered = await orders.place(order).catch(code);
    const followed = await orders.follow('k7m4 q9xt 2p3e').next().catch(code);
    const read = { purchases: itemised.purchases, entries, live, holds, missing };
    return { ...read, refused, ordered, followed };
  }
`;
const { size } = community.tip();
const EXPECTED = {
  ...{ purchases: 2, entries: size, live: size, holds: true },
  ...{ missing: 'not-found', refused: 'server-refused' },
  ...{ ordered: 'server-refused', followed: 'server-refused' },
};

beforeAll(async () => {
  for (const path of community.listFiles())
    write(site, `data/${path}`, community.readFile(path)?.body ?? '');
  server = await serveFolder(site);
  project = await createStrangerProject(folder, 'sdk-quick-start', [
    await packPackage('sdk', packed),
    ...(await packDependencies('sdk', packed)),
  ]);
  write(folder, 'probe.mjs', PROBE);
});

afterEach(() => vi.unstubAllEnvs());

function write(below: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(below, path)), { recursive: true });
  writeFileSync(join(below, path), content);
}

describe('the packed SDK works', () => {
  test('in Node, and in a worker of it', async () => {
    const worker = `
      import { parentPort, workerData } from 'node:worker_threads';
      import { probe } from './probe.mjs';
      parentPort.postMessage(await probe(workerData));`;
    const main = `
      import { once } from 'node:events';
      import { Worker } from 'node:worker_threads';
      import { probe } from './probe.mjs';
      const src = process.argv[2];
      const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: src });
      console.log(JSON.stringify([await probe(src), ...(await once(worker, 'message'))]));`;
    write(folder, 'worker.mjs', worker);
    write(folder, 'main.mjs', main);
    const printed = await project.run(process.execPath, 'main.mjs', server.url);
    expect(JSON.parse(printed)).toEqual([EXPECTED, EXPECTED]);
  });

  test('in Deno, with leave to reach nothing but the community', async () => {
    write(
      folder,
      'deno-main.mjs',
      "import { probe } from './probe.mjs';\nconsole.log(JSON.stringify(await probe(Deno.args[0])));",
    );
    // It would ask its maker for a newer version, and keep what it compiled in the home folder.
    vi.stubEnv('DENO_NO_UPDATE_CHECK', '1');
    vi.stubEnv('DENO_DIR', denoFolder);
    const deno = join(root, 'node_modules/.bin/deno');
    const { host } = new URL(server.url);
    const flags = ['--no-remote', '--no-prompt', '--no-lock', '--no-config', '--cached-only'];
    const leave = ['--node-modules-dir=manual', `--allow-net=${host}`];
    const printed = await project.run(
      deno,
      'run',
      '--quiet',
      ...flags,
      ...leave,
      'deno-main.mjs',
      server.url,
    );
    expect(JSON.parse(printed)).toEqual(EXPECTED);
  });

  test('in a web worker, its lazy parts in files of their own', async () => {
    const worker = `
      import { probe } from './probe.mjs';
      probe(new URL('/', location.href).href).then(postMessage, (error) => postMessage(String(error)));`;
    await bundle({ 'web-worker': worker }, true);
    const { page, requests, close } = await openPage();
    const answer = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const worker = new Worker('/web-worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => resolve(message);
        }),
    );
    expect(answer).toEqual(EXPECTED);
    expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
    await close();
  });

  test('in a service worker, bundled into one file: import() is not allowed there', async () => {
    const worker = `
      import { probe } from './probe.mjs';
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('message', async ({ source }) => {
        source.postMessage(await probe(registration.scope).catch(String));
      });`;
    await bundle({ 'service-worker': worker }, false);
    const { page, close } = await openPage();
    const answer = await page.evaluate(async () => {
      const answered = new Promise((resolve) => {
        navigator.serviceWorker.onmessage = ({ data }) => resolve(data);
      });
      navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage('probe');
      return answered;
    });
    expect(answer).toEqual(EXPECTED);
    await close();
  });
});

async function bundle(
  entries: Readonly<Record<string, string>>,
  splitting: boolean,
): Promise<void> {
  for (const [name, code] of Object.entries(entries)) write(folder, `${name}.mjs`, code);
  await build({
    entryPoints: Object.keys(entries).map((name) => join(folder, `${name}.mjs`)),
    outdir: site,
    bundle: true,
    splitting,
    format: 'esm',
    target: 'es2022',
    minify: true,
  });
}

async function openPage() {
  write(site, 'index.html', '<!doctype html><title>Runtimes</title>');
  return visit(server.url);
}
