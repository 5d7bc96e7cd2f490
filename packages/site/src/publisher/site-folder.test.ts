// A published folder is changed whole files at a time, and only where the files are ours.
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANIFEST, SiteFolder, STAGING } from './site-folder.ts';

let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'circunomy-folder-'));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

async function publish(files: Record<string, string>) {
  const folder = await SiteFolder.open(path);
  for (const [file, text] of Object.entries(files)) {
    await folder.stage(file, new TextEncoder().encode(text));
  }
  return folder.commit(new Set(Object.keys(files)), () => 0);
}

function read(file: string): string {
  return readFileSync(join(path, file), 'utf8');
}

describe('a published folder', () => {
  it('holds what was committed, a list of it, and nothing staged', async () => {
    expect(await publish({ 'index.html': 'a', 'data/impact.json': 'b' })).toEqual({
      written: 2,
      removed: 0,
    });
    expect([read('index.html'), read('data/impact.json')]).toEqual(['a', 'b']);
    expect(JSON.parse(read(MANIFEST))).toEqual({ files: ['data/impact.json', 'index.html'] });
    expect(existsSync(join(path, STAGING))).toBe(false);
  });

  it('keeps files that did not change as they are, to the millisecond', async () => {
    await publish({ 'index.html': 'a', 'b.html': 'b' });
    const before = statSync(join(path, 'index.html'));
    expect(await publish({ 'index.html': 'a', 'b.html': 'B' })).toEqual({ written: 1, removed: 0 });
    const after = statSync(join(path, 'index.html'));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
    expect(read('b.html')).toBe('B');
  });

  it('removes files of its own that no longer belong, and the folders they leave empty', async () => {
    await publish({ 'index.html': 'a', 'msmes/one/index.html': 'b' });
    writeFileSync(join(path, 'CNAME'), 'example.org');
    expect(await publish({ 'index.html': 'a' })).toEqual({ written: 0, removed: 1 });
    expect(readdirSync(path).sort()).toEqual([MANIFEST, 'CNAME', 'index.html']);
  });

  it('never overwrites a file that somebody else put there', async () => {
    await publish({ 'a.html': 'a' });
    writeFileSync(join(path, 'index.html'), 'theirs');
    await expect(publish({ 'a.html': 'changed', 'index.html': 'ours' })).rejects.toMatchObject({
      code: 'file-foreign',
      message: `Could not publish: ${join(path, 'index.html')} was not written by an earlier publication and would be lost. Move it away, or choose another folder.`,
    });
    expect([read('a.html'), read('index.html')]).toEqual(['a', 'theirs']);
  });

  it('is untouched by what was staged and never committed, also after a killed run', async () => {
    await publish({ 'index.html': 'a' });
    const killed = await SiteFolder.open(path);
    await killed.stage('index.html', new TextEncoder().encode('half of it'));
    expect(read('index.html')).toBe('a');
    expect(await publish({ 'index.html': 'a' })).toEqual({ written: 0, removed: 0 });
    expect(existsSync(join(path, STAGING))).toBe(false);
  });

  it('is written to by one run at a time', async () => {
    const other = process.ppid;
    mkdirSync(join(path, STAGING));
    writeFileSync(join(path, STAGING, '.owner'), String(other));
    await expect(SiteFolder.open(path)).rejects.toMatchObject({
      code: 'publish-running',
      message: `Could not publish to ${path}: process ${other} is publishing there. Wait for it, then publish again.`,
    });
  });

  it('is taken by one of two runs that begin at the same moment', async () => {
    const module = new URL('./site-folder.ts', import.meta.url).href;
    const program = `
      const { SiteFolder } = await import('${module}');
      while (Date.now() < Number(process.argv[1])) {}
      await SiteFolder.open(process.argv[2]).then(() => console.log('taken'), ({ code }) => console.log(code));
      setTimeout(() => {}, 300);
    `;
    for (let round = 0; round < 4; round += 1) {
      const folder = join(path, `at-once-${round}`);
      const start = String(Date.now() + 500);
      const run = () =>
        promisify(execFile)(process.execPath, [
          '--input-type=module',
          '-e',
          program,
          start,
          folder,
        ]);
      const outcomes = await Promise.all([run(), run()]);
      expect(outcomes.map(({ stdout }) => stdout.trim()).sort()).toEqual([
        'publish-running',
        'taken',
      ]);
    }
  }, 30_000);

  it('removes what a run that was killed while it began left beside it', async () => {
    mkdirSync(join(path, `${STAGING}-4194305`), { recursive: true });
    await publish({ 'index.html': 'a' });
    expect(readdirSync(path).filter((name) => name.startsWith(STAGING))).toEqual([]);
  });

  it('does not follow a list that was tampered with out of the folder', async () => {
    await publish({ 'index.html': 'a' });
    const outside = join(path, '..', 'circunomy-outside.txt');
    writeFileSync(outside, 'theirs');
    writeFileSync(
      join(path, MANIFEST),
      JSON.stringify({ files: ['index.html', '../circunomy-outside.txt'] }),
    );
    await publish({ 'index.html': 'a' });
    expect(existsSync(outside)).toBe(true);
    rmSync(outside);
  });
});
