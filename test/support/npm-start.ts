// `npm start` as a person runs it in a terminal: its own process group, which Ctrl+C reaches whole.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface NpmStart {
  /** What the home page of an example answered with first; 0 when nothing answered in time. */
  status: number;
  /** From the command to the first answer. */
  seconds: number;
  output: string;
  /** Whether anything still answers after its end. */
  isStillThere: boolean;
}

export interface NpmStartOptions {
  folder: string;
  port: number;
  env: NodeJS.ProcessEnv;
  /** Give up after so many seconds. */
  patience: number;
  /** Ctrl+C reaches every process of the terminal, SIGTERM only npm. */
  ending?: 'ctrl-c' | 'sigterm-to-npm';
}

/** Milliseconds after which whatever is left is called left. */
const LONGEST_END = 15_000;

/** Starts, waits for the first page, ends it, and waits for the end. */
export async function measureNpmStart(options: NpmStartOptions): Promise<NpmStart> {
  const { folder, port, env, patience, ending = 'ctrl-c' } = options;
  const started = performance.now();
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const home = `http://127.0.0.1:${port}/circunomy-jakarta/`;
  const until = started + patience * 1000;
  let status = 0;
  while (status === 0 && child.exitCode === null && performance.now() < until) {
    status = await readStatus(home);
    if (status === 0) await wait(100);
  }
  const seconds = (performance.now() - started) / 1000;
  if (child.pid !== undefined && child.exitCode === null) {
    if (ending === 'ctrl-c') process.kill(-child.pid, 'SIGINT');
    else child.kill('SIGTERM');
  }
  await Promise.race([ended, wait(LONGEST_END, undefined, { ref: false })]);
  const isStillThere = (await readStatus(home)) !== 0;
  if (isStillThere && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  return { status, seconds, output, isStillThere };
}

function readStatus(url: string): Promise<number> {
  return fetch(url).then(
    (response) => response.status,
    () => 0,
  );
}
