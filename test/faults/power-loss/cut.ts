// Records on a real disk once, and cuts the power at as many moments of that as are asked for.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Told } from '../../../packages/api/test-support/record-under-power.ts';
import { type JournalRecord, parseMark, readJournal } from './disk-journal.ts';
import { preload } from './preload.ts';
import { type Fate, SimulatedDisk } from './simulated-disk.ts';
import { findBrokenPromises } from './survivors.ts';

const script = fileURLToPath(new URL('record.ts', import.meta.url));

export interface RecordedDisk {
  /** Real path of the folder as it is without a cut. */
  readonly root: string;
  readonly inode: number;
  readonly records: readonly JournalRecord[];
}

export interface RecordOnDiskOptions {
  readonly folder: string;
  readonly library: string;
  readonly rounds: number;
  readonly synchronous?: 'full' | 'off';
}

export async function recordOnDisk(options: RecordOnDiskOptions): Promise<RecordedDisk> {
  const { folder, library, rounds, synchronous = 'full' } = options;
  mkdirSync(join(folder, 'disk', 'backups'), { recursive: true });
  const root = realpathSync(join(folder, 'disk'));
  const journal = join(folder, 'journal');
  const child = spawn(
    process.execPath,
    [
      ...['--conditions=source', '--disable-warning=ExperimentalWarning', script],
      ...[join(root, 'data'), join(root, 'backups'), String(rounds), synchronous],
    ],
    { env: preload({ library, root, journal }), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Could not record on the disk: exit code ${code}.\n${errors}`);
  return { root, inode: statSync(root).ino, records: readJournal(journal) };
}

/** The folder of backups was there before the journal began. */
function openDisk({ root, inode }: RecordedDisk): SimulatedDisk {
  const disk = new SimulatedDisk(inode);
  const backups = statSync(join(root, 'backups')).ino;
  const names = { name: 'backups', otherName: '', otherFolder: 0, offset: 0 };
  const made = { ...names, inode: backups, folder: inode, data: new Uint8Array() };
  disk.follow({ ...made, operation: 'mkdir' });
  disk.follow({ ...made, operation: 'sync', inode });
  return disk;
}

export interface Cut {
  /** Records that were written down before it. */
  readonly after: number;
  readonly fate: Fate;
}

export interface CutReport {
  readonly cuts: number;
  /** Promises that were held against what was left. */
  readonly promises: number;
  readonly broken: readonly string[];
}

/** `cuts` in the order of their moments. */
export async function cutPower(recorded: RecordedDisk, cuts: readonly Cut[]): Promise<CutReport> {
  const disk = openDisk(recorded);
  const told: Told[] = [];
  const broken: string[] = [];
  let promises = 0;
  let at = 0;
  for (const { after, fate } of cuts) {
    for (; at < after; at += 1) {
      const record = recorded.records[at];
      if (!record) break;
      disk.follow(record);
      if (record.operation === 'mark') told.push(toInner(parseMark<Told>(record), recorded.root));
    }
    const target = join(recorded.root, '..', `left-${after}`);
    disk.writeOut(target, fate);
    const found = await findBrokenPromises(target, told);
    broken.push(...found.map((fault) => `cut after record ${after}: ${fault}`));
    promises += told.length;
    rmSync(target, { recursive: true });
  }
  return { cuts: cuts.length, promises, broken };
}

function toInner(told: Told, root: string): Told {
  return 'backup' in told ? { ...told, backup: told.backup.slice(root.length + 1) } : told;
}

/** What the journal says the folder holds, against what it does hold; SQLite maps its `-shm` files into memory. */
export function listDifferences(recorded: RecordedDisk, target: string): readonly string[] {
  const disk = openDisk(recorded);
  for (const record of recorded.records) disk.follow(record);
  disk.writeOut(target, 'everything');
  const listFiles = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile() && !path.endsWith('-shm'))
      .sort();
  const [there, told] = [listFiles(recorded.root), listFiles(target)];
  const paths = [...new Set([...there, ...told])];
  return paths.filter(
    (path) =>
      !there.includes(path) ||
      !told.includes(path) ||
      !readFileSync(join(recorded.root, path)).equals(readFileSync(join(target, path))),
  );
}
