// Where things lie: the one place that scripts ask for folders and packages.
// Everything in scripts/ runs on plain Node 20, before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const stateFolder = join(root, 'node_modules', '.circunomy');

/** In building order: each may import only what stands before it. */
export const packageNames = ['sdk', 'widgets', 'api', 'site'];

/** @param {string} name */
export const packageFolder = (name) => join(root, 'packages', name);

/**
 * @param {string} folder relative to the root; '' is the root itself
 * @returns {{ packageManager?: string, scripts?: Record<string, string>, bin?: Record<string, string>, dependencies?: Record<string, string> }}
 */
export function readPackage(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/**
 * The environment in which every tool runs: the workspace's own Node and programs come first.
 * @param {string} [folder] a package whose programs come before the root's
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(folder) {
  const own = folder ? [join(folder, 'node_modules', '.bin')] : [];
  const path = [...own, join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  // Nothing that runs here reports to anybody.
  return { ...process.env, PATH: path.join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** The `circunomy` command as it was built; undefined while packages/site does not name one. */
export function findCommand() {
  const bin = readPackage('packages/site').bin?.circunomy;
  const file = bin ? join(packageFolder('site'), bin) : undefined;
  return file && existsSync(file) ? file : undefined;
}
