// `npm run bench`: what widgets weigh, how fast pages are published, how fast figures are
// answered, checked and folded.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandOrThrow } from '../support/command.ts';
import { startServerProcess } from '../support/server-process.ts';
import { reportFolding } from './fold.ts';
import { writeLargeCommunity } from './large-community.ts';
import { reportLiveReaders } from './live-readers.ts';
import { type WidgetWeight, weighWidget } from './page-weight.ts';
import { printTable, toCount, toKilobytes } from './table.ts';
import { measureThroughput } from './throughput.ts';
import { reportVerification } from './verification.ts';

const community = 'gereja-contoh';
const widgets = [
  ['loader + counter', 'circunomy-impact-counter'],
  ['loader + button', 'circunomy-buy-for-aid'],
  ['loader + map', 'circunomy-msme-map'],
] as const;

async function reportWeights(published: string): Promise<void> {
  const rows: string[][] = [];
  for (const [title, widget] of widgets) {
    const { scripts, data } = await weighWidget(published, community, widget);
    rows.push(toRow(`${title}: scripts`, scripts), toRow(`${title}: data`, data));
  }
  const head = [`One widget of ${community}`, 'files', 'minified', 'gzip', 'brotli'];
  printTable('Bytes fetched until figures show', head, rows);
}

function toRow(title: string, { files, plain, gzip, brotli }: WidgetWeight['data']): string[] {
  return [title, String(files), toKilobytes(plain), toKilobytes(gzip), toKilobytes(brotli)];
}

/** Into empty folders: the whole command from start to exit, and the rate that it tells of itself. */
async function reportPublishing(data: string, published: string): Promise<void> {
  const row = await measurePublishing('the examples', data, published);
  const largeData = join(folder, 'large-data');
  mkdirSync(largeData);
  const large = writeLargeCommunity(folder, { msmes: 60, purchases: 700 });
  await runCommandOrThrow(['init', large.community], { data: largeData });
  const record = ['record', large.entries, '--community', large.name, '--single-operator'];
  await runCommandOrThrow(record, { data: largeData });
  const largeRow = await measurePublishing(
    'one community of 1,461 entries',
    largeData,
    join(folder, 'large-published'),
  );
  const head = ['circunomy publish', 'pages', 'seconds', 'pages/s in all', 'pages/s it tells'];
  printTable('Publishing, into an empty folder', head, [row, largeRow]);
}

async function measurePublishing(title: string, data: string, out: string): Promise<string[]> {
  const started = performance.now();
  const answer = await runCommandOrThrow(['publish', '--out', out, '--json'], { data });
  const seconds = (performance.now() - started) / 1000;
  const { pages, pagesPerSecond } = JSON.parse(answer) as { pages: number; pagesPerSecond: number };
  const cells = [pages, seconds.toFixed(1), toCount(pages / seconds), toCount(pagesPerSecond)];
  return [title, ...cells.map(String)];
}

async function reportAnswers(data: string, published: string): Promise<void> {
  const path = `/${community}/data/impact.json`;
  const load = { connections: 16, seconds: 1 };
  const server = await startServerProcess({ data });
  const bare = await startBareHono(join(published, path));
  // In turns, and the middle of all turns counts: the machine is never quite still.
  const turns: { bare: number; ours: number }[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    turns.push({
      bare: await measureThroughput({ origin: bare.origin, path: '/', ...load }),
      ours: await measureThroughput({ origin: server.origin, path, ...load }),
    });
  }
  bare.stop();
  await server.close();
  const share = toMiddle(turns.map((turn) => turn.ours / turn.bare));
  printTable(
    `Answers per second, ${load.connections} connections`,
    ['impact.json', 'requests/s', 'share'],
    [
      [
        'bare Hono, same bytes from memory',
        toCount(toMiddle(turns.map((turn) => turn.bare))),
        '100 %',
      ],
      [
        'circunomy serve',
        toCount(toMiddle(turns.map((turn) => turn.ours))),
        `${Math.round(share * 100)} %`,
      ],
    ],
  );
}

function toMiddle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function startBareHono(file: string): Promise<{ origin: string; stop: () => void }> {
  const program = fileURLToPath(new URL('bare-hono.ts', import.meta.url));
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The bare server ended with exit code ${code}.`)));
    child.stdout.once('data', (line: Buffer) => {
      resolve({ origin: line.toString('utf8').trim(), stop: () => child.kill() });
    });
  });
}

/** Every part, in order; `npm run bench -- fold` measures one alone. */
const parts: Readonly<Record<string, (data: string, published: string) => Promise<void>>> = {
  publish: reportPublishing,
  weigh: (_, published) => reportWeights(published),
  answer: reportAnswers,
  verify: (_, published) => reportVerification(join(published, community)),
  fold: () => reportFolding(),
  live: () => reportLiveReaders(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length > 0) {
  const names = Object.keys(parts).join(', ');
  throw new Error(
    `Could not measure ${unknown.join(', ')}: there is no such part. Ask for ${names}.`,
  );
}
const folder = mkdtempSync(join(tmpdir(), 'circunomy-bench-'));
try {
  const data = join(folder, 'data');
  const published = join(folder, 'published');
  mkdirSync(data);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  const wanted = asked.length > 0 ? asked : Object.keys(parts);
  const needsExamples = wanted.some((part) => part !== 'fold' && part !== 'live');
  if (needsExamples) await runCommandOrThrow(['examples'], { data });
  if (needsExamples && !wanted.includes('publish')) {
    await runCommandOrThrow(['publish', '--out', published], { data });
  }
  for (const part of wanted) await parts[part]?.(data, published);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
