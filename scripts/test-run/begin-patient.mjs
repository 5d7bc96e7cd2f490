// Stages that leave a core idle run beside those before them; what they print is shown at their turn.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {import('./counts.mjs').Counts} Counts
 */

/**
 * @param {Stage[]} chosen
 * @param {NodeJS.ProcessEnv} env
 * @returns {Map<Stage, () => Promise<Counts>>} what waits for a stage that has begun, and shows what it printed
 */
export function beginPatient(chosen, env) {
  const begun = new Map();
  if (chosen.length === 1) return begun;
  for (const stage of chosen.filter(({ isPatient }) => isPatient)) {
    begun.set(stage, begin(stage, env));
  }
  return begun;
}

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env */
function begin(stage, env) {
  const folder = mkdtempSync(join(tmpdir(), 'circunomy-test-'));
  const path = join(folder, 'output.txt');
  const file = openSync(path, 'a');
  const running = stage.run(env, file);
  // Told at its turn.
  running.catch(() => {});
  return async () => {
    const counts = await running;
    closeSync(file);
    process.stdout.write(readFileSync(path));
    rmSync(folder, { recursive: true, force: true });
    return counts;
  };
}
