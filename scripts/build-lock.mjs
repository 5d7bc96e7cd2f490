// Lets one build at a time touch dist/, so that `npm start` and `npm test` may run side by side.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './say.mjs';
import { stateFolder } from './workspace.mjs';

const lockFile = join(stateFolder, 'building');

/** @param {() => Promise<void>} work */
export async function withBuildLock(work) {
  mkdirSync(stateFolder, { recursive: true });
  let told = false;
  while (!takeLock()) {
    if (!told) say('Waiting for another build of this workspace to end');
    told = true;
    await wait(250);
  }
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** @returns {boolean} false while a living process holds the lock */
function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHolderAlive()) rmSync(lockFile, { force: true });
    return false;
  }
}

function isHolderAlive() {
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')) || process.pid, 0);
    return true;
  } catch {
    return false;
  }
}
