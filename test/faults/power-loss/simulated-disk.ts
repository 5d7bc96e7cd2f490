/**
 * What a disk may hold after the power failed: everything that was synced, and of the rest whatever the disk pleased
 * to write. A file's bytes are safe once the file is synced, its name once its folder is (POSIX promises no more:
 * https://pubs.opengroup.org/onlinepubs/9799919799/functions/fsync.html). Names of one folder reach the disk in the
 * order in which they were given, as journalling file systems do; bytes reach it in any order, in sectors.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalRecord } from './disk-journal.ts';

const SECTOR = 512;

/** What of the unsynced reaches the disk: nothing, everything, or as a seeded chance decides. */
export type Fate = 'nothing' | 'everything' | (() => number);

interface Write {
  readonly offset: number;
  /** Undefined where the file is truncated to `offset`. */
  readonly data: Uint8Array | undefined;
}

type Names = Map<string, SimulatedFile | SimulatedFolder>;

class SimulatedFile {
  durable: Buffer = Buffer.alloc(0);
  pending: Write[] = [];

  sync(): void {
    this.durable = applyWrites(this.durable, this.pending);
    this.pending = [];
  }

  content(fate: Fate): Buffer {
    if (fate === 'nothing') return this.durable;
    return applyWrites(
      this.durable,
      fate === 'everything' ? this.pending : this.pending.flatMap((write) => tear(write, fate)),
    );
  }
}

class SimulatedFolder {
  durable: Names = new Map();
  pending: ((names: Names) => void)[] = [];

  change(change: (names: Names) => void): void {
    this.pending.push(change);
  }

  sync(): void {
    this.durable = this.names('everything');
    this.pending = [];
  }

  names(fate: Fate): Names {
    const names = new Map(this.durable);
    for (const change of this.pending.slice(0, this.#count(fate))) change(names);
    return names;
  }

  #count(fate: Fate): number {
    if (fate === 'nothing') return 0;
    if (fate === 'everything') return this.pending.length;
    return Math.floor(fate() * (this.pending.length + 1));
  }
}

function applyWrites(before: Buffer, writes: readonly Write[]): Buffer {
  if (writes.length === 0) return before;
  const longest = writes.reduce(
    (most, { offset, data }) => Math.max(most, offset + (data?.length ?? 0)),
    before.length,
  );
  const bytes = Buffer.alloc(longest);
  let length = before.copy(bytes);
  for (const { offset, data } of writes) {
    if (data) {
      bytes.set(data, offset);
      length = Math.max(length, offset + data.length);
    } else {
      bytes.fill(0, offset);
      length = offset;
    }
  }
  return bytes.subarray(0, length);
}

/** Half of the time whole or not at all, half of the time in sectors that stand or fall by themselves. */
function tear(write: Write, chance: () => number): Write[] {
  const { offset, data } = write;
  if (!data || chance() < 0.5) return chance() < 0.5 ? [write] : [];
  const sectors: Write[] = [];
  for (let at = 0; at < data.length; ) {
    const end = Math.min(data.length, at + SECTOR - ((offset + at) % SECTOR));
    if (chance() < 0.5) sectors.push({ offset: offset + at, data: data.subarray(at, end) });
    at = end;
  }
  return sectors;
}

/** Life story: empty → follows the records in their order; at any moment it can be written out. */
export class SimulatedDisk {
  readonly #root = new SimulatedFolder();
  readonly #files = new Map<number, SimulatedFile>();
  readonly #folders = new Map<number, SimulatedFolder>();

  constructor(rootInode: number) {
    this.#folders.set(rootInode, this.#root);
  }

  follow(record: JournalRecord): void {
    const { inode, name, otherName, offset, data } = record;
    switch (record.operation) {
      case 'create': {
        const file = new SimulatedFile();
        this.#files.set(inode, file);
        this.#folder(record.folder).change((names) => names.set(name, file));
        break;
      }
      case 'mkdir': {
        const folder = new SimulatedFolder();
        this.#folders.set(inode, folder);
        this.#folder(record.folder).change((names) => names.set(name, folder));
        break;
      }
      case 'write':
        this.#file(inode).pending.push({ offset, data });
        break;
      case 'truncate':
        this.#file(inode).pending.push({ offset, data: undefined });
        break;
      case 'sync':
        (this.#folders.get(inode) ?? this.#file(inode)).sync();
        break;
      case 'unlink':
        this.#folder(record.folder).change((names) => names.delete(name));
        break;
      case 'link':
      case 'rename':
        this.#giveName(record, otherName);
        break;
      case 'mark':
        break;
    }
  }

  /** Nothing here moves a name from one folder into another. */
  #giveName({ operation, folder, otherFolder, name }: JournalRecord, newName: string): void {
    if (folder !== otherFolder) throw new Error(`Could not follow ${name} into another folder.`);
    this.#folder(folder).change((names) => {
      const file = names.get(name);
      if (!file) throw new Error(`Could not ${operation} ${name}: it is not there.`);
      if (operation === 'rename') names.delete(name);
      names.set(newName, file);
    });
  }

  #file(inode: number): SimulatedFile {
    const file = this.#files.get(inode);
    if (!file) throw new Error(`Could not follow a change of the file ${inode}: nobody made it.`);
    return file;
  }

  #folder(inode: number): SimulatedFolder {
    const folder = this.#folders.get(inode);
    if (!folder) throw new Error(`Could not follow a change in the folder ${inode}.`);
    return folder;
  }

  /** Writes what the power left into a folder that does not exist. */
  writeOut(target: string, fate: Fate): void {
    writeFolder(this.#root, target, fate);
  }
}

function writeFolder(folder: SimulatedFolder, target: string, fate: Fate): void {
  mkdirSync(target, { recursive: true, mode: 0o700 });
  for (const [name, inside] of folder.names(fate)) {
    const path = join(target, name);
    if (inside instanceof SimulatedFolder) writeFolder(inside, path, fate);
    else writeFileSync(path, inside.content(fate), { mode: 0o600 });
  }
}
