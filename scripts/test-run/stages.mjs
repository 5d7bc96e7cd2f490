// The stages of `npm test`, in the order in which a developer wants to hear of a mistake.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../build.mjs';
import { run, runLine } from '../run.mjs';
import { packageFolder, packageNames, readPackage, root, toolEnvironment } from '../workspace.mjs';
import { addCounts, countExitCode, readCounts } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('../run.mjs').RunOptions['output']} Output
 *
 * `isPatient`: it keeps one core busy at most, and begins at once, beside those before it.
 * @typedef {{ name: string, title: string, needsBrowser?: boolean, onlyWhenNamed?: boolean, isPatient?: boolean, run: (env: NodeJS.ProcessEnv, output?: Output) => Promise<Counts> }} Stage
 */

/** @type {Stage[]} */
export const stages = [
  {
    name: 'lint',
    title: 'Format, lint (Biome), unused files and dependencies (Knip)',
    run: checkForm,
  },
  { name: 'types', title: 'Types (every package, scripts and tests)', run: checkTypes },
  {
    name: 'source',
    title: 'Tests of the sources (Vitest)',
    run: (env) => runVitest('source', env),
  },
  {
    name: 'source-postgresql',
    title: 'Tests of the store, once more on PostgreSQL (Vitest)',
    isPatient: true,
    run: (env, output) => runVitest('source-postgresql', env, output),
  },
  {
    name: 'widgets',
    title: 'Widgets in a real browser (Web Test Runner)',
    needsBrowser: true,
    run: runWidgets,
  },
  { name: 'build', title: 'Build', run: build },
  {
    name: 'end-to-end',
    title: 'Servers, published folders and pages, end to end (Vitest and Chromium)',
    needsBrowser: true,
    run: (env) => runVitest('end-to-end', env),
  },
  {
    name: 'faults',
    title: 'Kills, full disks, lost databases and wrong requests, in small (Vitest)',
    run: (env) => runVitest('faults', env),
  },
  {
    name: 'packaging',
    title: 'Packages as a stranger installs them (Vitest, Deno and Chromium)',
    needsBrowser: true,
    run: (env) => runVitest('packaging', env),
  },
  {
    name: 'long',
    title: 'What takes minutes or hours: kills, cuts of power, fuzz, soak, a fresh clone (Vitest)',
    onlyWhenNamed: true,
    run: (env) => runVitest('long', env),
  },
];

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Counts>} */
async function checkForm(env) {
  const biome = await run('biome', ['check', '--error-on-warnings', '.'], { env });
  const kinds = 'files,dependencies,unlisted,unresolved';
  const knip = await run('knip', ['--include', kinds, '--no-progress'], { env });
  return addCounts([countExitCode(biome), countExitCode(knip)]);
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Counts>} */
async function checkTypes(env) {
  const all = [countExitCode(await run('tsc', ['-p', 'tsconfig.json'], { env }))];
  const folders = [...packageNames.map((name) => `packages/${name}`), 'examples/campaign-site'];
  for (const path of folders) {
    const line = readPackage(path).scripts?.types ?? 'tsc -p tsconfig.json';
    const folder = join(root, path);
    const code = await runLine(line, {
      cwd: folder,
      env: { ...env, PATH: toolEnvironment(folder).PATH },
    });
    console.log(`${code === 0 ? '✓' : '✗'} ${path}: ${line}`);
    all.push(countExitCode(code));
  }
  return addCounts(all);
}

/** @param {string} project @param {NodeJS.ProcessEnv} env @param {Output} [output] */
function runVitest(project, env, output) {
  return withReport(async (report) =>
    run(
      'vitest',
      [
        ...['run', '--project', project],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ],
      { env, ...(output !== undefined && { output }) },
    ),
  );
}

/** @param {NodeJS.ProcessEnv} env */
function runWidgets(env) {
  const folder = packageFolder('widgets');
  const line = readPackage('packages/widgets').scripts?.test ?? 'wtr';
  return withReport((report) =>
    runLine(line, {
      cwd: folder,
      env: { ...env, PATH: toolEnvironment(folder).PATH, CIRCUNOMY_TEST_REPORT: report },
    }),
  );
}

/** @returns {Promise<Counts>} */
async function build() {
  try {
    await ensureBuilt();
    return countExitCode(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return countExitCode(1);
  }
}

/** @param {(report: string) => Promise<number>} work @returns {Promise<Counts>} */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'circunomy-test-'));
  try {
    const report = join(folder, 'report.json');
    return readCounts(report, await work(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
