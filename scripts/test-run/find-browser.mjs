// Finds a Chrome or Chromium for the tests that need a real one, or gets it without asking and without sudo.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { say, sayLoudly } from '../say.mjs';
import { root } from '../workspace.mjs';
import { canInstallPackages, installPackages } from './debian-packages.mjs';

/** @returns {string[]} where the systems put it */
function usualPlaces() {
  const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
  return [
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap((name) => [
      `/usr/bin/${name}`,
      `/usr/local/bin/${name}`,
      `/snap/bin/${name}`,
    ]),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsFolders.map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
  ];
}

/** @returns {Promise<string | undefined>} its path; undefined when there is none and none could be had */
export async function ensureBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    sayLoudly(`CHROME_PATH names ${named}, and there is no such file.`);
  const found = findInstalled();
  if (found) return found;
  if (canInstallPackages()) {
    say('No Chrome or Chromium here: installing Debian’s chromium');
    await installPackages(['chromium']);
    if (findInstalled()) return findInstalled();
  }
  say('No Chrome or Chromium here: downloading Playwright’s own (about 170 MB)');
  const program = join(root, 'node_modules', '.bin', 'playwright-core');
  await run(program, ['install', 'chromium'], { output: 'to-stderr' });
  return findInstalled();
}

function findInstalled() {
  const require = createRequire(import.meta.url);
  const downloaded = require('playwright-core').chromium.executablePath();
  const places = [process.env.CHROME_PATH, ...usualPlaces(), downloaded];
  return places.find((place) => place && existsSync(place));
}
