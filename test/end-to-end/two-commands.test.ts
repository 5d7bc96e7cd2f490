// `npm start` and `npm run circunomy` as a person types them, once everything is installed and built.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
import { runCommandOrThrow } from '../support/command.ts';
import { measureNpmStart } from '../support/npm-start.ts';
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
    const data = join(folder, 'start');
    mkdirSync(data);
    await runCommandOrThrow(['examples'], { data });
    const port = await findFreePort();
    const env = { ...process.env, CIRCUNOMY_DATA: data };
    const start = await measureNpmStart({ folder: root, port, env, patience: 60 });
    expect(start.status, start.output).toBe(200);
    expect(start.seconds).toBeLessThan(15);
    expect(start.output).toContain(`:${port}/circunomy-jakarta/`);
    expect(start.isStillThere, 'nothing is left listening').toBe(false);
  });

  test('npm start leaves no server behind when only npm is told to end', async () => {
    const data = join(folder, 'start');
    const port = await findFreePort();
    const env = { ...process.env, CIRCUNOMY_DATA: data };
    const ending = 'sigterm-to-npm';
    const start = await measureNpmStart({ folder: root, port, env, patience: 60, ending });
    expect(start.status, start.output).toBe(200);
    expect(start.isStillThere, 'nothing is left listening').toBe(false);
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
