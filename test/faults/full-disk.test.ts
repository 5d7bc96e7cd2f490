// The disk runs full: recording, publishing and backing up say so, leave what was there, and go on once there is room.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayLoudly } from '../../scripts/say.mjs';
import { runCommand, runCommandOrThrow } from '../support/command.ts';
import { type LiveServer, startServerProcess } from '../support/server-process.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import {
  CAMPAIGN,
  openOneCommunity,
  type Person,
  postCost,
  readSize,
  verifies,
} from './one-community.ts';
import { listSmallDisks, type SmallDisk } from './small-disk.ts';

const disks = listSmallDisks(createTemporaryFolder('full-disk'));
if (disks.length === 0) {
  sayLoudly('This user can mount no disk and there is no C compiler: a full disk is NOT tried.');
}

/** Path and hash of every file. */
function listHashes(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
    });
}

describe.each(disks)('$name, full', ({ make, isFirst }) => {
  let disk: SmallDisk;
  let server: LiveServer;
  let person: Person;
  let options: { data: string; env: NodeJS.ProcessEnv; cwd: string };

  beforeAll(async () => {
    disk = make();
    const data = join(disk.root, 'data');
    mkdirSync(data);
    person = await openOneCommunity({ directory: data });
    options = { data, env: { ...disk.env, CIRCUNOMY_LANGUAGE: 'en' }, cwd: disk.root };
    server = await startServerProcess(options);
  });
  afterAll(async () => {
    await server?.close();
    disk?.remove();
  });

  test('refuses to record, answers who reads, and records again without a restart', async () => {
    expect(await postCost(server.origin, person, 'sebelum-penuh')).toMatchObject({ status: 201 });
    await disk.fill();
    expect(await postCost(server.origin, person, 'ketika-penuh')).toMatchObject({
      status: 503,
      retryAfter: '10',
      body: {
        code: 'store-full',
        detail:
          'Could not record: the disk of the store has no space left. Nothing was changed; free some space and try again.',
      },
    });
    expect(await readSize(server.origin)).toBe(2);
    disk.free();
    expect(await postCost(server.origin, person, 'ketika-penuh')).toMatchObject({
      status: 201,
      body: { number: 3 },
    });
    expect(await readSize(server.origin)).toBe(3);
    expect(await verifies(server.origin)).toBe(true);
  });

  // The slow ones once: they are about our programs, not about kinds of disks.
  if (!isFirst) return;

  test('leaves what was published whole, and publishes once there is room', async () => {
    const out = join(disk.root, 'public');
    const publish = ['publish', '--out', out, '--community', CAMPAIGN];
    await runCommandOrThrow(publish, options);
    const before = listHashes(out);
    await postCost(server.origin, person, 'setelah-terbit');
    await disk.fill();
    const { code, stderr } = await runCommand(publish, options);
    expect(code, stderr).toBe(1);
    expect(stderr).toBe(
      `Could not publish to ${out}: the disk is full. What was published before is untouched. Free some space and publish again.\n`,
    );
    expect(listHashes(out)).toEqual(before);
    disk.free();
    await runCommandOrThrow(publish, options);
    expect(readFileSync(join(out, CAMPAIGN, 'data/ledger/checkpoint'), 'utf8').split('\n')[1]).toBe(
      '4',
    );
  });

  test('leaves no piece of a backup, and backs up once there is room', async () => {
    const backUp = ['backup', '--out', join(disk.root, 'backup.sqlite')];
    await disk.fill();
    const { code, stderr } = await runCommand(backUp, options);
    expect(code, stderr).toBe(1);
    expect(stderr).toMatch(/^Could not (back up|record).*(full|no space|ENOSPC)/);
    const left = readdirSync(disk.root).filter((name) => name.includes('backup'));
    expect(left).toEqual([]);
    disk.free();
    await runCommandOrThrow(backUp, options);
    expect(existsSync(join(disk.root, 'backup.sqlite'))).toBe(true);
  });
});
