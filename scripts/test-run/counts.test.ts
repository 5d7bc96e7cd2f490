// Proves that the last line of `npm test` cannot say "0 failed" when something went wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCounts, countExitCode, readCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'circunomy-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeReport(report: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('counts of the test run', () => {
  test('takes passed, failed and skipped from the report', () => {
    const file = writeReport({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 });
    expect(readCounts(file, 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  test('counts a runner that crashed before it wrote a report as one failure', () => {
    expect(readCounts(join(folder, 'nothing-here.json'), 0).failed).toBe(1);
  });

  test('counts a file that could not be imported as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    const file = writeReport({ numPassedTests: 7, numFailedTests: 0, testResults });
    expect(readCounts(file, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test('counts a file whose preparation failed, so that its tests were skipped, as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [{ status: 'skipped' }, { status: 'skipped' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ];
    const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, testResults };
    expect(readCounts(writeReport(report), 1)).toEqual({ passed: 1, failed: 2, skipped: 2 });
  });

  test('counts a bad exit code without a failed test as one failure', () => {
    const file = writeReport({ numPassedTests: 7, numFailedTests: 0 });
    expect(readCounts(file, 1).failed).toBe(1);
  });

  test('counts a run in which no test ran as one failure', () => {
    const file = writeReport({ numPassedTests: 0, numFailedTests: 0 });
    expect(readCounts(file, 0).failed).toBe(1);
  });

  test('adds up stages with and without tests of their own', () => {
    const all = [countExitCode(0), countExitCode(2), { passed: 3, failed: 1, skipped: 1 }];
    expect(addCounts(all)).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });
});
