// A reader who keeps every checkpoint that a server ever handed out: none of them may be contradicted later.
import { setTimeout as wait } from 'node:timers/promises';
import { CAMPAIGN, CHURCH } from './communities.ts';

/** Life story: asking for checkpoints and keeping each → stopped. */
export class Reading {
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
