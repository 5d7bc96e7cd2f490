// Weighs what a browser fetches for one widget on somebody's page, until its figures show.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

export interface Weight {
  files: number;
  plain: number;
  gzip: number;
  brotli: number;
}

export interface WidgetWeight {
  scripts: Weight;
  data: Weight;
}

const contentTypes: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Loads a page that holds nothing but the loader and one widget, from a published folder. */
export async function weighWidget(
  published: string,
  community: string,
  widget: string,
): Promise<WidgetWeight> {
  const page = `<!doctype html><title>.</title>
<script type="module" src="/${community}/widgets/v1/circunomy.js"></script>
<${widget} src="/${community}/"></${widget}>`;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const body = path === '/' ? Buffer.from(page) : readPublished(published, path);
    if (path !== '/' && body) asked.push(path);
    const type = path === '/' ? 'text/html' : (contentTypes[extname(path)] ?? 'application/json');
    response.writeHead(body ? 200 : 404, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await openUntilReady(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, widget);
  server.closeAllConnections();
  server.close();
  const isScript = (path: string): boolean => path.endsWith('.js');
  return {
    scripts: weigh(published, asked.filter(isScript)),
    data: weigh(
      published,
      asked.filter((path) => !isScript(path)),
    ),
  };
}

async function openUntilReady(url: string, widget: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      addEventListener(
        'circunomy-ready',
        () => document.documentElement.setAttribute('ready', ''),
        true,
      );
    });
    await page.goto(url);
    await page.locator(widget).waitFor({ state: 'attached' });
    await page.locator('html[ready]').waitFor({ state: 'attached', timeout: 20_000 });
  } finally {
    await browser.close();
  }
}

function readPublished(folder: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, normalize(path)));
  } catch {
    return undefined;
  }
}

/** Each file is compressed by itself, as a server does: gzip at 9, Brotli at 11. */
function weigh(folder: string, paths: readonly string[]): Weight {
  const bodies = [...new Set(paths)].map((path) => readFileSync(join(folder, path)));
  const sum = (measure: (body: Buffer) => number): number =>
    bodies.reduce((total, body) => total + measure(body), 0);
  return {
    files: bodies.length,
    plain: sum((body) => body.length),
    gzip: sum((body) => gzipSync(body, { level: 9 }).length),
    brotli: sum((body) => brotliCompressSync(body).length),
  };
}
