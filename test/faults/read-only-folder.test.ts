// A data directory that cannot be written: commands say which and what to do, and nothing is missing afterwards.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, runCommandOrThrow } from '../support/command.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { CAMPAIGN, openOneCommunity } from './one-community.ts';

const folder = createTemporaryFolder('read-only');
const data = join(folder, 'disk', 'data');
const options = { data, cwd: folder, env: { CIRCUNOMY_LANGUAGE: 'en' } };
// Whoever may do everything is stopped by a disk only, and by permissions nobody who may.
const isRoot = process.getuid?.() === 0;

function mount(...given: string[]): void {
  const { status, stderr } = spawnSync('mount', given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Could not mount: ${stderr}`);
}

function setWritable(isWritable: boolean): void {
  const disk = join(folder, 'disk');
  if (isRoot) {
    mount('-o', `remount,${isWritable ? 'rw' : 'ro'}`, disk);
    return;
  }
  for (const name of ['.', ...readdirSync(data, { recursive: true, encoding: 'utf8' })]) {
    const path = join(data, name);
    const [folderMode, fileMode] = isWritable ? [0o700, 0o600] : [0o500, 0o400];
    chmodSync(path, statSync(path).isDirectory() ? folderMode : fileMode);
  }
}

beforeAll(async () => {
  mkdirSync(join(folder, 'disk'));
  if (isRoot) mount('-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', join(folder, 'disk'));
  mkdirSync(data);
  await openOneCommunity({ directory: data });
});
afterAll(() => {
  if (isRoot) spawnSync('umount', ['--lazy', join(folder, 'disk')]);
  else setWritable(true);
});

const COMMANDS = [
  {
    given: ['serve', '--port', '0'],
    refused: `Could not start the server: CIRCUNOMY_DATA is ${data}, which cannot be written (`,
    advice: 'Name a folder that this user may write.',
  },
  {
    given: ['publish', '--out', 'public'],
    refused: `Could not open the store: ${data} cannot be written (`,
    advice: 'Choose a folder that this user may write.',
  },
];

test.each(COMMANDS)(
  '$given.0 names the folder and what to do',
  async ({ given, refused, advice }) => {
    setWritable(false);
    const { code, stderr } = await runCommand([...given], options);
    expect(code).toBe(1);
    expect(stderr).toContain(refused);
    expect(stderr).toContain(advice);
    setWritable(true);
    await runCommandOrThrow(['operator', 'list', '--community', CAMPAIGN], options);
  },
);
