// What a visitor waits for: the published page "check it yourself", with a long ledger in the place of its data.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import type { HashTimes } from './hash-times.ts';
import type { LongLedger } from './long-ledger.ts';

export interface CheckTimes extends HashTimes {
  /** From the click to the verdict, in milliseconds. */
  readonly check: number;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};
/** A browser that remembers nothing each time; the middle one counts. */
const TURNS = 5;

export async function measureInChromium(
  ledger: LongLedger,
  published: string,
  size: number,
): Promise<CheckTimes> {
  const script = await bundleHashing();
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const data = /\/data\/(.*)$/.exec(path)?.[1];
    const body = path.endsWith('/hash.js')
      ? script
      : data === undefined
        ? readPublished(published, path)
        : ledger.read(data);
    const type = types[extname(path) || '.html'] ?? 'application/octet-stream';
    return response.writeHead(body ? 200 : 404, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const turns: CheckTimes[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      turns.push(await checkOnce(browser, `${origin}/check/`, size));
    }
    return turns.toSorted((a, b) => a.check - b.check)[TURNS >> 1] as CheckTimes;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function readPublished(published: string, path: string): Buffer | undefined {
  const file = join(published, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}

async function checkOnce(browser: Browser, address: string, size: number): Promise<CheckTimes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.addScriptTag({ url: './hash.js', type: 'module' });
  await page.waitForFunction('globalThis.measure');
  const hashing = (await page.evaluate(`measure(${size})`)) as HashTimes;
  const { check, verdict } = (await page.evaluate(`new Promise((resolve) => {
    const verdict = document.querySelector('#check .check-verdict');
    const started = performance.now();
    new MutationObserver(() => {
      if (verdict.textContent.trim() === '') return;
      resolve({ check: performance.now() - started, verdict: verdict.textContent });
    }).observe(verdict, { childList: true, characterData: true, subtree: true });
    document.querySelector('#check button').click();
  })`)) as { check: number; verdict: string };
  if (!verdict.includes('Semuanya cocok')) throw new Error(`The check did not hold: ${verdict}`);
  await context.close();
  return { ...hashing, check };
}

async function bundleHashing(): Promise<Uint8Array> {
  const page = fileURLToPath(new URL('hash-in-page.ts', import.meta.url));
  const { outputFiles } = await build({
    ...{ entryPoints: [page], bundle: true, write: false, minify: true, format: 'esm' },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
