#!/usr/bin/env node
// The `circunomy` command as an operating system starts it.
import { commands } from './commands.ts';
import { readEnvironment } from './environment.ts';
import { run } from './run.ts';

process.exitCode = await run(commands, process.argv.slice(2), readEnvironment());
