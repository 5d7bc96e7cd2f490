// A test that no stage of `npm test` picks up would stay green for ever.
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { listFiles, packageNames } from './source-files.ts';

interface Project {
  test?: { include?: string[]; exclude?: string[] };
}

/** What the stage for widgets runs, by Web Test Runner. */
const browserTests = 'packages/widgets/src/**/*.browser.test.ts';

function isPickedUp(path: string): boolean {
  const projects = (config.test?.projects ?? []) as Project[];
  const byVitest = projects.some(
    ({ test: { include = [], exclude = [] } = {} }) =>
      include.some((glob) => matchesGlob(path, glob)) &&
      !exclude.some((glob) => matchesGlob(path, glob)),
  );
  return byVitest || matchesGlob(path, browserTests);
}

test('every test file is run by a stage of npm test or npm run test:long', () => {
  const files = [...packageNames.map((name) => `packages/${name}`), 'scripts', 'test', 'examples']
    .flatMap(listFiles)
    .filter((path) => /\.test\.(ts|js|mjs)$/.test(path));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((path) => !isPickedUp(path))).toEqual([]);
  expect(isPickedUp('test/nowhere/lost.test.ts')).toBe(false);
});
