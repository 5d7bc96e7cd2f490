// From words on a command line to a checked call; what is not understood is refused with the nearest known word.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';
import { type Call, type Command, commonOptions } from './command.ts';
import type { Environment } from './environment.ts';
import { suggest } from './suggest.ts';
import { isLanguage } from './words.ts';

/** @throws {CliError} with exit code 2. */
export function parseCall(
  command: Command,
  words: readonly string[],
  environment: Environment,
): Call {
  const { values, positionals } = readOptions(command, words);
  const { min, max } = command.arguments;
  const isHelp = values.has('help');
  if (!isHelp && (positionals.length < min || positionals.length > max)) {
    const usage = `circunomy ${command.name} ${command.usage}`;
    throw new CliError('arguments-wrong', { command: command.name, usage });
  }
  return createCall(command, positionals, values, environment);
}

function createCall(
  command: Command,
  positionals: readonly string[],
  values: ReadonlyMap<string, string>,
  environment: Environment,
): Call {
  const language = values.get('language') ?? environment.language;
  if (!isLanguage(language)) throw refuse(command, 'language', language, 'id, en');
  const isJson = values.has('json');
  const path = (written: string): string => resolve(environment.folder, written);
  return {
    ...{ command, environment, language, isJson, path },
    arguments: positionals,
    dataDirectory: path(values.get('data') ?? environment.dataDirectory),
    option: (name) => values.get(name),
    need: (name) => {
      const value = values.get(name);
      if (value !== undefined) return value;
      const placeholder = command.options[name]?.value ?? '';
      const details = { command: command.name, option: `--${name}`, value: placeholder };
      throw new CliError('option-missing', details);
    },
    has: (name) => values.has(name),
    say: (text) => {
      if (!isJson) environment.print(text[language]);
    },
    answer: (value) => {
      if (isJson) environment.print(JSON.stringify(value));
    },
  };
}

export function refuse(
  command: { readonly name: string },
  option: string,
  value: string,
  expected: string,
): CliError {
  const details = { command: command.name, option: `--${option}`, value, expected };
  return new CliError('option-refused', details);
}

/**
 * What an option names of the values that are known.
 *
 * @param otherwise where it is left out; without it the option is needed.
 * @throws {CliError} `option-refused`, `option-missing`.
 */
export function readChoice<Choice extends string>(
  call: Call,
  option: string,
  known: readonly Choice[],
  otherwise?: Choice,
): Choice {
  const written = call.option(option) ?? otherwise ?? call.need(option);
  const choice = known.find((one) => one === written);
  if (choice !== undefined) return choice;
  throw refuse(call.command, option, written, known.join(', '));
}

function readOptions(
  command: Command,
  words: readonly string[],
): { readonly values: ReadonlyMap<string, string>; readonly positionals: readonly string[] } {
  const kinds = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const] as const,
  );
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(kinds),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    ensureOption(command, token);
    values.set(token.name, token.value ?? '');
  }
  return { values, positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function ensureOption(command: Command, { name, rawName, value, inlineValue }: OptionToken): void {
  const options = { ...command.options, ...commonOptions };
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  const details = { command: command.name, option: rawName };
  if (!option) {
    const known = Object.keys(options).map((word) => `--${word}`);
    throw new CliError('option-unknown', { ...details, suggestion: suggest(rawName, known) });
  }
  // "--out --json" would otherwise take "--json" for a folder.
  const isMissing = value === undefined || (!inlineValue && value.startsWith('--'));
  if (option.value && isMissing) {
    throw new CliError('option-without-value', { ...details, value: option.value });
  }
  if (!option.value && value !== undefined) throw new CliError('option-with-value', details);
}
