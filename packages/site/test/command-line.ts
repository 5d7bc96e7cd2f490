// The command as a person types it, in this process and in a folder of its own that is gone after the tests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ensureTestDatabase } from '../../api/test-support/test-database.ts';
import { commands } from '../src/cli/commands.ts';
import { run } from '../src/cli/run.ts';

export { openTestStore } from '../../api/test-support/test-database.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandLine {
  /** Where relative paths begin; the data directory lies in it. */
  readonly folder: string;
  readonly dataDirectory: string;
  /** In English unless the call says otherwise. */
  circunomy(...words: string[]): Promise<CommandResult>;
  /** What `--json` answers. */
  ask(...words: string[]): Promise<Record<string, unknown>>;
  /** @returns the name, to be typed. */
  write(name: string, value: unknown): string;
}

/**
 * Call it beside the tests of a file: it is cleaned up after the last of them. Rows lie where the run's stores lie,
 * unless a `DATABASE_URL` is given.
 */
export function createCommandLine(
  name: string,
  data = 'data',
  givenDatabaseUrl?: string,
): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), `circunomy-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const dataDirectory = join(folder, data);
  const circunomy = async (...words: string[]): Promise<CommandResult> => {
    const result = { out: '', err: '' };
    const databaseUrl = givenDatabaseUrl ?? (await ensureTestDatabase(dataDirectory));
    const code = await run(commands, words, {
      ...{ folder, dataDirectory, databaseUrl, language: 'en', processors: 2 },
      print: (text) => {
        result.out += `${text}\n`;
      },
      printError: (text) => {
        result.err += `${text}\n`;
      },
      waitForStop: () => Promise.resolve(),
    });
    return { code, ...result };
  };
  return {
    ...{ folder, dataDirectory, circunomy },
    ask: async (...words) => JSON.parse((await circunomy(...words, '--json')).out),
    write: (file, value) => {
      writeFileSync(join(folder, file), JSON.stringify(value));
      return file;
    },
  };
}
