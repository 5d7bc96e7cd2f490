// Builds the packages that are out of date, in order, and only those.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withBuildLock } from './build-lock.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { ensureInstalled } from './install.mjs';
import { runLine } from './run.mjs';
import { finish, say } from './say.mjs';
import { packageFolder, packageNames, readPackage, root, toolEnvironment } from './workspace.mjs';

/** @returns {Promise<void>} throws at the first package that does not build */
export async function ensureBuilt() {
  await withBuildLock(async () => {
    let before = fingerprint(
      ['tsconfig.base.json', 'pnpm-lock.yaml'].map((file) => join(root, file)),
    );
    for (const name of packageNames) {
      // A package is out of date, too, when one that it may import was.
      before = fingerprint([packageFolder(name)], [before]);
      await buildPackage(name, before);
    }
  });
}

/** @param {string} name @param {string} wanted */
async function buildPackage(name, wanted) {
  const folder = packageFolder(name);
  const output = join(folder, 'dist');
  const stampName = `build-${name}`;
  if (existsSync(output) && readStamp(stampName) === wanted) return;

  const line = readPackage(join('packages', name)).scripts?.build;
  if (!line)
    throw new Error(`Could not build packages/${name}: its package.json has no build script.`);
  say(`Building @circunomy/${name}`);
  const started = Date.now();
  const env = toolEnvironment(folder);
  const code = await runLine(line, { cwd: folder, env, output: 'to-stderr' });
  if (code !== 0) {
    throw new Error(
      `Could not build packages/${name}: "${line}" ended with exit code ${code}. Mend what its lines above name.`,
    );
  }
  removeLeftovers(output, started);
  writeStamp(stampName, wanted);
}

/** A running server may read the folder meanwhile, so it is swept after the build, not emptied before. */
function removeLeftovers(/** @type {string} */ output, /** @type {number} */ before) {
  const paths = readdirSync(output, { recursive: true, encoding: 'utf8' });
  for (const file of paths.map((path) => join(output, path))) {
    const stat = statSync(file);
    if (stat.isFile() && stat.mtimeMs < before) rmSync(file);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await finish(async () => {
    await ensureInstalled();
    await ensureBuilt();
    return 0;
  });
}
