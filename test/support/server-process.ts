// `circunomy serve` as a process of its own, for tests and for measuring.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type CommandOptions, commandEnvironment, commandFile } from './command.ts';

export interface LiveServer {
  origin: string;
  /** Of the process that serves. */
  pid: number;
  /** Everything the process printed so far. */
  output: () => string;
  close: () => Promise<void>;
}

export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
  return address.port;
}

export interface LiveServerOptions extends CommandOptions {
  /** Default: a free one. */
  port?: number;
}

/** Runs until it is closed. */
export async function startServerProcess(options: LiveServerOptions): Promise<LiveServer> {
  const port = options.port ?? (await findFreePort());
  const child = spawn(process.execPath, [commandFile(), 'serve', '--port', String(port)], {
    cwd: options.cwd ?? options.data,
    env: commandEnvironment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const close = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  await waitUntilReady(`${origin}/data/communities.json`, () => {
    if (child.exitCode !== null) throw new Error(`circunomy serve ended early:\n${output}`);
  });
  return { origin, pid: child.pid ?? 0, output: () => output, close };
}

async function waitUntilReady(url: string, check: () => void): Promise<void> {
  const limit = Date.now() + 60_000;
  while (Date.now() < limit) {
    check();
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error(`Could not reach ${url} within a minute.`);
}
