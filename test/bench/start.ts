// `npm run bench -- start`: from the start of the process until `impact.json` of a long ledger is answered right.
//
// "Right" is byte for byte what the whole ledger makes. Beside it: the same where nothing was kept, as after a program was
// killed within seconds of its last entry, and how long an answer takes at most while the ledger is still being read.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { commandEnvironment, commandFile } from '../support/command.ts';
import { findFreePort } from '../support/server-process.ts';
import { COMMUNITY, EXPECTED, type MadeStores, ROOM } from './made-stores.ts';
import { toMiddle } from './middle.ts';
import { printTable, toCount } from './table.ts';

const SIZES = [1_000, 100_000, 1_000_000];
const STARTS = 5;
/** Milliseconds between two tries to reach a server that is starting, and that a ledger may take to be read. */
const TRY_AGAIN = 5;
const PATIENCE = 300_000;

interface Started {
  /** Milliseconds. */
  readonly first: number;
  readonly origin: string;
  readonly process: ChildProcess;
}

export async function reportStart(stores: MadeStores): Promise<void> {
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(await measure(size, await stores.copy(size)));
  const head = [
    'circunomy serve',
    'first right answer',
    'nothing kept',
    'longest answer meanwhile',
    'memory then',
  ];
  printTable('From the start of the process', head, rows);
}

async function measure(size: number, data: string): Promise<string[]> {
  const expected = readFileSync(join(data, EXPECTED), 'utf8');
  const firsts: number[] = [];
  for (let count = 1; count < STARTS; count += 1) {
    const started = await start(data, expected);
    firsts.push(started.first);
    await stop(started);
  }
  const last = await start(data, expected);
  firsts.push(last.first);
  const longest = await readOnUntilWhole(last.origin, expected);
  const memory = readMemory(last.process.pid ?? 0);
  await stop(last);
  forget(data);
  const unkept = await start(data, expected);
  await stop(unkept);
  const times = [toMiddle(firsts), unkept.first, longest].map((time) => `${toCount(time)} ms`);
  return [`${toCount(size)} entries`, ...times, `${toCount(memory)} MB`];
}

async function start(data: string, expected: string): Promise<Started> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const flags = [`--max-old-space-size=${ROOM}`];
  const child = spawn(process.execPath, [...flags, commandFile(), 'serve', '--port', `${port}`], {
    ...{ cwd: data, env: commandEnvironment({ data }), stdio: 'ignore' },
  });
  while (performance.now() - began < PATIENCE) {
    const text = await read(`${origin}/${COMMUNITY}/data/impact.json`);
    if (text === expected) return { first: performance.now() - began, origin, process: child };
    if (text !== undefined) throw new Error('The first answer is not what the ledger makes.');
    if (child.exitCode !== null) throw new Error('circunomy serve ended early.');
    await wait(TRY_AGAIN);
  }
  throw new Error(`No answer within ${PATIENCE} ms.`);
}

async function read(address: string): Promise<string | undefined> {
  const response = await fetch(address).catch(() => undefined);
  if (!response) return undefined;
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.text();
}

/** Until a file that is not kept is answered, which needs the whole ledger. */
async function readOnUntilWhole(origin: string, expected: string): Promise<number> {
  let isWhole = false;
  const whole = read(`${origin}/${COMMUNITY}/data/groups.json`).then(() => {
    isWhole = true;
  });
  let longest = 0;
  while (!isWhole) {
    const began = performance.now();
    const text = await read(`${origin}/${COMMUNITY}/data/impact.json`);
    longest = Math.max(longest, performance.now() - began);
    if (text !== expected) throw new Error('An answer is not what the ledger makes.');
    await wait(TRY_AGAIN);
  }
  await whole;
  return longest;
}

function forget(data: string): void {
  const database = new DatabaseSync(join(data, 'circunomy.sqlite'));
  database.exec('delete from kept_files');
  database.close();
}

/** Megabytes that are resident; on Linux. */
function readMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000;
}

async function stop({ process: child }: Started): Promise<void> {
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await Promise.race([ended, wait(10_000, undefined, { ref: false })]);
  child.kill('SIGKILL');
  await ended;
}
