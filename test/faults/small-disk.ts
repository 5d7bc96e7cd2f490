// A disk that is full, or cannot be written, whenever a test says so: a small one of its own where this user may mount
// one, and the preloaded journal that refuses writes where there is a C compiler.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileJournal, preload } from './power-loss/preload.ts';

export interface SmallDisk {
  readonly root: string;
  /** Of every process that is to see it as it is. */
  readonly env: NodeJS.ProcessEnv;
  fill(): Promise<void>;
  free(): void;
  remove(): void;
}

/** Everything that the program and its pages take, with room to fill. */
const SIZE = '48m';

export interface KindOfDisk {
  readonly name: string;
  readonly isFirst: boolean;
  make(): SmallDisk;
}

/** Both kinds, as far as they are possible here. */
export function listSmallDisks(folder: string): readonly KindOfDisk[] {
  const library = compileJournal(folder);
  const mounted = { name: 'a small disk', make: () => mountDisk(join(folder, 'mounted')) };
  const kinds = canMount(folder) ? [mounted] : [];
  if (library) {
    const make = (): SmallDisk => refusingDisk(join(folder, 'refusing'), library);
    kinds.push({ name: 'a disk that refuses', make });
  }
  return kinds.map((kind, index) => ({ ...kind, isFirst: index === 0 }));
}

function canMount(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const probe = join(folder, 'probe');
  mkdirSync(probe);
  const isMounted = mount(probe);
  if (isMounted) spawnSync('umount', [probe]);
  return isMounted;
}

function mount(target: string): boolean {
  const options = ['-t', 'tmpfs', '-o', `size=${SIZE},mode=700`, 'tmpfs', target];
  return spawnSync('mount', options, { stdio: 'ignore' }).status === 0;
}

function mountDisk(root: string): SmallDisk {
  mkdirSync(root);
  if (!mount(root)) throw new Error(`Could not mount a small disk at ${root}.`);
  const filler = join(root, 'filler');
  return {
    ...{ root, env: {} },
    fill: () => fillUp(filler),
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      spawnSync('umount', ['--lazy', root]);
    },
  };
}

/** To the last byte. */
async function fillUp(filler: string): Promise<void> {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    const bytes = Buffer.alloc(size);
    while (await fits(filler, bytes));
  }
}

async function fits(filler: string, bytes: Buffer): Promise<boolean> {
  try {
    await appendFile(filler, bytes);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
    throw error;
  }
}

function refusingDisk(root: string, library: string): SmallDisk {
  mkdirSync(root);
  const full = `${root}-is-full`;
  return {
    root,
    env: preload({ library, root: realpathSync(root), full }),
    fill: async () => writeFileSync(full, ''),
    free: () => rmSync(full, { force: true }),
    remove: () => {
      if (existsSync(full)) rmSync(full);
    },
  };
}
