// Our log folders, read by a program that shares no code with us: Go's golang.org/x/mod/sumdb.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { buildGoProgram, findGo, type Go } from './find-go.ts';
import { verifierKey, writeLogFolder } from './log-folder.ts';

const go = findGo();
if (go) {
  interoperate(go);
} else {
  console.warn(
    'INTEROP WAS NOT RUN: Go, golang.org/x/mod or NebulousLabs/merkletree is not on this machine.\n' +
      'To run it: apt-get install golang-go golang-golang-x-mod-dev golang-github-nebulouslabs-merkletree-dev',
  );
  test('NOT RUN: interop with Go, because Go or its libraries are not on this machine', () => {
    expect(findGo()).toBeUndefined();
  });
}

function interoperate(go: Go): void {
  const workspace = createTemporaryFolder('interop');
  const program = join(workspace, 'tlog-check');
  const check = (folder: string) => spawnSync(program, [folder, verifierKey], { encoding: 'utf8' });

  describe('Go’s golang.org/x/mod/sumdb', () => {
    beforeAll(
      () => buildGoProgram(go, join(import.meta.dirname, 'tlog-check.go'), program),
      180_000,
    );

    test('finds nothing to accept in a folder that is not there', () => {
      const { status, stderr } = check(join(workspace, 'nowhere'));
      expect(status).toBe(1);
      expect(stderr).toContain('nowhere/checkpoint');
    });

    test.each([1, 5, 256, 300, 70_000])(
      'accepts our log of %i entries',
      (size) => {
        const folder = join(workspace, `accepted-${size}`);
        writeLogFolder(folder, size);
        const { status, stdout, stderr } = check(folder);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).toContain(`${size} entries, `);
      },
      60_000,
    );

    test.each([1, 5, 256, 300])(
      'rejects our log of %i entries after one flipped bit',
      (size) => {
        const folder = join(workspace, `flipped-${size}`);
        const accepted: string[] = [];
        for (const path of writeLogFolder(folder, size)) {
          const file = join(folder, path);
          const bytes = readFileSync(file);
          for (const place of [0, bytes.length >> 1, bytes.length - 1]) {
            writeFileSync(file, bytes.with(place, (bytes[place] ?? 0) ^ 0x10));
            if (check(folder).status === 0) accepted.push(`${path} byte ${place}`);
          }
          writeFileSync(file, bytes);
        }
        expect(accepted).toEqual([]);
        expect(check(folder).status).toBe(0);
      },
      60_000,
    );
  });
  describe('NebulousLabs/merkletree', () => {
    const rootProgram = join(workspace, 'merkle-root');
    const checkRoot = (folder: string) => spawnSync(rootProgram, [folder], { encoding: 'utf8' });

    beforeAll(
      () => buildGoProgram(go, join(import.meta.dirname, 'merkle-root.go'), rootProgram),
      180_000,
    );

    test.each([1, 2, 3, 255, 256, 257, 300, 5_000])(
      'comes to our root over %i entries, and to no other after one flipped bit',
      (size) => {
        const folder = join(workspace, `root-${size}`);
        const bundles = writeLogFolder(folder, size).filter((path) => path.includes('entries'));
        expect(checkRoot(folder)).toMatchObject({
          status: 0,
          stdout: `${size} entries lead to the stated root\n`,
        });
        const file = join(folder, bundles.at(-1) ?? '');
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1));
        expect(checkRoot(folder).status).toBe(1);
      },
      60_000,
    );
  });
}
