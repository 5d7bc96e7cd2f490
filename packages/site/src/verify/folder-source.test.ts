// A folder that somebody else packed: what is no file in it is named, not waited for.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFolderSource } from './folder-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'circunomy-folder-'));
mkdirSync(join(folder, 'data'));
writeFileSync(join(folder, 'data/impact.json'), '{}');
symlinkSync('/dev/zero', join(folder, 'data/endless.json'));
execFileSync('mkfifo', [join(folder, 'data/silent.json')]);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('openFolderSource', () => {
  const source = openFolderSource(folder);

  it('reads files', async () => {
    expect(await source.read('data/impact.json')).toEqual(new TextEncoder().encode('{}'));
    expect(await source.read('data/nothing.json')).toBeUndefined();
  });

  it.each(['data/endless.json', 'data/silent.json', 'data'])('refuses %s', async (path) => {
    await expect(source.read(path)).rejects.toMatchObject({
      code: 'source-unreadable',
      values: { path },
    });
  });

  it.each(['../x', '/etc/passwd', 'data/../../x', 'data\0'])(
    'does not leave for %s',
    async (path) => {
      expect(await source.read(path)).toBeUndefined();
    },
  );
});
