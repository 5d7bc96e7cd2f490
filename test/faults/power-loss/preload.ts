// Compiles `disk-journal.c` once per test file, and says loudly what is not tried where nothing can compile it.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('disk-journal.c', import.meta.url));

/** Undefined where there is no C compiler, or none that makes such libraries (Linux with glibc only). */
export function compileJournal(folder: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const compiler = ['cc', 'gcc', 'clang'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  if (!compiler) return undefined;
  const library = join(folder, 'disk-journal.so');
  execFileSync(compiler, ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  return library;
}

export interface PreloadOptions {
  readonly library: string;
  /** Its real path. */
  readonly root: string;
  readonly journal?: string;
  /** The disk is full for as long as a file of this name exists. */
  readonly full?: string;
}

export function preload({ library, root, journal, full }: PreloadOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LD_PRELOAD: library,
    FAULTS_ROOT: root,
    ...(journal !== undefined && { FAULTS_JOURNAL: journal }),
    ...(full !== undefined && { FAULTS_FULL: full }),
  };
}
