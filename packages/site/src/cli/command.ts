// What a command is: its words for the help, its options, and what it does with a call.
import type { Environment } from './environment.ts';
import type { Language, Words } from './words.ts';

export interface CommandOption {
  /** Placeholder of the value, such as `DIR`; a switch without it. */
  readonly value?: string;
  readonly words: Words;
}

export interface Command {
  readonly name: string;
  readonly summary: Words;
  /** After the name, such as `FILE.csv --community X`. */
  readonly usage: string;
  /** How many words may follow the name. */
  readonly arguments: { readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, CommandOption>>;
  /** @returns the exit code. */
  run(call: Call): Promise<number>;
}

/** One call of a command, its options checked. */
export interface Call {
  readonly command: Command;
  readonly arguments: readonly string[];
  readonly environment: Environment;
  readonly language: Language;
  /** A machine reads the answer: one JSON value on standard output. */
  readonly isJson: boolean;
  readonly dataDirectory: string;
  option(name: string): string | undefined;
  /** @throws {CliError} `option-missing`. */
  need(name: string): string;
  has(name: string): boolean;
  /** Relative paths begin in the caller's folder. */
  path(written: string): string;
  /** For people; nothing where a machine reads. */
  say(words: Words): void;
  /** For machines; nothing where a person reads. */
  answer(value: unknown): void;
}

export const commonOptions: Readonly<Record<string, CommandOption>> = {
  data: {
    value: 'DIR',
    words: {
      en: 'data directory (CIRCUNOMY_DATA, ./circunomy-data unless set)',
      id: 'folder data (CIRCUNOMY_DATA, ./circunomy-data bila tidak diatur)',
    },
  },
  language: {
    value: 'id|en',
    words: {
      en: 'language of the messages (CIRCUNOMY_LANGUAGE, id unless set)',
      id: 'bahasa pesan (CIRCUNOMY_LANGUAGE, id bila tidak diatur)',
    },
  },
  json: {
    words: { en: 'answer with JSON, for programs', id: 'jawaban berupa JSON, untuk program' },
  },
  help: { words: { en: 'show this help', id: 'tampilkan bantuan ini' } },
};
