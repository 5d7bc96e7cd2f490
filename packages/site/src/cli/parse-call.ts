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
  const options = { ...command.options, ...commonOptions };
  const { values, positionals } = readOptions(command, options, words);
  const language = values.get('language') ?? environment.language;
  if (!isLanguage(language)) {
    throw refuse(command, 'language', language, 'id, en');
  }
  const isHelp = values.has('help');
  const { min, max } = command.arguments;
  if (!isHelp && (positionals.length < min || positionals.length > max)) {
    const usage = `circunomy ${command.name} ${command.usage}`;
    throw new CliError('arguments-wrong', { command: command.name, usage });
  }
  const isJson = values.has('json');
  const path = (written: string): string => resolve(environment.folder, written);
  return {
    command,
    arguments: positionals,
    environment,
    language,
    isJson,
    dataDirectory: path(values.get('data') ?? environment.dataDirectory),
    option: (name) => values.get(name),
    need: (name) => {
      const value = values.get(name);
      if (value !== undefined) return value;
      const placeholder = options[name]?.value ?? '';
      const details = { command: command.name, option: `--${name}`, value: placeholder };
      throw new CliError('option-missing', details);
    },
    has: (name) => values.has(name),
    path,
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

function readOptions(
  command: Command,
  options: Command['options'],
  words: readonly string[],
): { values: Map<string, string>; positionals: string[] } {
  const kinds = Object.entries(options).map(
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
    const option = options[token.name];
    const details = { command: command.name, option: token.rawName };
    if (!option || !Object.hasOwn(options, token.name)) {
      const known = Object.keys(options).map((name) => `--${name}`);
      throw new CliError('option-unknown', {
        ...details,
        suggestion: suggest(token.rawName, known),
      });
    }
    // "--out --json" would otherwise take "--json" for a folder.
    const isMissing =
      token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
    if (option.value && isMissing) {
      throw new CliError('option-without-value', { ...details, value: option.value });
    }
    if (!option.value && token.value !== undefined)
      throw new CliError('option-with-value', details);
    values.set(token.name, token.value ?? '');
  }
  return { values, positionals };
}
