// `npm run bench`: installs and builds what is missing, then measures; `npm run bench -- fold` a single part.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { finish, say } from './say.mjs';
import { ensureBrowser } from './test-run/find-browser.mjs';
import { root, toolEnvironment } from './workspace.mjs';

await finish(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const browser = await ensureBrowser();
  if (!browser) {
    throw new Error(
      'Could not measure the widgets: no Chrome or Chromium was found. Install one, or name it in CHROME_PATH.',
    );
  }
  say('Measuring (some minutes; leave the machine alone meanwhile)');
  const env = { ...toolEnvironment(), CHROME_PATH: browser };
  return run('node', ['test/bench/main.ts', ...process.argv.slice(2)], { cwd: root, env });
});
