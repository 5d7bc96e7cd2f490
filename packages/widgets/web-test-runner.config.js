// Widgets are tested in a real Chromium, from their sources, without a request that leaves loopback.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { servePages } from './test-support/served-pages.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const asRoot = process.getuid?.() === 0;

// nanostores and others ask a bundler for this name; no bundler runs here.
const nodeEnvironment = {
  name: 'node-environment',
  transform: (context) =>
    context.response.is('js') && String(context.body).includes('process.env.NODE_ENV')
      ? String(context.body).replaceAll('process.env.NODE_ENV', '"production"')
      : undefined,
};

/** `executeServerCommand('screenshot')`: what the page looks like at this moment, as the base 64 of a PNG. */
const screenshots = {
  name: 'screenshots',
  executeCommand: async ({ command, session }) =>
    command === 'screenshot'
      ? await session.browser.getPage(session.id).screenshot({ encoding: 'base64' })
      : undefined,
};

/** Writes the counts that `npm test` adds up; named by CIRCUNOMY_TEST_REPORT. */
function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap((session) => listTests(session.testResults));
      const broken = sessions.filter(
        (session) => !session.passed && listTests(session.testResults).every((test) => test.passed),
      );
      const report = {
        numPassedTests: tests.filter((test) => test.passed && !test.skipped).length,
        numFailedTests:
          tests.filter((test) => !test.passed && !test.skipped).length + broken.length,
        numPendingTests: tests.filter((test) => test.skipped).length,
      };
      writeFileSync(file, JSON.stringify(report));
    },
  };
}

function listTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(listTests)] : [];
}

const reportFile = process.env.CIRCUNOMY_TEST_REPORT;

export default {
  rootDir,
  files: fileURLToPath(new URL('src/**/*.browser.test.ts', import.meta.url)),
  nodeResolve: { exportConditions: ['source', 'browser', 'import', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' }), nodeEnvironment, screenshots],
  middleware: [servePages],
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        headless: true,
        args: [
          ...(asRoot ? ['--no-sandbox'] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      },
    }),
  ],
  reporters: [defaultReporter(), ...(reportFile ? [countReporter(reportFile)] : [])],
  testFramework: { config: { timeout: 10_000 } },
};
