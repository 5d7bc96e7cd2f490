// `npm start` and `npm run circunomy` as a person types them, once everything is installed and built.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
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

describe('the two commands', () => {
  test('a second npm start serves the examples within 15 seconds and says what to open', async () => {
    const port = await findFreePort();
    const started = performance.now();
    const child = spawn('npm', ['start', '--', '--port', String(port)], {
      cwd: root,
      env: { ...process.env, CIRCUNOMY_DATA: join(folder, 'start') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
    }
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const home = `http://127.0.0.1:${port}/circunomy-jakarta/`;
    let status = 0;
    while (status !== 200 && child.exitCode === null && performance.now() - started < 30_000) {
      status = await fetch(home).then(
        (response) => response.status,
        () => 0,
      );
      await wait(100);
    }
    const seconds = (performance.now() - started) / 1000;
    child.kill('SIGTERM');
    await ended;
    expect(status, output).toBe(200);
    expect(seconds).toBeLessThan(15);
    expect(output).toMatch(
      new RegExp(`http://(localhost|127\\.0\\.0\\.1):${port}/circunomy-jakarta/`),
    );
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
