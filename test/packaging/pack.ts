// Packs a workspace package the way it would be published: built files, exact versions instead of "catalog:".
import { execFile } from 'node:child_process';
import { cpSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder, readPackage } from '../../scripts/workspace.mjs';

const run = promisify(execFile);

/** The path of the tarball. The package must be built. */
export async function packPackage(name: string, folder: string): Promise<string> {
  const pnpm = readPackage('').packageManager ?? 'pnpm';
  await run('npx', ['--yes', pnpm, 'pack', '--pack-destination', folder], {
    cwd: packageFolder(name),
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz') && file.includes(name));
  if (!tarball) throw new Error(`Could not pack ${name}: pnpm wrote no tarball into ${folder}.`);
  return join(folder, tarball);
}

/**
 * Tarballs of the packages that a workspace package depends on, as they are installed here, so that npm
 * needs no registry. `npm pack` of a folder inside pnpm's store fails (npm 11, "Exit handler never called").
 */
export async function packDependencies(name: string, folder: string): Promise<string[]> {
  const modules = join(packageFolder(name), 'node_modules');
  const tarballs: string[] = [];
  for (const dependency of Object.keys(readPackage(`packages/${name}`).dependencies ?? {})) {
    const copy = join(folder, dependency.replace('/', '-'));
    cpSync(realpathSync(join(modules, dependency)), join(copy, 'package'), { recursive: true });
    tarballs.push(`${copy}.tgz`);
    await run('tar', ['-czf', `${copy}.tgz`, '-C', copy, 'package']);
  }
  return tarballs;
}
