// Publishing again and again into one folder: what changed is written, what is not ours stays, history cannot change.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import {
  commandEnvironment,
  commandFile,
  runCommand,
  runCommandOrThrow,
} from '../support/command.ts';
import { listPublishedFiles, publishedCommunities } from '../support/published-folder.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const examples = inject('examples');
const folder = createTemporaryFolder('publishing');
const data = join(folder, 'data');
const out = join(folder, 'out');
cpSync(examples.data, data, { recursive: true });
cpSync(examples.published, out, { recursive: true });

async function publish(...words: string[]): Promise<Record<string, number>> {
  return JSON.parse(
    await runCommandOrThrow(['publish', '--out', out, '--json', ...words], { data }),
  );
}

function readTimes(): Map<string, number> {
  return new Map(listPublishedFiles(out).map((path) => [path, statSync(join(out, path)).mtimeMs]));
}

describe('publishing', () => {
  test('a second time writes nothing and leaves every time stamp as it was', async () => {
    const before = readTimes();
    expect(await publish()).toMatchObject({ written: 0, removed: 0 });
    const after = readTimes();
    before.delete('.circunomy-files.json');
    for (const [path, time] of before) expect([path, after.get(path)]).toEqual([path, time]);
  });

  test('after one more entry writes what names it and the overview, and leaves other communities alone', async () => {
    const cost = [
      { kind: 'cost-paid', on: '2026-11', payload: { purpose: 'other', amount: 5000 } },
    ];
    writeFileSync(join(folder, 'cost.json'), JSON.stringify(cost));
    const words = [
      'record',
      join(folder, 'cost.json'),
      '--community',
      'kampanye-contoh',
      '--single-operator',
    ];
    await runCommandOrThrow(words, { data });
    const before = readTimes();
    const { written = 0, files = 0 } = await publish();
    expect(written).toBeGreaterThan(5);
    expect(written).toBeLessThan(files / 2);
    const changed = [...readTimes()].filter(([path, time]) => before.get(path) !== time);
    const folders = new Set(changed.map(([path]) => path.split('/')[0]));
    expect([...folders].filter((name) => !name?.startsWith('.'))).toEqual([
      'data',
      'en',
      'index.html',
      'kampanye-contoh',
    ]);
  });

  test('keeps the files of somebody else, and refuses to lose one', async () => {
    writeFileSync(join(out, 'CNAME'), 'example.org');
    await publish();
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('example.org');
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'index.html'), 'somebody’s own page');
    const { code, stderr } = await runCommand(['publish', '--out', foreign, '--language', 'en'], {
      data,
    });
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`${join(foreign, 'index.html')} was not written by`),
    ]);
    expect(readdirSync(foreign)).toEqual(['index.html']);
  });

  test('only one community makes a folder that is complete, with a list of what is in it', async () => {
    const one = join(folder, 'one');
    await runCommandOrThrow(['publish', '--out', one, '--community', 'gereja-contoh'], { data });
    expect(publishedCommunities(one)).toEqual(['gereja-contoh']);
    const list = JSON.parse(readFileSync(join(one, 'data/communities.json'), 'utf8'));
    expect(list.communities.map(({ community }: { community: string }) => community)).toEqual([
      'gereja-contoh',
    ]);
    await runCommandOrThrow(['publish', '--out', one, '--community', 'kampanye-contoh'], { data });
    expect(publishedCommunities(one)).toEqual(['gereja-contoh', 'kampanye-contoh']);
    const both = JSON.parse(readFileSync(join(one, 'data/communities.json'), 'utf8'));
    expect(both.communities).toHaveLength(2);
  });

  test('a ledger that is shorter than the published one, or another, is refused', async () => {
    const old = await runCommand(['publish', '--out', out, '--language', 'en'], {
      data: examples.data,
    });
    expect([old.code, old.stderr]).toEqual([
      1,
      expect.stringMatching(
        /^Could not publish kampanye-contoh: .* already shows 54 entries, the ledger here has 53\./,
      ),
    ]);
    const fresh = join(folder, 'fresh');
    await runCommandOrThrow(['examples'], { data: fresh, cwd: folder });
    const other = await runCommand(['publish', '--out', out, '--language', 'en'], {
      data: fresh,
      cwd: folder,
    });
    expect([other.code, other.stderr]).toEqual([
      1,
      expect.stringContaining('signed with another key'),
    ]);
  });

  test('killed at any moment leaves whole files, and the next run mends the rest', async () => {
    for (const delay of [300, 700, 1_100, 1_500, 2_000]) {
      const place = join(folder, `killed-${delay}`);
      const child = spawn(process.execPath, [commandFile(), 'publish', '--out', place], {
        cwd: folder,
        env: commandEnvironment({ data }),
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await Promise.race([ended, wait(delay)]);
      child.kill('SIGKILL');
      await ended;
      const left = existsSync(place) ? listPublishedFiles(place) : [];
      const halves = left.filter((path) => {
        const whole = join(out, path);
        if (path.startsWith('.') || !existsSync(whole)) return false;
        return !readFileSync(join(place, path)).equals(readFileSync(whole));
      });
      expect(halves).toEqual([]);
      await runCommandOrThrow(['publish', '--out', place], { data });
      const differing = listPublishedFiles(place).filter(
        (path) => !readFileSync(join(place, path)).equals(readFileSync(join(out, path))),
      );
      expect(differing).toEqual([]);
      expect(readdirSync(place)).not.toContain('.circunomy-staging');
    }
  });
});
