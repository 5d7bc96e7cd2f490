#!/usr/bin/env node
// The `circunomy` command as an operating system starts it.
import { enableCompileCache } from 'node:module';

// Some thousand modules are compiled once and not at every start: https://nodejs.org/api/module.html#module-compile-cache
enableCompileCache();
const [{ commands }, { readEnvironment }, { run }] = await Promise.all([
  import('./commands.ts'),
  import('./environment.ts'),
  import('./run.ts'),
]);

// A reader who has seen enough, such as `head`, closes what is printed to; the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await run(commands, process.argv.slice(2), readEnvironment());
