// `npm test`: installs what is missing, runs every test, and ends with one line "N passed, N failed".
// Some stages only: npm test -- lint types source widgets build end-to-end packaging; `npm run test:long` adds more.
import { ensureInstalled } from './install.mjs';
import { finish, say, sayLoudly } from './say.mjs';
import { beginPatient } from './test-run/begin-patient.mjs';
import { addCounts, countExitCode } from './test-run/counts.mjs';
import { ensureBrowser } from './test-run/find-browser.mjs';
import { ensureGo } from './test-run/find-go.mjs';
import { stages } from './test-run/stages.mjs';
import { toolEnvironment } from './workspace.mjs';

await finish(async () => {
  const chosen = chooseStages(process.argv.slice(2));
  await ensureInstalled();
  if (chosen.some(({ name }) => name === 'source')) await ensureGo();
  const browser = chosen.some((stage) => stage.needsBrowser) ? await ensureBrowser() : undefined;
  // Commands that tests start are not to write into the database that is there for the tests of the store.
  const { DATABASE_URL: database, ...rest } = toolEnvironment();
  const env = {
    ...rest,
    ...(browser && { CHROME_PATH: browser }),
    ...(database && { CIRCUNOMY_TEST_POSTGRES: database }),
  };

  const results = [];
  const begun = beginPatient(chosen, env);
  for (const stage of chosen) {
    say(stage.title);
    const started = performance.now();
    const counts = await (begun.get(stage)?.() ?? runStage(stage, env, Boolean(browser)));
    results.push({ stage, counts, seconds: (performance.now() - started) / 1000 });
  }
  return report(results);
});

/** @param {string[]} names @returns {import('./test-run/stages.mjs').Stage[]} */
function chooseStages(names) {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown) {
    const known = stages.map(({ name }) => name).join(', ');
    throw new Error(`Could not run the stage "${unknown}": there is none. Choose from: ${known}.`);
  }
  return names.length > 0
    ? stages.filter(({ name }) => names.includes(name))
    : stages.filter(({ onlyWhenNamed }) => !onlyWhenNamed);
}

/**
 * @param {import('./test-run/stages.mjs').Stage} stage
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} hasBrowser
 */
async function runStage(stage, env, hasBrowser) {
  if (stage.needsBrowser && !hasBrowser) {
    sayLoudly(
      `NOT RUN: ${stage.title}.\nIt needs Chrome or Chromium and none was found. Install one, or name it in CHROME_PATH.`,
    );
    return countExitCode(1);
  }
  return stage.run(env);
}

/** @param {{ stage: import('./test-run/stages.mjs').Stage, counts: import('./test-run/counts.mjs').Counts, seconds: number }[]} results */
function report(results) {
  console.log('');
  for (const { stage, counts, seconds } of results) {
    const mark = counts.failed === 0 ? '✓' : '✗';
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} SKIPPED` : '';
    const line = `${counts.passed} passed, ${counts.failed} failed${skipped} in ${seconds.toFixed(1)} s`;
    console.log(`${mark} ${stage.title}: ${line}`);
  }
  const { passed, failed } = addCounts(results.map(({ counts }) => counts));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
