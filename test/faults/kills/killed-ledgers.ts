/**
 * Two ledgers that several processes write at the same time and that are killed again and again: a campaign run by one
 * person, into which HTTP clients and a process with the library record, and a church, where drafts are verified.
 * Clients repeat what was not answered under its idempotency key; whatever was answered is a promise.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  listDrafts,
  listSignedCheckpoints,
  loadCommunityState,
  openCommunity,
  openStore,
  publicFile,
  type Store,
} from '@circunomy/api';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { commandEnvironment, commandFile } from '../../support/command.ts';
import { findFreePort } from '../../support/server-process.ts';
import { type Killable, keepRunning } from './killable.ts';
import { listForks, listLost, type Promised, type State } from './promises.ts';
import { createStubbornClient, type StubbornClient } from './stubborn-client.ts';

const CAMPAIGN = 'kampanye-contoh';
const CHURCH = 'gereja-contoh';

/** Milliseconds in which what was killed must be back. */
const PATIENCE = 60_000;

const profile = {
  ...{ fictional: true, tagline: null, about: null, accent: null, permit: null },
  ...{ languages: ['id'] as ('id' | 'en')[], contacts: [], live: null, orders: null },
};

export interface KilledLedgersOptions {
  /** An empty folder for one data directory per server. */
  readonly folder: string;
  /** All servers share this database; without it there is one server, and its data directory is shared with a writer. */
  readonly databaseUrl?: string;
  readonly servers: number;
}

export interface KilledLedgers {
  /** Fulfilled as soon as the servers answered so many more requests. */
  untilAnswered(more: number): Promise<void>;
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

interface Operators {
  readonly pegiat: { readonly id: string; readonly token: string };
  readonly deacon: { readonly token: string };
  readonly treasurer: { readonly token: string };
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
      ...[join(import.meta.dirname, 'append.ts'), directory, CAMPAIGN, operators.pegiat.id],
    ],
    ...{ cwd: folder, env, onLine: (line) => writing.promise(CAMPAIGN, JSON.parse(line)) },
  });
  const reading = new Reading(origins);
  const work = [...writing.start(), reading.start()];
  const findFaults = () => writing.findFaults(store, reading.handedOut);
  return {
    ...{ servers, appender, findFaults },
    untilAnswered: (more) => writing.untilAnswered(more),
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

async function openCommunities(store: Store): Promise<Operators> {
  const shared = { areas: [], on: null };
  const { operators: [pegiat] = [] } = await openCommunity(store, {
    ...{ slug: CAMPAIGN, type: 'campaign', profile: { ...profile, name: 'Kampanye Contoh' } },
    ...{ ...shared, operators: [{ name: 'Pegiat Contoh', role: 'initiator' }] },
  });
  const { operators: [deacon, treasurer] = [] } = await openCommunity(store, {
    ...{ slug: CHURCH, type: 'church', profile: { ...profile, name: 'Gereja Contoh' } },
    ...shared,
    operators: [
      { name: 'Diaken Contoh', role: 'volunteer' },
      { name: 'Bendahara Contoh', role: 'treasurer' },
    ],
  });
  if (!pegiat || !deacon || !treasurer) throw new Error('Could not open the communities.');
  return { pegiat, deacon, treasurer };
}

/** Life story: writing → stopped, which lasts until the last request is answered. */
class Writing {
  readonly client: StubbornClient;
  readonly #operators: Operators;
  readonly #promised: Record<string, Promised[]> = { [CAMPAIGN]: [], [CHURCH]: [] };
  readonly #drafts: string[] = [];
  #isStopped = false;
  #next = 0;

  constructor(client: StubbornClient, operators: Operators) {
    this.client = client;
    this.#operators = operators;
  }

  get count(): number {
    return Object.values(this.#promised).reduce((sum, { length }) => sum + length, 0);
  }

  promise(community: string, { id, number }: Promised): void {
    this.#promised[community]?.push({ id, number });
  }

  start(): Promise<void>[] {
    return [this.#recordInCampaign(), this.#recordInCampaign(), this.#verifyInChurch()];
  }

  stop(): void {
    this.#isStopped = true;
  }

  async untilAnswered(more: number): Promise<void> {
    const [wanted, limit] = [this.client.answered() + more, Date.now() + PATIENCE];
    while (this.client.answered() < wanted && Date.now() < limit) await wait(5);
    if (this.client.answered() >= wanted) return;
    const refusals = this.client.refusals().join('\n');
    throw new Error(`Nobody is answered any more, after ${this.count} promises.\n${refusals}`);
  }

  #request(community: string, token: string) {
    this.#next += 1;
    const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount: this.#next } };
    const path = `/${community}/data/entries`;
    return { path, token, key: `kunci-ulang-${this.#next}`, body: JSON.stringify(cost) };
  }

  async #recordInCampaign(): Promise<void> {
    while (!this.#isStopped) {
      const request = this.#request(CAMPAIGN, this.#operators.pegiat.token);
      const entry = await this.client.send(request);
      if (!entry) return;
      this.promise(CAMPAIGN, { id: entry.id, number: entry.number ?? 0 });
    }
  }

  async #verifyInChurch(): Promise<void> {
    const { deacon, treasurer } = this.#operators;
    while (!this.#isStopped) {
      const request = this.#request(CHURCH, deacon.token);
      const draft = await this.client.send(request);
      if (!draft) return;
      this.#drafts.push(draft.id);
      const entry = await this.client.send({
        ...{ path: `${request.path}/${draft.id}/verification`, body: '' },
        ...{ token: treasurer.token, key: `${request.key}-diperiksa` },
      });
      if (!entry) return;
      this.promise(CHURCH, { id: entry.id, number: entry.number ?? 0 });
    }
  }

  async findFaults(
    store: Store,
    handedOut: Readonly<Record<string, ReadonlySet<string>>>,
  ): Promise<readonly string[]> {
    const faults: string[] = [...this.client.refusals()];
    for (const [community, promised] of Object.entries(this.#promised)) {
      // Whatever is promised after this line may not be in the state.
      const [before, notes] = [[...promised], new Set(handedOut[community])];
      const drafts = community === CHURCH ? [...this.#drafts] : [];
      const state = await readAgain(() => loadCommunityState(store, community));
      const open = await readAgain(() => listDrafts(store, community));
      const fresh = await readAgain(() => loadCommunityState(store, community));
      faults.push(
        ...listLost(state, before).map(
          ({ id, number }) => `${community}: #${number} ${id} is lost`,
        ),
        ...listForks(state, notes).map((note) => `${community} forked: ${note}`),
        ...listLostDrafts(fresh, drafts, new Set(open.map(({ id }) => id))),
      );
    }
    return faults;
  }
}

function listLostDrafts(
  { entries }: State,
  drafts: readonly string[],
  open: ReadonlySet<string>,
): string[] {
  const recorded = new Set(entries.map(({ id }) => id));
  const lost = drafts.filter((id) => !open.has(id) && !recorded.has(id));
  return lost.map((id) => `the draft ${id} is lost`);
}

/** Life story: asking for checkpoints and keeping each → stopped. */
class Reading {
  readonly handedOut: Record<string, Set<string>> = { [CAMPAIGN]: new Set(), [CHURCH]: new Set() };
  readonly #origins: readonly string[];
  #isStopped = false;

  constructor(origins: readonly string[]) {
    this.#origins = origins;
  }

  get count(): number {
    return Object.values(this.handedOut).reduce((sum, { size }) => sum + size, 0);
  }

  stop(): void {
    this.#isStopped = true;
  }

  async start(): Promise<void> {
    while (!this.#isStopped) {
      for (const origin of this.#origins) {
        for (const [community, notes] of Object.entries(this.handedOut)) {
          const url = `${origin}/${community}/data/ledger/checkpoint`;
          const answer = await fetch(url).catch(() => undefined);
          const note = await answer?.text().catch(() => undefined);
          if (answer?.ok && note) notes.add(note);
        }
      }
      await wait(20);
    }
  }
}

/** A database that was killed comes back. */
async function readAgain<Result>(read: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await read();
    } catch (error) {
      const isAway = error instanceof Error && 'status' in error && error.status === 503;
      if (!isAway || tries > 300) throw error;
      await wait(100);
    }
  }
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
