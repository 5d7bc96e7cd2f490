// A line between a store and its database that can be cut, also at the moment when a commit is on its way back.
import { createServer, connect as openSocket, type Socket } from 'node:net';
import { afterAll } from 'vitest';

export interface CuttableLine {
  /** The database URL, through the line. */
  readonly url: string;
  /** Ends every connection; new ones are let through. */
  cut(): void;
  /** Ends every connection, and refuses new ones until `mend`. */
  breakDown(): void;
  /** Nothing passes any more, and nobody is told: as behind a firewall that forgot the connections. */
  goSilent(): void;
  mend(): void;
  /** The next commit reaches the database; its connection ends before the answer, and no other. */
  loseNextCommitAnswer(): void;
  /** The next commit does not reach the database. */
  loseNextCommit(): void;
}

type Fate = 'passes' | 'commit-is-lost' | 'answer-is-lost';

export async function openCuttableLine(databaseUrl: string): Promise<CuttableLine> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isDown = false;
  let fate: Fate = 'passes';
  const end = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    if (isDown) return void client.destroy();
    const database = openSocket(Number(target.port), target.hostname);
    let isMute = false;
    client.on('data', (bytes) => {
      const isCommit = bytes.includes('; commit');
      if (isCommit && fate === 'commit-is-lost') return end();
      isMute ||= isCommit && fate === 'answer-is-lost';
      database.write(bytes);
    });
    database.on('data', (bytes) => {
      if (isMute) client.destroy();
      else client.write(bytes);
    });
    for (const [one, other] of [[client, database] as const, [database, client] as const]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    end();
    server.close();
  });
  const url = new URL(databaseUrl);
  url.port = String((server.address() as { port: number }).port);
  const setFate = (next: Fate): void => {
    fate = next;
  };
  return {
    url: url.href,
    cut: end,
    breakDown: () => {
      isDown = true;
      end();
    },
    goSilent: () => {
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      isDown = false;
      setFate('passes');
    },
    loseNextCommitAnswer: () => setFate('answer-is-lost'),
    loseNextCommit: () => setFate('commit-is-lost'),
  };
}
