// `npm start` and `npm run circunomy` as a person types them, once everything is installed and built.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
import { runCommandOrThrow } from '../support/command.ts';
import { findFreePort } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const folder = createTemporaryFolder('two-commands');

function runCircunomy(cwd: string, ...given: string[]) {
  return spawnSync('npm', ['run', '--silent', '--prefix', root, 'circunomy', '--', ...given], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: undefined },
  });
}

/** `npm …` as in a terminal: a process group of its own, which Ctrl+C reaches whole. */
function startProgram(given: string[], data: string) {
  const child = spawn('npm', given, {
    cwd: root,
    env: { ...process.env, CIRCUNOMY_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const interrupt = (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    return ended;
  };
  return { output: () => output, interrupt };
}

/** The status of the first answer; 0 when none came in time. */
async function waitForAnswer(url: string, milliseconds: number): Promise<number> {
  const limit = performance.now() + milliseconds;
  while (performance.now() < limit) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status !== 0) return status;
    await wait(100);
  }
  return 0;
}

describe('the two commands', () => {
  test('a second npm start serves the examples within 15 seconds and says what to open', async () => {
    const data = join(folder, 'start');
    mkdirSync(data);
    await runCommandOrThrow(['examples'], { data });
    const port = await findFreePort();
    const started = performance.now();
    const program = startProgram(['start', '--', '--port', String(port)], data);
    const home = `http://127.0.0.1:${port}/circunomy-jakarta/`;
    const status = await waitForAnswer(home, 30_000);
    const seconds = (performance.now() - started) / 1000;
    await program.interrupt();
    expect(status, program.output()).toBe(200);
    expect(seconds).toBeLessThan(15);
    expect(program.output()).toContain(`:${port}/circunomy-jakarta/`);
    await expect(fetch(home), 'nothing is left listening').rejects.toThrow();
  });

  test('npm run circunomy works in the caller’s folder and keeps stdout to the command’s own words', () => {
    const cwd = join(folder, 'elsewhere');
    mkdirSync(cwd);
    const { status, stdout } = runCircunomy(cwd, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/circunomy/);
    expect(stdout).not.toMatch(/▸/);
  });

  test('npm run circunomy ends with the command’s own exit code', () => {
    const { status, stderr } = runCircunomy(folder, 'publish', '--no-such-flag');
    expect(status).toBe(2);
    expect(stderr).toContain('--no-such-flag');
  });
});
