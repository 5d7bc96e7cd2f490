/**
 * The folder that a site is published to. New and changed files are first written whole into a staging folder
 * inside it, then moved to their places one by one: a reader never meets half a file, and a full disk or a
 * killed run leaves the old files as they were.
 *
 * Life story: opened → files staged → committed, or thrown away with the staging folder.
 */
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from '../cli/cli-error.ts';
import { isMissing } from '../cli/read-file.ts';
import { sameBytes } from './same-bytes.ts';

/** Names the files that are ours, so that nothing else is ever overwritten or removed. */
export const MANIFEST = '.circunomy-files.json';
export const STAGING = '.circunomy-staging';

/** Holds the number of the process that stages. */
const OWNER = '.owner';

interface Manifest {
  readonly files: readonly string[];
}

export class SiteFolder {
  readonly path: string;
  readonly #ours: ReadonlySet<string>;
  readonly #staged: string[] = [];

  private constructor(path: string, ours: ReadonlySet<string>) {
    this.path = path;
    this.#ours = ours;
  }

  /**
   * Made where it does not exist; what a killed run left staged is thrown away.
   *
   * @throws {CliError} `publish-running` where another run is writing to it.
   */
  static async open(path: string): Promise<SiteFolder> {
    await mkdir(path, { recursive: true });
    await takeStaging(path);
    return new SiteFolder(path, new Set(await readManifest(path)));
  }

  /** Published by an earlier run. */
  get ours(): ReadonlySet<string> {
    return this.#ours;
  }

  /** Notes what a worker staged with {@link stageFile}. */
  noteStaged(paths: readonly string[]): void {
    this.#staged.push(...paths);
  }

  /** @returns true where the file is new or changed. */
  async stage(path: string, body: Uint8Array): Promise<boolean> {
    const isChanged = await stageFile(this.path, path, body);
    if (isChanged) this.#staged.push(path);
    return isChanged;
  }

  /**
   * Moves the staged files to their places, in the order given by `rank`, and removes files of ours that are
   * not among `files`.
   *
   * @throws {CliError} `file-foreign` before anything is moved, where a file of somebody else is in the way.
   */
  async commit(
    files: ReadonlySet<string>,
    rank: (path: string) => number,
  ): Promise<{ readonly written: number; readonly removed: number }> {
    await this.#ensureOurs();
    const gone = [...this.#ours].filter((path) => !files.has(path)).sort();
    // Named as ours before it lies there, so that a run killed here is mended by the next one.
    await this.#writeManifest([...files, ...gone]);
    const ordered = this.#staged
      .map((path) => ({ path, rank: rank(path) }))
      .sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
    for (const { path } of ordered) {
      const target = join(this.path, path);
      await mkdir(dirname(target), { recursive: true });
      await rename(join(this.path, STAGING, path), target);
    }
    for (const path of gone) await this.#remove(path);
    await this.#writeManifest([...files]);
    await this.discard();
    return { written: ordered.length, removed: gone.length };
  }

  /** Throws away what was staged and not committed. */
  async discard(): Promise<void> {
    await rm(join(this.path, STAGING), { recursive: true, force: true });
  }

  async #ensureOurs(): Promise<void> {
    for (const path of this.#staged) {
      if (this.#ours.has(path)) continue;
      const existing = await readIfThere(join(this.path, path));
      if (existing) throw new CliError('file-foreign', { path: join(this.path, path) });
    }
  }

  async #remove(path: string): Promise<void> {
    await rm(join(this.path, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      const isGone = await rmdir(join(this.path, folder)).then(
        () => true,
        () => false,
      );
      if (!isGone) return;
    }
  }

  async #writeManifest(files: readonly string[]): Promise<void> {
    const manifest: Manifest = { files: [...new Set(files)].sort() };
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    const staged = join(this.path, STAGING, MANIFEST);
    await writeFile(staged, text, { flush: true });
    await rename(staged, join(this.path, MANIFEST));
  }
}

/** Writes a file into the staging folder unless the published one has the same bytes already. */
export async function stageFile(folder: string, path: string, body: Uint8Array): Promise<boolean> {
  const published = await readIfThere(join(folder, path));
  if (published && sameBytes(published, body)) return false;
  const staged = join(folder, STAGING, path);
  await mkdir(dirname(staged), { recursive: true });
  await writeFile(staged, body);
  return true;
}

/** The staged file, else the published one; undefined where there is neither. */
export async function readNewest(
  folder: string,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (
    (await readIfThere(join(folder, STAGING, path))) ?? (await readIfThere(join(folder, path)))
  );
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * The staging folder is the lock as well: it takes its place whole, naming the process that made it, and a folder that
 * is not empty can not be replaced by another.
 */
async function takeStaging(path: string): Promise<void> {
  const staging = join(path, STAGING);
  const prepared = `${staging}-${process.pid}`;
  await removeLeftovers(path);
  await mkdir(prepared);
  try {
    await writeFile(join(prepared, OWNER), String(process.pid));
    await removeAbandoned(path);
    await rename(prepared, staging).catch(async (error: unknown) => {
      throw isTaken(error) ? toRunning(path, await readOwner(staging)) : error;
    });
  } finally {
    await rm(prepared, { recursive: true, force: true });
  }
}

/** Moved away before it is removed: of two runs that find the same one, only one can. */
async function removeAbandoned(path: string): Promise<void> {
  const staging = join(path, STAGING);
  const owner = await readOwner(staging);
  if (owner > 0 && isAlive(owner)) throw toRunning(path, owner);
  const moved = `${staging}-${process.pid}-old`;
  try {
    await rename(staging, moved);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const found = await readOwner(moved);
  if (found !== owner) {
    await rename(moved, staging);
    throw toRunning(path, found);
  }
  await rm(moved, { recursive: true, force: true });
}

/** What runs that were killed while they took their place left beside it. */
async function removeLeftovers(path: string): Promise<void> {
  for (const name of await readdir(path)) {
    const owner = name.startsWith(`${STAGING}-`)
      ? Number.parseInt(name.slice(STAGING.length + 1), 10)
      : 0;
    if (owner > 0 && !isAlive(owner)) await rm(join(path, name), { recursive: true, force: true });
  }
}

async function readOwner(staging: string): Promise<number> {
  return Number(new TextDecoder().decode(await readIfThere(join(staging, OWNER))));
}

function toRunning(path: string, owner: number): CliError {
  return new CliError('publish-running', { path, process: owner });
}

function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}

/** A process of another user refuses the question, so it is there. */
function isAlive(owner: number): boolean {
  if (owner === process.pid) return false;
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function readManifest(folder: string): Promise<readonly string[]> {
  const bytes = await readIfThere(join(folder, MANIFEST));
  if (!bytes) return [];
  const { files } = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  // A manifest that was tampered with must not lead out of the folder.
  return files.filter((path) => !path.split('/').includes('..') && !path.startsWith('/'));
}
