// `npm run bench`: what widgets weigh, how fast pages are published, how fast figures are answered.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandOrThrow } from '../support/command.ts';
import { listPublishedPages, publishedCommunities } from '../support/published-folder.ts';
import { startServerProcess } from '../support/server-process.ts';
import { type WidgetWeight, weighWidget } from './page-weight.ts';
import { printTable, toCount, toKilobytes } from './table.ts';
import { measureThroughput } from './throughput.ts';

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

/** The whole command, from its start to its exit, into an empty folder. */
async function reportPublishing(data: string, published: string): Promise<void> {
  const started = performance.now();
  await runCommandOrThrow(['publish', '--out', published], { data });
  const seconds = (performance.now() - started) / 1000;
  const pages = publishedCommunities(published)
    .map((name) => listPublishedPages(join(published, name), '.').length)
    .reduce((sum, count) => sum + count, 0);
  printTable(
    'circunomy publish, into an empty folder',
    ['Examples', 'pages', 'seconds', 'pages/s'],
    [['whole command', String(pages), seconds.toFixed(1), toCount(pages / seconds)]],
  );
}

async function reportAnswers(data: string, published: string): Promise<void> {
  const path = `/${community}/data/impact.json`;
  const load = { connections: 16, seconds: 4 };
  const server = await startServerProcess({ data });
  const bare = await startBareHono(join(published, path));
  // Each is measured twice, in turns, and the better one counts: the machine is never quite still.
  const turns: { bare: number; ours: number }[] = [];
  for (const _ of [1, 2]) {
    turns.push({
      bare: await measureThroughput({ origin: bare.origin, path: '/', ...load }),
      ours: await measureThroughput({ origin: server.origin, path, ...load }),
    });
  }
  bare.stop();
  await server.close();
  const best = {
    bare: Math.max(...turns.map((turn) => turn.bare)),
    ours: Math.max(...turns.map((turn) => turn.ours)),
  };
  printTable(
    `Answers per second, ${load.connections} connections`,
    ['impact.json', 'requests/s', 'share'],
    [
      ['bare Hono, same bytes from memory', toCount(best.bare), '100 %'],
      ['circunomy serve', toCount(best.ours), `${Math.round((best.ours / best.bare) * 100)} %`],
    ],
  );
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

const folder = mkdtempSync(join(tmpdir(), 'circunomy-bench-'));
try {
  const data = join(folder, 'data');
  const published = join(folder, 'published');
  mkdirSync(data);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  await runCommandOrThrow(['examples'], { data });
  await reportPublishing(data, published);
  await reportWeights(published);
  await reportAnswers(data, published);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
