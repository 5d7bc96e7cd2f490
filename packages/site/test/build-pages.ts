// Builds the pages into a folder of their own, so that a test renders the sources as they stand.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const packageDirectory = fileURLToPath(new URL('..', import.meta.url));

export interface PageBuild {
  /** With a slash at the end. */
  readonly directory: URL;
  remove(): Promise<void>;
}

export async function buildPages(): Promise<PageBuild> {
  const directory = await mkdtemp(join(tmpdir(), 'circunomy-pages-'));
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  const astro = join(manifest, '../bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', directory], {
    cwd: packageDirectory,
    // Vitest's own NODE_ENV would build the pages for development.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return {
    directory: pathToFileURL(`${directory}/`),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
