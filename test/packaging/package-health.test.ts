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

  test('holds a README, no tests, no workspace addresses and no path of this machine', async () => {
    const files = (await run('tar', ['-tzf', tarball])).stdout.split('\n');
    expect(files).toContain('package/README.md');
    const unwanted = /\.test\.|\/testing\/|node_modules|tsconfig/;
    expect(files.filter((file) => unwanted.test(file))).toEqual([]);
    const manifest = await run('tar', ['-xzOf', tarball, 'package/package.json']);
    expect(manifest.stdout).not.toMatch(/catalog:|workspace:|file:/);
    const everything = await run('tar', ['-xzOf', tarball], { maxBuffer: 64 * 1024 * 1024 });
    expect(everything.stdout.includes(root)).toBe(false);
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
