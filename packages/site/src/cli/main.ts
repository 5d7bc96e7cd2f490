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

process.exitCode = await run(commands, process.argv.slice(2), readEnvironment());
