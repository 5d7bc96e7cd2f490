// The only file of this package that reads the environment.
import { availableParallelism } from 'node:os';
import { isLanguage, type Language } from './words.ts';

export interface Environment {
  /** Where relative paths begin. */
  readonly folder: string;
  /** `CIRCUNOMY_DATA`, `./circunomy-data` unless set. */
  readonly dataDirectory: string;
  /** `DATABASE_URL`: where the rows lie unless in the data directory. It holds a password: never print it. */
  readonly databaseUrl?: string | undefined;
  /** `CIRCUNOMY_LANGUAGE`, Indonesian unless set. */
  readonly language: Language;
  readonly processors: number;
  print(text: string): void;
  printError(text: string): void;
  /** One line that the next one replaces; undefined where nobody watches. */
  readonly showProgress?: (text: string) => void;
  /** Resolves when the process is asked to stop (SIGINT, SIGTERM). */
  waitForStop(): Promise<void>;
}

export function readEnvironment(): Environment {
  const language = process.env.CIRCUNOMY_LANGUAGE;
  return {
    folder: process.cwd(),
    dataDirectory: process.env.CIRCUNOMY_DATA || './circunomy-data',
    databaseUrl: process.env.DATABASE_URL || undefined,
    language: isLanguage(language) ? language : 'id',
    processors: availableParallelism(),
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    ...(process.stderr.isTTY && {
      showProgress: (text: string) => process.stderr.write(`\r\u001b[K${text}`),
    }),
    waitForStop: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
      }),
  };
}
