// Widgets are tested in a real Chromium, from their sources, without a request that leaves loopback.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

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

export default {
  rootDir,
  files: fileURLToPath(new URL('src/**/*.browser.test.ts', import.meta.url)),
  nodeResolve: { exportConditions: ['source', 'browser', 'import', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' }), nodeEnvironment],
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
  testFramework: { config: { timeout: 10_000 } },
};
