// Installs what the lockfile names, once: a second run finds the stamp and returns at once.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { packageNames, readPackage, root } from './workspace.mjs';

const stampName = 'install';

/** @returns {Promise<void>} throws when the installation failed */
export async function ensureInstalled() {
  const manifests = ['', ...packageNames.map((name) => join('packages', name))];
  const inputs = manifests.map((folder) => join(root, folder, 'package.json'));
  inputs.push(join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'));
  const wanted = fingerprint(inputs, [process.platform, process.arch]);
  const hasNode = existsSync(join(root, 'node_modules', '.bin', 'node'));
  if (hasNode && readStamp(stampName) === wanted) return;

  const pnpm = readPackage('').packageManager ?? 'pnpm';
  say(`Installing the dependencies with ${pnpm} (about a minute the first time)`);
  const install = ['install', '--frozen-lockfile', '--reporter=append-only', ...ownNode()];
  const code = await run('npx', ['--yes', pnpm, ...install], { output: 'to-stderr' });
  if (code !== 0) {
    throw new Error(
      `Could not install the dependencies: ${pnpm} ended with exit code ${code}. ` +
        'Read its lines above; when they speak of the network, try again.',
    );
  }
  writeStamp(stampName, wanted);
}

/** What is installed runs on the workspace's own Node: without this pnpm warns of the one that installs, line after line. */
function ownNode() {
  const settings = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const version = /^ {2}node: (\d+\.\d+\.\d+)$/m.exec(settings)?.[1];
  return version ? [`--config.node-version=${version}`] : [];
}
