// Runs the built `circunomy` command the way a person does: a process, arguments, exit code, output.
import { spawn } from 'node:child_process';
import { findCommand } from '../../scripts/workspace.mjs';

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  /** CIRCUNOMY_DATA of the process. */
  data: string;
  /** DATABASE_URL of the process; without it the rows lie in `data`. */
  databaseUrl?: string;
  cwd?: string;
  /** On top of that of this process. */
  env?: NodeJS.ProcessEnv;
}

export function commandFile(): string {
  const file = findCommand();
  if (!file) throw new Error('Could not find the built circunomy command. Run "npm run build".');
  return file;
}

export function commandEnvironment({ data, databaseUrl, env }: CommandOptions): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...rest } = process.env;
  const store = {
    CIRCUNOMY_DATA: data,
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  return { ...rest, ...store, NO_COLOR: '1', ...env };
}

export function runCommand(
  commandArguments: string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const child = spawn(process.execPath, [commandFile(), ...commandArguments], {
    cwd: options.cwd ?? options.data,
    env: commandEnvironment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const result = { code: -1, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    result.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    result.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...result, code: code ?? -1 }));
  });
}

/** For preparing a test: throws with everything that the command said when it did not succeed. */
export async function runCommandOrThrow(
  commandArguments: string[],
  options: CommandOptions,
): Promise<string> {
  const { code, stdout, stderr } = await runCommand(commandArguments, options);
  if (code !== 0) {
    throw new Error(
      `circunomy ${commandArguments.join(' ')} ended with exit code ${code}.\n${stdout}${stderr}`,
    );
  }
  return stdout;
}
