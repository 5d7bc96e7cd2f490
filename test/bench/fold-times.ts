// What it costs to fold a ledger into every figure, and to keep them up to date; the same in Node and in a page.
import { createRunningFigures, type Entry, type RunningFigures } from '@circunomy/sdk/ledger';
import { makeMixedLedger } from './fold-ledger.ts';

export interface FoldTimes {
  readonly size: number;
  /** Milliseconds for all entries and the first reading of every figure. */
  readonly fold: number;
  /** Milliseconds for one more entry and reading every figure again: in the middle, and the longest of all. */
  readonly resume: { readonly middle: number; readonly longest: number };
  /** Bytes that the entries hold by themselves, and that entries and figures hold together. */
  readonly entries: number;
  readonly all: number;
}

const MORE = 41;
const POINT = { lng: 106.85, lat: -6.2, precision: 'district', radius: 2_000 } as const;

/** `heap` collects what is garbage and tells how many bytes are left. */
export async function measureFold(
  size: number,
  heap: () => number | Promise<number>,
): Promise<FoldTimes> {
  const before = await heap();
  const ledger = [...makeMixedLedger(size + MORE)];
  const entries = (await heap()) - before;
  const started = performance.now();
  const running = createRunningFigures(ledger.slice(0, size), { pointOf: () => POINT });
  readAll(running);
  const fold = performance.now() - started;
  const all = (await heap()) - before;
  const turns = ledger.slice(size).map((entry) => time(running, entry));
  turns.sort((a, b) => a - b);
  const resume = { middle: turns[MORE >> 1] ?? 0, longest: turns.at(-1) ?? 0 };
  return { size, fold, resume, entries, all };
}

function time(running: RunningFigures, entry: Entry): number {
  const started = performance.now();
  running.append(entry);
  readAll(running);
  return performance.now() - started;
}

function readAll(running: RunningFigures): void {
  running.read();
  running.readIndicators();
  running.readGroups();
  running.readCampaigns();
}
