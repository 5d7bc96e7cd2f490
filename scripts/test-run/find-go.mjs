// Finds Go and two libraries of others, for the tests that let them read our log.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say, sayLoudly } from '../say.mjs';
import { canInstallPackages, installPackages } from './debian-packages.mjs';

const packages = [
  'golang-go',
  'golang-golang-x-mod-dev',
  'golang-github-nebulouslabs-merkletree-dev',
];
/** Where Debian's golang-*-dev packages put what they bring. */
const libraries = ['golang.org/x/mod/sumdb', 'github.com/NebulousLabs/merkletree'].map((library) =>
  join('/usr/share/gocode/src', library),
);

/** Says loudly what will not be run where Go is missing and cannot be had. */
export async function ensureGo() {
  if (!isComplete() && canInstallPackages()) {
    say(`Go or its libraries are missing: installing Debian’s ${packages.join(', ')}`);
    await installPackages(packages);
  }
  if (!isComplete()) {
    sayLoudly(
      'Go or its libraries are not on this machine: what other people’s libraries say of our log will NOT be checked.\n' +
        `To run them: apt-get install ${packages.join(' ')}`,
    );
  }
}

function isComplete() {
  return isGoThere() && libraries.every((folder) => existsSync(folder));
}

function isGoThere() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, 'go')));
}
