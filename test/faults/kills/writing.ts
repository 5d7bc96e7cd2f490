// Clients that record over HTTP and remember everything they were promised.
import { setTimeout as wait } from 'node:timers/promises';
import { listDrafts, loadCommunityState, type Store } from '@circunomy/api';
import { CAMPAIGN, CHURCH, type Operators } from './communities.ts';
import { FIRST_REQUEST, listForks, listLost, listTwice, type Promised } from './promises.ts';
import { readAgain } from './read-again.ts';
import type { StubbornClient } from './stubborn-client.ts';

/** Milliseconds in which what was killed must be back. */
const PATIENCE = 120_000;

/** Life story: writing → stopped, which lasts until the last request is answered. */
export class Writing {
  readonly client: StubbornClient;
  readonly #operators: Operators;
  readonly #promised: Record<string, Promised[]> = { [CAMPAIGN]: [], [CHURCH]: [] };
  readonly #drafts: string[] = [];
  /** Requests to each community. */
  readonly #answered: Record<string, number> = { [CAMPAIGN]: 0, [CHURCH]: 0 };
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
    this.client.expectAnswers();
  }

  async untilAnswered(): Promise<void> {
    const [before, limit] = [{ ...this.#answered }, Date.now() + PATIENCE];
    const isDone = (): boolean =>
      [CAMPAIGN, CHURCH].every((each) => (this.#answered[each] ?? 0) > (before[each] ?? 0));
    while (!isDone() && Date.now() < limit) await wait(5);
    if (isDone()) return;
    const refusals = this.client.refusals().join('\n');
    throw new Error(`Nobody is answered any more, after ${this.count} promises.\n${refusals}`);
  }

  #countAnswer(community: string): void {
    this.#answered[community] = (this.#answered[community] ?? 0) + 1;
  }

  #request(community: string, token: string) {
    this.#next += 1;
    const amount = FIRST_REQUEST + this.#next;
    const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount } };
    const path = `/${community}/data/entries`;
    return { path, token, key: `kunci-ulang-${this.#next}`, body: JSON.stringify(cost) };
  }

  async #recordInCampaign(): Promise<void> {
    while (!this.#isStopped) {
      const request = this.#request(CAMPAIGN, this.#operators.pegiat.token);
      const entry = await this.client.send(request);
      if (!entry) return;
      this.#countAnswer(CAMPAIGN);
      this.promise(CAMPAIGN, { id: entry.id, number: entry.number ?? 0 });
    }
  }

  async #verifyInChurch(): Promise<void> {
    const { deacon, treasurer } = this.#operators;
    while (!this.#isStopped) {
      const request = this.#request(CHURCH, deacon.token);
      const draft = await this.client.send(request);
      if (!draft) return;
      this.#countAnswer(CHURCH);
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
      const missing = drafts.filter((id) => !open.some((draft) => draft.id === id));
      const lost = await readAgain(() => listUnrecorded(store, community, missing));
      faults.push(
        ...listLost(state, before).map(
          ({ id, number }) => `${community}: #${number} ${id} is lost`,
        ),
        ...listTwice(state).map((amount) => `${community}: request ${amount} is there twice`),
        ...listForks(state, notes).map((note) => `${community} forked: ${note}`),
        ...lost.map((id) => `the draft ${id} is lost`),
      );
    }
    return faults;
  }
}

/** Asked of the rows: a state may be a few hundredths of a second older than the drafts that were just read. */
async function listUnrecorded(
  { database }: Store,
  community: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await database
    .selectFrom('entries')
    .select('id')
    .where('community', '=', community)
    .execute();
  const recorded = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !recorded.has(id));
}
