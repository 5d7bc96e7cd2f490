// Installs Debian packages, only where nobody has to be asked for a password.
import { existsSync } from 'node:fs';
import { run } from '../run.mjs';

export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Does its best: the caller looks afterwards whether the program is there. @param {string[]} names */
export async function installPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', ...names];
  const code = await run('apt-get', install, { env, output: 'to-stderr' });
  if (code === 0) return;
  await run('apt-get', ['update'], { env, output: 'to-stderr' });
  await run('apt-get', install, { env, output: 'to-stderr' });
}
