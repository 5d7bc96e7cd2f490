// What was published stays the beginning of what is published later.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CommunityState,
  loadCommunityState,
  openCommunity,
  openStore,
  publicFile,
  recordEntries,
  rotateKey,
  type Store,
} from '@circunomy/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureSameHistory, ensureSameSignedHistory } from './ensure-same-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'circunomy-history-'));
const stores: Store[] = [];

afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A ledger with one cost per amount after its opening. */
async function openLedger(name: string, amounts: readonly number[]) {
  const store = await openStore({ directory: join(folder, name) });
  stores.push(store);
  const { operators } = await openCommunity(store, {
    ...{ slug: 'coba', type: 'movement', areas: [], on: null },
    profile: {
      ...{ name: 'Coba', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
    operators: [{ name: 'Ani', role: 'initiator' }],
  });
  const record = (more: readonly number[]) =>
    recordEntries(
      store,
      'coba',
      more.map((amount) => ({
        kind: 'cost-paid',
        on: null,
        payload: { purpose: 'delivery', amount },
      })),
      { recordedBy: operators[0]?.id ?? '', verifiedBy: null },
    );
  await record(amounts);
  const change = () =>
    rotateKey(store, 'coba', {
      ...{ recordedBy: operators[0]?.id ?? '', verifiedBy: null, reason: 'scheduled' },
    });
  return { record, change, load: () => loadCommunityState(store, 'coba') };
}

function check(state: CommunityState, published: CommunityState | undefined): Promise<number> {
  return ensureSameHistory(state, '/www', async (path) =>
    published ? publicFile(published, path.replace(/^data\//, ''))?.body : undefined,
  );
}

describe('a ledger that is published again', () => {
  let ledger: Awaited<ReturnType<typeof openLedger>>;
  let earlier: CommunityState;
  let later: CommunityState;

  beforeAll(async () => {
    ledger = await openLedger('one', [100, 200, 300]);
    earlier = await ledger.load();
    await ledger.record([400]);
    later = await ledger.load();
  });

  it('may go to an empty folder, be the same, or have grown', async () => {
    await check(later, undefined);
    await check(later, later);
    await check(later, earlier);
  });

  it('may not be shorter than what the folder shows', async () => {
    await expect(check(earlier, later)).rejects.toMatchObject({
      code: 'history-shorter',
      message:
        'Could not publish coba: /www already shows 5 entries, the ledger here has 4. Restore the newer database, or choose another folder.',
    });
  });

  it('may have changed its key since', async () => {
    const changing = await openLedger('changing', [100, 200]);
    const before = await changing.load();
    await changing.change();
    await changing.record([300]);
    await check(await changing.load(), before);
  });

  it('must continue every checkpoint that was ever signed, whatever the folder shows', () => {
    const { checkpoints } = later;
    ensureSameSignedHistory(later, '/data/checkpoints', checkpoints);
    const forged = { ...(checkpoints[1] ?? { size: 0, note: '' }), root: 'another' };
    const others = checkpoints.map((known) => (known.size === forged.size ? forged : known));
    expect(() => ensureSameSignedHistory(later, '/data/checkpoints', others)).toThrow(
      'Could not publish coba: entry 2–4 differs from the one published in /data/checkpoints before.',
    );
    expect(() => ensureSameSignedHistory(earlier, '/data/checkpoints', checkpoints)).toThrow(
      'Could not publish coba: /data/checkpoints already shows 5 entries, the ledger here has 4.',
    );
  });

  it('may not be another ledger of the same name', async () => {
    const other = await openLedger('two', [100, 200, 300]);
    await expect(check(await other.load(), earlier)).rejects.toMatchObject({
      code: 'other-ledger',
    });
  });

  it('may not differ in an entry that was published, and the entry is named', async () => {
    const { bodies, log } = earlier;
    const changed = Object.create(later, {
      entries: { value: later.entries },
      bodies: { value: later.bodies.with(2, bodies[1] ?? new Uint8Array()) },
      log: { value: { root: () => new Uint8Array(32) } },
    });
    expect(log.root(4)).toEqual(later.log.root(4));
    await expect(check(changed, earlier)).rejects.toMatchObject({
      code: 'history-changed',
      values: { community: 'coba', entry: 3, path: '/www' },
    });
  });
});
