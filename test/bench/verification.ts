// How long a stranger takes to check a long ledger, as a ratio to hashing its bytes, and what one more entry costs.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { type CheckTimes, measureCheck } from './check-times.ts';
import { createLongLedger, type LongLedger } from './long-ledger.ts';
import { printTable, toCount, toKilobytes } from './table.ts';

const SIZE = 100_000;

export async function reportVerification(): Promise<void> {
  const ledger = createLongLedger(SIZE);
  const rows = [
    toRow('Node, files in memory', await measureCheck(async (path) => ledger.read(path), SIZE)),
    toRow('Chromium, files over loopback', await measureInChromium(ledger)),
  ];
  const head = [
    `${toCount(SIZE)} entries`,
    'whole check',
    'SHA-256 of each entry',
    'ratio',
    'native, at once',
  ];
  printTable('A ledger checked from its first byte to its last figure', head, rows);
  const { first, second, files } = await countBytes(ledger);
  printTable(
    'Bytes that a check fetches',
    ['Check', 'bytes', 'files'],
    [
      ['the first', toKilobytes(first), ''],
      ['after one more entry', toKilobytes(second), String(files)],
    ],
  );
}

function toRow(title: string, { holds, check, entries, native }: CheckTimes): string[] {
  if (!holds) throw new Error(`The ledger does not hold in ${title}.`);
  const toSeconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
  const ratio = `${(check / entries).toFixed(1)} ×`;
  return [title, toSeconds(check), toSeconds(entries), ratio, toSeconds(native)];
}

async function measureInChromium({ read }: LongLedger): Promise<CheckTimes> {
  const page = fileURLToPath(new URL('check-in-page.ts', import.meta.url));
  const bundle = await build({
    ...{ entryPoints: [page], bundle: true, write: false, minify: true, format: 'esm' },
  });
  const script = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') response.setHeader('Content-Type', 'text/html');
    if (path === '/') return response.end('<script type="module" src="/script.js"></script>');
    if (path === '/script.js') response.setHeader('Content-Type', 'text/javascript');
    const body = path === '/script.js' ? script : read(path.slice('/data/'.length));
    return response.writeHead(body ? 200 : 404).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const opened = await browser.newPage();
    await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await opened.waitForFunction('globalThis.measure');
    return (await opened.evaluate(`measure(${SIZE})`)) as CheckTimes;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function countBytes(
  before: LongLedger,
): Promise<{ first: number; second: number; files: number }> {
  const kept = new Map<string, Uint8Array>();
  const cache = {
    get: async (path: string) => kept.get(path),
    put: async (path: string, bytes: Uint8Array) => void kept.set(path, bytes),
  };
  let bytes = 0;
  let files = 0;
  const readFrom = (ledger: LongLedger) => async (path: string) => {
    const body = ledger.read(path);
    bytes += body?.length ?? 0;
    files += 1;
    return body;
  };
  const { remember } = await verifyLedger({ read: readFrom(before), cache });
  const first = bytes;
  bytes = 0;
  files = 0;
  const after = createLongLedger(SIZE + 1);
  const again = await verifyLedger({
    ...{ read: readFrom(after), cache },
    ...(remember && { remembered: remember }),
  });
  if (!again.holds) throw new Error('The longer ledger does not hold.');
  return { first, second: bytes, files };
}
