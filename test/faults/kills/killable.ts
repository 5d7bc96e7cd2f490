// A process that is started again whenever it ends, as a service manager does, until it is closed.
import { type ChildProcess, spawn } from 'node:child_process';

export interface Killable {
  /** SIGKILL, at once. */
  kill(): void;
  /** Everything that the processes printed to standard error. */
  errors(): string;
  /** How often it was started. */
  starts(): number;
  /** Ends it for good. */
  close(): Promise<void>;
}

export interface KillableOptions {
  /** Of Node. */
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Called with every whole line on standard output. */
  readonly onLine?: (line: string) => void;
}

/** Milliseconds, as `RestartSec=` of systemd has. */
const RESTART_AFTER = 100;

/** Life story: running → ended → running again, and so on → closed. */
export function keepRunning(options: KillableOptions): Killable {
  let child: ChildProcess;
  let [errors, starts, isClosed] = ['', 0, false];
  let timer: NodeJS.Timeout | undefined;
  let ended: () => void = () => undefined;
  const start = (): void => {
    starts += 1;
    child = spawn(process.execPath, [...options.arguments], {
      ...{ cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] },
    });
    readLines(child, options.onLine);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('close', () => {
      if (isClosed) ended();
      else timer = setTimeout(start, RESTART_AFTER);
    });
  };
  start();
  return {
    kill: () => child.kill('SIGKILL'),
    errors: () => errors,
    starts: () => starts,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const end = new Promise<void>((resolve) => {
        ended = resolve;
      });
      child.kill('SIGKILL');
      await end;
    },
  };
}

/** A line that a kill cut off was never said. */
function readLines(child: ChildProcess, onLine: (line: string) => void = () => undefined): void {
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}
