// Starts a program, shows what it prints, and answers with its exit code.
import { spawn } from 'node:child_process';
import { root, toolEnvironment } from './workspace.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] default: the workspace root
 * @property {NodeJS.ProcessEnv} [env] default: toolEnvironment()
 * @property {'inherit' | 'to-stderr' | 'ignore' | number} [output] default 'inherit'; a number is an open file for all it prints
 */

/**
 * Runs to the end. SIGINT and SIGTERM reach the program, and its exit code is ours.
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {RunOptions} [options]
 * @returns {Promise<number>} the exit code; 127 when the program cannot be started, 128 + n after signal n
 */
export function run(command, commandArguments, options = {}) {
  return start(command, commandArguments, false, options);
}

/**
 * Runs one line of a package.json's scripts.
 * @param {string} line
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function runLine(line, options = {}) {
  return start(line, [], true, options);
}

/**
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {boolean} shell
 * @param {RunOptions} options
 * @returns {Promise<number>}
 */
function start(command, commandArguments, shell, { cwd = root, env, output = 'inherit' }) {
  const stdout = output === 'to-stderr' ? 2 : output;
  const stderr = output === 'ignore' || typeof output === 'number' ? output : 'inherit';
  const child = spawn(command, commandArguments, {
    cwd,
    env: env ?? toolEnvironment(),
    shell: shell || process.platform === 'win32',
    stdio: ['inherit', stdout, stderr],
  });
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  // The terminal sends SIGINT to the child itself: we only stay alive until it has ended.
  const wait = () => {};
  process.on('SIGTERM', forward);
  process.on('SIGINT', wait);
  const stopWatching = onParentGone(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', wait);
      stopWatching();
      resolve(code);
    };
    child.on('error', () => end(127));
    child.on('close', (code, signal) => end(code ?? 128 + signalNumber(signal)));
  });
}

/**
 * npm passes SIGTERM to the shell between it and us, which dies of it and tells nobody: only that our parent is gone
 * shows that we were meant. Whoever starts a script without npm may leave it running.
 * @param {() => void} stop
 * @returns {() => void} what ends the watching
 */
function onParentGone(stop) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 250);
  return () => clearInterval(watch);
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal === 'SIGINT' ? 2 : signal === 'SIGKILL' ? 9 : 15;
}
