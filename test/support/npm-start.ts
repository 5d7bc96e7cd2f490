// `npm start` as a person runs it in a terminal: its own process group, which Ctrl+C reaches whole.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface NpmStart {
  /** What the home page of an example answered with first; 0 when nothing answered in time. */
  status: number;
  /** From the command to the first answer. */
  seconds: number;
  output: string;
  /** Whether anything still answers after Ctrl+C. */
  isStillThere: boolean;
}

export interface NpmStartOptions {
  folder: string;
  port: number;
  env: NodeJS.ProcessEnv;
  /** Give up after so many seconds. */
  patience: number;
}

/** Starts, waits for the first page, interrupts, and waits for the end. */
export async function measureNpmStart(options: NpmStartOptions): Promise<NpmStart> {
  const { folder, port, env, patience } = options;
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
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
  await ended;
  return { status, seconds, output, isStillThere: (await readStatus(home)) !== 0 };
}

function readStatus(url: string): Promise<number> {
  return fetch(url).then(
    (response) => response.status,
    () => 0,
  );
}
