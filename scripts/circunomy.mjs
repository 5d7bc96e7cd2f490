// `npm run circunomy -- …`: the command on the workspace's own Node, in the folder where the caller stands.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { finish } from './say.mjs';
import { findCommand } from './workspace.mjs';

/**
 * @param {string[]} commandArguments
 * @param {string} cwd
 * @returns {Promise<number>} its exit code
 */
export async function runCircunomy(commandArguments, cwd) {
  const command = findCommand();
  if (!command) {
    throw new Error(
      'Could not run circunomy: packages/site has not built the file that its package.json names under "bin". ' +
        'Run "npm run build" and read its lines.',
    );
  }
  return run('node', [command, ...commandArguments], { cwd });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await finish(async () => {
    await ensureInstalled();
    await ensureBuilt();
    // npm moves into the package's folder before it runs a script, and keeps the caller's here.
    return runCircunomy(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  });
}
