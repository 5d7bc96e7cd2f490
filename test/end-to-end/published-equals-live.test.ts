// "The micro-site is the API": a published folder and a live server answer with the same bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { runCommandOrThrow } from '../support/command.ts';
import { listPublishedFiles, publishedCommunities } from '../support/published-folder.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const { data, published, origin } = inject('examples');
const again = createTemporaryFolder('published-again');

/** Which of these files a live server answers with other bytes, or not at all. */
async function listDifferences(paths: string[]): Promise<string[]> {
  const differences: string[] = [];
  for (const path of paths) {
    const response = await fetch(`${origin}/${path.replace(/index\.html$/, '')}`);
    const live = Buffer.from(await response.arrayBuffer());
    if (!response.ok) differences.push(`${path}: ${response.status}`);
    else if (!live.equals(readFileSync(join(published, path)))) differences.push(path);
  }
  return differences;
}

const shown = [
  'circunomy-jakarta',
  'gereja-contoh',
  'kampanye-contoh',
  'kube-contoh',
  'kube-contoh-kas',
  'kube-melati-3',
  'prokus-contoh',
  'prokus-mojokerto',
  'umkm-asjb',
];

describe('a published folder and the live server', () => {
  test('both know the example communities and the open cash book, and no hidden book', async () => {
    const response = await fetch(`${origin}/data/communities.json`);
    const { communities } = (await response.json()) as { communities: { community: string }[] };
    expect(communities.map(({ community }) => community).sort()).toEqual(shown);
    expect(publishedCommunities(published)).toEqual(shown);
  });

  test('give the same bytes for every file under data/', async () => {
    const paths = listPublishedFiles(published).filter((path) => /(^|\/)data\//.test(path));
    expect(paths.length).toBeGreaterThan(60);
    expect(await listDifferences(paths)).toEqual([]);
  });

  test('give the same bytes for every page, style, script and font', async () => {
    const paths = listPublishedFiles(published).filter(
      (path) => !/(^|\/)data\//.test(path) && !/(^|\/)(\.|404\.html$)/.test(path),
    );
    expect(paths.length).toBeGreaterThan(100);
    expect(await listDifferences(paths)).toEqual([]);
  });

  test('come out the same when published a second time, into another folder', async () => {
    await runCommandOrThrow(['publish', '--out', again], { data });
    expect(listPublishedFiles(again)).toEqual(listPublishedFiles(published));
    const different = listPublishedFiles(again).filter(
      (path) => !readFileSync(join(again, path)).equals(readFileSync(join(published, path))),
    );
    expect(different).toEqual([]);
  });
});
