// Adds up what the test runners counted, and never mistakes a crash for success.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A stage without tests of its own, such as the linter, counts as one. @param {number} code @returns {Counts} */
export function countExitCode(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {string} file what Vitest's JSON reporter or our reporter for Web Test Runner wrote
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function readCounts(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that could not be imported or prepared failed without a failed test: it is one failure.
  const brokenFiles = (report.testResults ?? []).filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ result) =>
      result.status === 'failed' &&
      result.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  const nothingRan = passed + failed === 0;
  const unnamedFailure = failed === 0 && (code !== 0 || nothingRan) ? 1 : 0;
  return { passed, failed: failed + unnamedFailure, skipped };
}

/** @param {Counts[]} all @returns {Counts} */
export function addCounts(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
