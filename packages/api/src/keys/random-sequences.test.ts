// Whatever is done in whatever order (recording, publishing, changing the key, setting the database back), no two
// checkpoints that anybody was ever shown contradict each other.
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leafHash, MerkleLog, toBase64, verifyConsistency } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { createSampleStore, proposeCost } from '../../test-support/sample-store.ts';
import {
  ApiError,
  loadCommunityState,
  openStore,
  recordEntries,
  type Store,
  type Witnesses,
} from '../index.ts';
import { DATABASE_FILE } from '../storage/open-store.ts';
import { rotateKey } from './rotate-key.ts';
import { findHistoryBreak, listSignedCheckpoints } from './signed-history.ts';

const slug = 'gereja-contoh';

/** Park and Miller's generator: the same sequence for the same seed. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Shown {
  readonly size: number;
  readonly root: Uint8Array;
  readonly leaves: readonly Uint8Array[];
}

class Walk {
  readonly shown: Shown[] = [];
  refused = 0;
  #store: Store;
  readonly #directory: string;
  readonly #witnesses: Witnesses;

  constructor(store: Store, directory: string, witnesses: Witnesses) {
    this.#store = store;
    this.#directory = directory;
    this.#witnesses = witnesses;
  }

  async record(count: number): Promise<void> {
    const proposals = Array.from({ length: count }, (_, index) => proposeCost(1_000 + index));
    await this.#try(() => recordEntries(this.#store, slug, proposals, this.#witnesses));
  }

  async rotate(): Promise<void> {
    await this.#try(() =>
      rotateKey(this.#store, slug, { ...this.#witnesses, reason: 'scheduled' }),
    );
  }

  /** Shows what a publication or a live reader would see, unless the history is broken. */
  async publish(): Promise<void> {
    const signed = listSignedCheckpoints(this.#directory, slug);
    const { log, size, bodies } = await loadCommunityState(this.#store, slug);
    if (findHistoryBreak(log, size, signed)) return;
    this.shown.push({ size, root: log.root(size), leaves: bodies.map(leafHash) });
  }

  /** What an operator with a backup does: keeps a copy, or puts an earlier one back; the newest is set aside. */
  async setBack(): Promise<void> {
    if (!existsSync(this.#copy('backup')))
      return this.#replace((file) => this.#save(file, 'backup'));
    await this.#replace((file) => {
      if (!existsSync(this.#copy('newest'))) this.#save(file, 'newest');
      this.#load('backup', file);
    });
  }

  /** Puts the newest database back. */
  async mend(): Promise<void> {
    if (!existsSync(this.#copy('newest'))) return;
    await this.#replace((file) => this.#load('newest', file));
    rmSync(this.#copy('newest'));
  }

  async #replace(work: (file: string) => void): Promise<void> {
    await this.#store.close();
    work(join(this.#directory, DATABASE_FILE));
    this.#store = await openStore({ directory: this.#directory });
  }

  #copy(name: string): string {
    return join(this.#directory, `${name}.copy`);
  }

  #save(file: string, name: string): void {
    copyFileSync(file, this.#copy(name));
  }

  #load(name: string, file: string): void {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    copyFileSync(this.#copy(name), file);
  }

  async end(): Promise<void> {
    await this.#store.close();
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      await this.publish();
    } catch (error) {
      const isRefusal =
        error instanceof ApiError && ['history-broken', 'key-wrong'].includes(error.code);
      if (!isRefusal) throw error;
      this.refused += 1;
    }
  }
}

let refusals = 0;

test.each([1, 2, 3, 4, 5, 6])('random sequence %i shows one history', async (seed) => {
  const random = createRandom(seed * 7_919);
  const { store, directory, witnesses } = await createSampleStore();
  const walk = new Walk(store, directory, witnesses);
  for (let step = 0; step < 30; step += 1) {
    const choice = random(10);
    if (choice < 5) await walk.record(1 + random(5));
    else if (choice < 7) await walk.rotate();
    else if (choice < 8) await walk.publish();
    else if (choice < 9) await walk.setBack();
    else await walk.mend();
  }
  await walk.mend();
  await walk.record(1);
  await walk.end();
  const { shown } = walk;
  expect(shown.length).toBeGreaterThan(3);
  refusals += walk.refused;
  for (const from of shown) {
    for (const to of shown.filter(({ size }) => size >= from.size)) {
      const log = MerkleLog.from(to.leaves);
      const proof = log.consistencyProof(from.size, to.size);
      const sizes = { from: from.size, to: to.size };
      verifyConsistency({ ...sizes, fromRoot: from.root, toRoot: to.root, proof });
    }
  }
  const roots = new Map(shown.map(({ size, root }) => [size, toBase64(root)]));
  for (const { size, root } of shown) expect(roots.get(size)).toBe(toBase64(root));
});

test('setting the database back was tried, and refused', () => {
  expect(refusals).toBeGreaterThan(3);
});
