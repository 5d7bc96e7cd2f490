// `npm start`: from a fresh clone to micro-sites, data API and widgets on one port.
// Further arguments go to `circunomy serve`: npm start -- --port 5000
import { ensureBuilt } from './build.mjs';
import { runCircunomy } from './circunomy.mjs';
import { ensureInstalled } from './install.mjs';
import { finish, say } from './say.mjs';
import { root } from './workspace.mjs';

await finish(async () => {
  const given = process.argv.slice(2).flatMap((word) => word.split(/(?<=^--[a-z]+)=/));
  const serve = given.includes('--port') ? given : ['--port', '4321', ...given];
  const port = serve[serve.indexOf('--port') + 1];
  await ensureInstalled();
  await ensureBuilt();
  // What `serve` refuses or explains, it says itself, before anything is loaded.
  const isPort = Number(port) <= 65_535;
  if (given.includes('--help') || !isPort) return runCircunomy(['serve', ...serve], root);
  const shared = ['--data', '--language'].flatMap((name) =>
    given.includes(name) ? given.slice(given.indexOf(name)).slice(0, 2) : [],
  );
  say('Loading the example communities');
  const code = await runCircunomy(
    ['examples', '--live', `http://localhost:${port}`, ...shared],
    root,
  );
  return code === 0 ? runCircunomy(['serve', ...serve], root) : code;
});
