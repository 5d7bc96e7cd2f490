// Thousands who listen to one ledger: what each costs the server, and how long the last waits for an event.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ReaderMessage } from './live-readers-process.ts';

export interface LiveTarget {
  readonly origin: string;
  readonly pid: number;
  readonly readers: number;
}

/** Milliseconds, one for each append. */
export interface Waits {
  /** From the acknowledgement until the last reader had the event. */
  readonly untilLast: readonly number[];
  /** From the moment in which the append was asked for. */
  readonly sinceAsked: readonly number[];
}

export interface LiveMeasurement {
  /** Bytes of resident memory per reader, of each server. */
  readonly perReader: readonly number[];
  /** One for each way to append. */
  readonly waits: readonly Waits[];
}

/** Records one entry; fulfilled when that is acknowledged. */
export type Append = (turn: number) => Promise<unknown>;

export interface LiveReadersOptions {
  readonly community: string;
  readonly targets: readonly LiveTarget[];
  readonly ways: readonly Append[];
  /** Entries of each way. */
  readonly appends: number;
}

/** Files that a process holds beside its connections. */
const OTHER_FILES = 200;

/** Milliseconds after which memory counts as settled, and between two appends. */
const SETTLED = 2_000;
const BETWEEN = 400;

/** Loopback addresses that the readers of one server may take. */
const BLOCKS = 1_000;

export async function measureLiveReaders(options: LiveReadersOptions): Promise<LiveMeasurement> {
  const { community, targets, ways, appends } = options;
  ensureFiles(Math.max(...targets.map(({ readers }) => readers)) + OTHER_FILES);
  const before = targets.map(({ pid }) => readResidentBytes(pid));
  const groups = await Promise.all(
    targets.map(({ origin, readers }, index) =>
      openReaders(`${origin}/${community}/data/live`, readers, index * BLOCKS),
    ),
  );
  try {
    await wait(SETTLED);
    const perReader = targets.map(
      ({ pid, readers }, index) => (readResidentBytes(pid) - (before[index] ?? 0)) / readers,
    );
    const waits: Waits[] = [];
    for (const append of ways) waits.push(await measureWaits(groups, append, appends));
    return { perReader, waits };
  } finally {
    for (const group of groups) group.stop();
  }
}

async function measureWaits(
  groups: readonly ReaderGroup[],
  append: Append,
  appends: number,
): Promise<Waits> {
  const untilLast: number[] = [];
  const sinceAsked: number[] = [];
  for (let turn = 0; turn < appends; turn += 1) {
    const last = Promise.all(groups.map((group) => group.nextHeardByAll()));
    const asked = now();
    await append(turn);
    const acknowledged = now();
    const at = Math.max(...(await last));
    untilLast.push(at - acknowledged);
    sinceAsked.push(at - asked);
    await wait(BETWEEN);
  }
  return { untilLast, sinceAsked };
}

interface ReaderGroup {
  /** Milliseconds, as `now`, at which the last reader of this group had the next size. */
  readonly nextHeardByAll: () => Promise<number>;
  readonly stop: () => void;
}

function openReaders(address: string, readers: number, block: number): Promise<ReaderGroup> {
  const program = fileURLToPath(new URL('live-readers-process.ts', import.meta.url));
  const child = fork(program, [address, String(readers), String(block)]);
  let tell: (at: number) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const next = (): Promise<number> =>
    new Promise((resolve, reject) => {
      [tell, fail] = [resolve, reject];
    });
  child.on('error', (reason) => fail(reason));
  child.on('exit', (code) => fail(new Error(`The readers ended with exit code ${code}.`)));
  child.on('message', ({ at }: ReaderMessage) => tell(at));
  return next().then(() => ({ nextHeardByAll: next, stop: () => child.kill() }));
}

/** Open files that each process may have; Node raises its own limit as far as the system lets it. */
export function readFileLimit(): number {
  const limits = readFileSync('/proc/self/limits', 'utf8');
  return Number(/^Max open files +(\d+)/m.exec(limits)?.[1]);
}

function ensureFiles(needed: number): void {
  const limit = readFileLimit();
  if (limit >= needed) return;
  throw new Error(
    `Could not open the readers: a process may hold ${limit} files here, and ${needed} are needed. Raise it with "ulimit -n ${needed}".`,
  );
}

/** Of a process, as Linux counts it. */
function readResidentBytes(pid: number): number {
  const [, kilobytes] =
    /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1_024;
}

/** Milliseconds of the clock that all processes of one machine share. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
