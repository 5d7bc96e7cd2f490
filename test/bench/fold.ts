// How fast a ledger of every kind is folded into every figure, what that holds in memory, and what one more entry costs.
//
// What was tried, of 1,000,000 entries in Node:
// - referrers as a single id, a few, or a set from 17 on, what an entry reads today by its index, and the areas that goods
//   reached as a short list: with figures 698 MB became 638 MB, 454 MB of which are the entries.
// - a correction of one of a campaign's many purchases took 1.6 ms to take it off a list of them, and takes nothing.
// - values kept until something is counted: only what an entry touches is worked out again.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { FoldTimes } from './fold-times.ts';
import { printTable, toCount } from './table.ts';

const SIZES = [1_000, 100_000, 1_000_000];
/** Megabytes: entries of a million take about half of it. */
const ROOM = 4_000;

export async function reportFolding(): Promise<void> {
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(toRow('Node', await measureInNode(size)));
  for (const size of SIZES) rows.push(toRow('Chromium', await measureInChromium(size)));
  const head = [
    'Every figure of a ledger',
    'entries',
    'entries/s',
    'one more and read',
    'longest of 41',
    'entries alone',
    'with figures',
  ];
  printTable('Figures folded from entries of every kind', head, rows);
}

function toRow(title: string, { size, fold, resume, entries, all }: FoldTimes): string[] {
  const toMegabytes = (bytes: number): string => `${toCount(bytes / 1_000_000)} MB`;
  return [
    ...[title, toCount(size), toCount((size / fold) * 1_000)],
    ...[`${resume.middle.toFixed(2)} ms`, `${resume.longest.toFixed(2)} ms`],
    ...[toMegabytes(entries), toMegabytes(all)],
  ];
}

async function measureInNode(size: number): Promise<FoldTimes> {
  const program = fileURLToPath(new URL('fold-in-node.ts', import.meta.url));
  const flags = [`--max-old-space-size=${ROOM}`, '--expose-gc'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, `${size}`]);
  return JSON.parse(stdout) as FoldTimes;
}

/** A browser of its own for each size: what one page left behind is not counted for the next. */
async function measureInChromium(size: number): Promise<FoldTimes> {
  const page = fileURLToPath(new URL('fold-in-page.ts', import.meta.url));
  const { outputFiles } = await build({
    ...{ entryPoints: [page], bundle: true, write: false, minify: true, format: 'iife' },
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      `--js-flags=--expose-gc,--max-old-space-size=${ROOM}`,
      '--enable-precise-memory-info',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const opened = await browser.newPage();
    await opened.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    return (await opened.evaluate(`measureFold(${size})`)) as FoldTimes;
  } finally {
    await browser.close();
  }
}
