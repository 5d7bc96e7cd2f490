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
  /** Everything that is set, for `serve`, which tells of what it does not know. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches what goes to standard error. */
  readonly isTerminal?: boolean;
  print(text: string): void;
  printError(text: string): void;
  /** File descriptor of standard error, for a log beside the work; through `printError` where it is left out. */
  readonly logTo?: number;
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
    variables: process.env,
    isTerminal: process.stderr.isTTY === true,
    logTo: 2,
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    ...(process.stderr.isTTY && {
      showProgress: (text: string) => process.stderr.write(`\r\u001b[K${text}`),
    }),
    waitForStop,
  };
}

/** With the exit codes by which a shell tells of them. */
const STOP_SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/** Milliseconds in which a second signal is the same wish: a terminal and npm both pass one Ctrl+C on. */
const ONE_WISH = 500;

/** Whoever asks again does not want to wait: the process ends at once. */
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    for (const [signal, code] of STOP_SIGNALS) {
      process.on(signal, () => {
        const now = performance.now();
        asked ??= now;
        resolve();
        if (now - asked > ONE_WISH) process.exit(code);
      });
    }
  });
}
