// Packages as tools see them: every exported path is there, typed, and resolves the way bundlers and Node resolve.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/workspace.mjs';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { packPackage } from './pack.ts';

const run = promisify(execFile);
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

describe.each(['sdk', 'widgets'])('@circunomy/%s as packed', (name) => {
  const folder = createTemporaryFolder(`pack-${name}`);
  let tarball = '';

  beforeAll(async () => {
    tarball = await packPackage(name, folder);
  });

  test('publint finds nothing', async () => {
    expect(await listFaults(bin('publint'), [tarball, '--strict'])).toBe('');
  });

  test('every export resolves with its types (attw; the package is for ES modules only)', async () => {
    expect(await listFaults(bin('attw'), [tarball, '--profile', 'esm-only', '--no-color'])).toBe(
      '',
    );
  });

  test('holds no tests, no workspace addresses and no word of this machine', async () => {
    const { stdout: files } = await run('tar', ['-tzf', tarball]);
    expect(files.split('\n').filter((file) => /\.test\.|node_modules|tsconfig/.test(file))).toEqual(
      [],
    );
    const { stdout: manifest } = await run('tar', ['-xzOf', tarball, 'package/package.json']);
    expect(manifest).not.toMatch(/catalog:|workspace:|file:/);
    expect(files).toContain('package/README.md');
  });
});

/** Empty when the tool ended well, else all that it said. */
async function listFaults(program: string, programArguments: string[]): Promise<string> {
  try {
    await run(program, programArguments);
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${program} found faults:\n${stdout}${stderr}`;
  }
}
