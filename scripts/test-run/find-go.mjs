// Finds Go for the test that lets Go's own transparency-log library read our log.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say, sayLoudly } from '../say.mjs';
import { canInstallPackages, installPackages } from './debian-packages.mjs';

const packages = ['golang-go', 'golang-golang-x-mod-dev'];

/** Says loudly what will not be run where Go is missing and cannot be had. */
export async function ensureGo() {
  if (!isGoThere() && canInstallPackages()) {
    say(`No Go here: installing Debian’s ${packages.join(' and ')}`);
    await installPackages(packages);
  }
  if (!isGoThere()) {
    sayLoudly(
      'Go is not on this machine: the interop test with golang.org/x/mod/sumdb will NOT be run.\n' +
        `To run it: apt-get install ${packages.join(' ')}`,
    );
  }
}

function isGoThere() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, 'go')));
}
