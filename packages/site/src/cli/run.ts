// One call from beginning to end: find the command, check the call, run it, say what went wrong.
import { CliError, EXIT_FAULT } from './cli-error.ts';
import type { Command } from './command.ts';
import type { Environment } from './environment.ts';
import { formatHelp, formatOverview } from './help.ts';
import { parseCall } from './parse-call.ts';
import { suggest } from './suggest.ts';
import { tellPlace } from './tell-place.ts';
import { isLanguage, type Language, type Words } from './words.ts';

/** @returns the exit code: 0 done, 1 refused, 2 called wrongly. */
export async function run(
  commands: readonly Command[],
  words: readonly string[],
  environment: Environment,
): Promise<number> {
  const [name, ...rest] = words;
  const language = findLanguage(words) ?? environment.language;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      environment.print(formatOverview(commands, language));
      return 0;
    }
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) {
      const known = commands.map((candidate) => candidate.name);
      throw new CliError('command-unknown', { command: name, suggestion: suggest(name, known) });
    }
    const call = parseCall(command, rest, environment);
    if (call.has('help')) {
      environment.print(formatHelp(command, language));
      return 0;
    }
    return await command.run(call);
  } catch (error) {
    return report(error, { environment, language, isJson: words.includes('--json') });
  }
}

/** Errors of all our packages speak both languages, each through its own class. */
interface BilingualError extends Error {
  readonly code: string;
  readonly faults?: readonly { readonly path: string; readonly message: Words }[];
  in(language: Language): string;
}

function isBilingual(error: unknown): error is BilingualError {
  return error instanceof Error && 'in' in error && typeof error.in === 'function';
}

interface ReportContext {
  readonly environment: Environment;
  readonly language: Language;
  readonly isJson: boolean;
}

function report(error: unknown, { environment, language, isJson }: ReportContext): number {
  const exitCode = error instanceof CliError ? error.exitCode : EXIT_FAULT;
  if (!isBilingual(error)) {
    const text = toText(error);
    if (isJson) environment.print(JSON.stringify({ error: { code: 'internal', message: text } }));
    environment.printError(text);
    return exitCode;
  }
  const faults = (error.faults ?? []).map(({ path, message }) => ({
    path,
    message: message[language],
  }));
  if (isJson) {
    const answer = { code: error.code, message: error.in(language), faults };
    environment.print(JSON.stringify({ error: answer }));
  } else {
    environment.printError(error.in(language));
    for (const { path, message } of faults) {
      environment.printError(`  ${tellPlace(path)[language]}: ${message}`);
    }
  }
  return exitCode;
}

/** An error that says what to do stands for itself; of any other, the place where it arose is needed. */
function toText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.startsWith('Could not') ? error.message : (error.stack ?? error.message);
}

/** Read before anything else, so that even a wrong call is answered in the right language. */
function findLanguage(words: readonly string[]): Language | undefined {
  const place = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const value = words[place]?.split('=')[1] ?? words[place + 1];
  return place >= 0 && isLanguage(value) ? value : undefined;
}
