// What the README tells people to type is typed here, letter by letter.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
import { commandEnvironment, commandFile } from '../support/command.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = createTemporaryFolder('readme');
const example = join(root, 'examples/data/circunomy-jakarta');

/** The first code block below a heading. */
function readBlock(heading: string): string {
  const below = readme.split(`\n## ${heading}\n`)[1] ?? '';
  const block = /```\w+\n([\s\S]*?)```/.exec(below)?.[1];
  if (!block) throw new Error(`README.md has no code block below "${heading}".`);
  return block;
}

describe('the README', () => {
  test('opens a community, imports a table and publishes', () => {
    copyFileSync(join(example, 'table-1.csv'), join(folder, 'purchases.csv'));
    copyFileSync(join(example, 'table-1.mapping.json'), join(folder, 'purchases.mapping.json'));
    const lines = readBlock('Run a community').trim().split('\n');
    const [serve] = lines.splice(-1);
    expect(serve).toMatch(/circunomy -- serve\b/);
    for (const line of lines) {
      expect(line).toMatch(/^npm run circunomy -- /);
      const call = line.replace('npm run circunomy --', '"$NODE" "$CIRCUNOMY"');
      const env = { ...commandEnvironment({ data: join(folder, 'data') }) };
      const { status, stdout, stderr } = spawnSync('sh', ['-c', call], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...env, NODE: process.execPath, CIRCUNOMY: commandFile() },
      });
      expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
    }
    expect(existsSync(join(folder, 'public/warung-kita/index.html'))).toBe(true);
  });

  test('reads figures in a few lines of the SDK', () => {
    const { origin } = inject('examples');
    const code = readBlock('Build on it').replace('http://localhost:4321', origin);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module-typescript', '--eval', code],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe(/; \/\/ (.*)\n/.exec(code)?.[1]);
    expect(stdout).toContain('27');
  });
});
