// The disk of a folder of backups runs full: the last good ones stay, and the next one is made once there is room.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sayLoudly } from '../../scripts/say.mjs';
import { runCommand, runCommandOrThrow } from '../support/command.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { openOneCommunity } from './one-community.ts';
import { listSmallDisks } from './small-disk.ts';

const home = createTemporaryFolder('full-disk-backups');
const disks = listSmallDisks(home);
if (disks.length === 0) {
  sayLoudly('This user can mount no disk and there is no C compiler: a full disk is NOT tried.');
}

test.each(disks)('$name leaves the last good backup when it is full', async ({ make }) => {
  const disk = make();
  try {
    const data = mkdtempSync(join(home, 'data-'));
    await openOneCommunity({ directory: data });
    const folder = join(disk.root, 'cadangan');
    const options = { data, env: { ...disk.env, CIRCUNOMY_LANGUAGE: 'en' }, cwd: disk.root };
    const backUp = ['backup', '--into', folder, '--keep', '1'];
    await runCommandOrThrow(backUp, options);
    const [good = ''] = readdirSync(folder);
    const bytes = readFileSync(join(folder, good));

    // Names are told apart by the second.
    await wait(1_100);
    await disk.fill();
    const { code, stderr } = await runCommand(backUp, options);
    expect(code, stderr).toBe(1);
    expect(stderr).toMatch(/^Could not back up to .*(full|no space|ENOSPC)/);
    expect(readdirSync(folder)).toEqual([good]);
    expect(readFileSync(join(folder, good)).equals(bytes)).toBe(true);

    disk.free();
    await runCommandOrThrow(backUp, options);
    const after = readdirSync(folder);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual([good]);
  } finally {
    disk.remove();
  }
});
