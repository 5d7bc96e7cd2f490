// `npm run bench`: what widgets weigh, how fast pages are published, how fast entries are
// recorded, figures answered, checked and folded, and how soon a server answers.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandOrThrow } from '../support/command.ts';
import { reportAppends } from './append.ts';
import { reportFolding } from './fold.ts';
import { reportImpact } from './impact.ts';
import { writeLargeCommunity } from './large-community.ts';
import { reportLiveReaders } from './live-readers.ts';
import { MadeStores } from './made-stores.ts';
import { type WidgetWeight, weighWidget } from './page-weight.ts';
import { reportStart } from './start.ts';
import { printTable, toCount, toKilobytes } from './table.ts';
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

/** Every part, in order; `npm run bench -- fold` measures one alone. */
const parts: Readonly<Record<string, (data: string, published: string) => Promise<void>>> = {
  publish: reportPublishing,
  weigh: (_, published) => reportWeights(published),
  verify: (_, published) => reportVerification(join(published, community)),
  append: () => reportAppends(folder, stores),
  impact: () => reportImpact(stores),
  start: () => reportStart(stores),
  fold: () => reportFolding(),
  live: () => reportLiveReaders(),
};

/** Those that look at the example communities. */
const OF_EXAMPLES = ['publish', 'weigh', 'verify'];

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length > 0) {
  const names = Object.keys(parts).join(', ');
  throw new Error(
    `Could not measure ${unknown.join(', ')}: there is no such part. Ask for ${names}.`,
  );
}
const folder = mkdtempSync(join(tmpdir(), 'circunomy-bench-'));
const stores = new MadeStores(folder);
try {
  const data = join(folder, 'data');
  const published = join(folder, 'published');
  mkdirSync(data);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  const wanted = asked.length > 0 ? asked : Object.keys(parts);
  const needsExamples = wanted.some((part) => OF_EXAMPLES.includes(part));
  if (needsExamples) await runCommandOrThrow(['examples'], { data });
  if (needsExamples && !wanted.includes('publish')) {
    await runCommandOrThrow(['publish', '--out', published], { data });
  }
  for (const part of wanted) await parts[part]?.(data, published);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
