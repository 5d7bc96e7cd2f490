// Packs a workspace package the way it would be published: built files, exact versions instead of "catalog:".
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
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
