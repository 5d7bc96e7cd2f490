/**
 * Two ledgers that several processes write at the same time and that are killed again and again: a campaign run by one
 * person, into which HTTP clients and a process with the library record, and a church, where drafts are verified.
 * Clients repeat what was not answered under its idempotency key; whatever was answered is a promise.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  listSignedCheckpoints,
  loadCommunityState,
  openStore,
  publicFile,
  type Store,
} from '@circunomy/api';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { commandEnvironment, commandFile } from '../../support/command.ts';
import { findFreePort } from '../../support/server-process.ts';
import { CAMPAIGN, CHURCH, openCommunities } from './communities.ts';
import { type Killable, keepRunning } from './killable.ts';
import { listForks } from './promises.ts';
import { readAgain } from './read-again.ts';
import { Reading } from './reading.ts';
import { createStubbornClient } from './stubborn-client.ts';
import { Writing } from './writing.ts';

const script = fileURLToPath(new URL('append.ts', import.meta.url));

export interface KilledLedgersOptions {
  /** An empty folder for one data directory per server. */
  readonly folder: string;
  /** All servers share this database; without it there is one server, and its data directory is shared with a writer. */
  readonly databaseUrl?: string;
  readonly servers: number;
}

export interface KilledLedgers {
  /** Fulfilled as soon as the servers answered once more in each community. */
  untilAnswered(): Promise<void>;
  readonly servers: readonly Killable[];
  /** The process that writes through the library. */
  readonly appender: Killable;
  /** What is wrong so far, in words; waits until the ledgers can be read. */
  findFaults(): Promise<readonly string[]>;
  /** Lets every request be answered, and says the same of everything. */
  finish(): Promise<KilledReport>;
}

export interface KilledReport {
  readonly acknowledged: number;
  readonly repeated: number;
  readonly checkpoints: number;
  readonly starts: number;
  readonly faults: readonly string[];
}

export async function startKilledLedgers(options: KilledLedgersOptions): Promise<KilledLedgers> {
  const { folder, databaseUrl } = options;
  const directory = join(folder, 'data');
  const store = await openStore({ directory, databaseUrl });
  const operators = await openCommunities(store);
  const ports = await Promise.all(Array.from({ length: options.servers }, findFreePort));
  const env = commandEnvironment({ data: directory, ...(databaseUrl && { databaseUrl }) });
  const servers = ports.map((port) =>
    keepRunning({
      arguments: [commandFile(), 'serve', '--port', String(port)],
      ...{ cwd: folder, env },
    }),
  );
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  const writing = new Writing(createStubbornClient(origins), operators);
  const appender = keepRunning({
    arguments: [
      ...['--conditions=source', '--disable-warning=ExperimentalWarning'],
      ...[script, directory, CAMPAIGN, operators.pegiat.id],
    ],
    ...{ cwd: folder, env, onLine: (line) => writing.promise(CAMPAIGN, JSON.parse(line)) },
  });
  const reading = new Reading(origins);
  const work = [...writing.start(), reading.start()];
  const findFaults = () => writing.findFaults(store, reading.handedOut);
  return {
    ...{ servers, appender, findFaults },
    untilAnswered: () => writing.untilAnswered(),
    finish: async () => {
      await appender.close();
      writing.stop();
      reading.stop();
      await Promise.all(work);
      const faults = [...(await findFaults()), ...(await verifyAll(store, directory))];
      await Promise.all(servers.map((server) => server.close()));
      await store.close();
      return {
        acknowledged: writing.count,
        repeated: writing.client.repeated(),
        checkpoints: reading.count,
        starts: [...servers, appender].reduce((sum, each) => sum + each.starts(), 0),
        faults,
      };
    },
  };
}

/** Proof from the public files alone, and the checkpoints that lie beside the database. */
async function verifyAll(store: Store, directory: string): Promise<string[]> {
  const faults: string[] = [];
  for (const community of [CAMPAIGN, CHURCH]) {
    const state = await readAgain(() => loadCommunityState(store, community));
    const report = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
    if (!report.holds) faults.push(`${community} does not verify: ${JSON.stringify(report)}`);
    const signed = listSignedCheckpoints(directory, community);
    const notes = new Set(signed.map(({ note }) => note));
    faults.push(...listForks(state, notes).map((note) => `${community} signed a fork: ${note}`));
  }
  return faults;
}
