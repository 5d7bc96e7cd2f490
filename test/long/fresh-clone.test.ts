// A stranger's first minutes: a clone, nothing of ours on the PATH, and one command.
import { execFileSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
import { measureNpmStart } from '../support/npm-start.ts';
import { findFreePort } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const folder = createTemporaryFolder('fresh-clone');
const clone = join(folder, 'clone');

/** Of ours, only where the machine keeps Node and npm: no path into this workspace. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((one) => !one.startsWith(root) && !one.includes('node_modules'));
  // npm hands its own settings on to what it starts; a fresh terminal has none of them.
  const rest = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|VITEST)/i.test(name),
  );
  return { ...Object.fromEntries(rest), PATH: path.join(delimiter) };
}

describe('a fresh clone', () => {
  test('starts with npm start alone, and the second time within 15 seconds', async () => {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
    const env = cleanEnvironment();
    const node = execFileSync('which', ['node'], { env, encoding: 'utf8' }).trim();
    expect(dirname(node).startsWith(root)).toBe(false);

    const first = await measureNpmStart({
      folder: clone,
      port: await findFreePort(),
      env,
      patience: 900,
    });
    expect(first.status, first.output).toBe(200);
    expect(first.output).toContain('Installing the dependencies');
    expect(first.output).toContain('Building @circunomy/site');

    const second = await measureNpmStart({
      folder: clone,
      port: await findFreePort(),
      env,
      patience: 60,
    });
    expect(second.status, second.output).toBe(200);
    expect(second.output).not.toContain('Installing');
    expect(second.output).not.toContain('Building');
    expect(second.seconds).toBeLessThan(15);
    console.info(
      `first npm start ${first.seconds.toFixed(1)} s, second ${second.seconds.toFixed(1)} s`,
    );
    const state = execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' });
    expect(state, 'the clone is as clean as before').toBe('');
  }, 1_200_000);
});
