// What comes back where others are at work, in the other engine, and after a move.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, publishTo, restore, verify } from '../../test-support/sample-backup.ts';
import {
  createSampleStore,
  makeDirectory,
  proposeCost,
  proposeMsme,
} from '../../test-support/sample-store.ts';
import { isOnPostgres, openTestStore } from '../../test-support/test-database.ts';
import {
  backUpStore,
  createApi,
  loadCommunityState,
  moveCommunity,
  openStore,
  recordEntries,
  restoreStore,
  type Store,
} from '../index.ts';

const slug = 'gereja-contoh';

// Rows in PostgreSQL are replaced in one transaction, which waits for whoever writes; a file is taken away under others.
if (!isOnPostgres) {
  test('an old backup is refused while another program has the file open', async () => {
    const sample = await backUp();
    const options = { file: sample.file, into: sample.directory };
    await expect(restoreStore(options)).rejects.toMatchObject({ code: 'store-in-use' });
  });

  test('a program that opens the file while a backup is being prepared keeps what it records', async () => {
    const { store, directory, witnesses } = await createSampleStore();
    const costs = Array.from({ length: 2_000 }, (_, index) => proposeCost(1_000 + index));
    await recordEntries(store, slug, costs, witnesses);
    const file = join(makeDirectory(), 'backup.sqlite');
    await backUpStore(store, { out: file, withKeys: false });
    await store.close();
    const restoring = restoreStore({ file, into: directory }).catch(({ code }) => code);
    while (!existsSync(join(directory, '.circunomy-restore'))) await new Promise(setImmediate);
    const other = await openStore({ directory });
    expect(await restoring).toBe('store-in-use');
    await recordEntries(other, slug, [proposeCost()], witnesses);
    await other.close();
    const again = await openStore({ directory });
    expect((await loadCommunityState(again, slug)).size).toBe(2_002);
    await again.close();
  });
}

test('a backup goes into the other engine, and from there into this one, with the same root', async () => {
  const sample = await backUp();
  const root = (await loadCommunityState(sample.store, slug)).checkpoints.at(-1)?.root;
  const into = makeDirectory();
  await restoreStore({ file: sample.file, into });
  const store = await openStore({ directory: into });
  expect((await loadCommunityState(store, slug)).checkpoints.at(-1)?.root).toBe(root);
  await recordEntries(store, slug, [proposeCost()], sample.witnesses);
  const file = join(makeDirectory(), 'kembali.sqlite');
  const { ledgers } = await backUpStore(store, { out: file, withKeys: true });
  await store.close();

  const back = makeDirectory();
  await restore({ file, into: back });
  const restored = await openTestStore({ directory: back });
  const state = await loadCommunityState(restored, slug);
  expect(state.checkpoints.at(-1)).toMatchObject({ size: 3, root: ledgers[0]?.root });
  await recordEntries(restored, slug, [proposeCost()], sample.witnesses);
  await restored.close();
  expect(await verify(back)).toEqual({ size: 4, holds: true });
});

test('a backup is of one moment, while others record', async () => {
  const { store, witnesses } = await createSampleStore();
  const folder = makeDirectory();
  const recording = (async () => {
    for (let amount = 1; amount <= 40; amount += 1) {
      await recordEntries(store, slug, [proposeCost(amount), proposeMsme()], witnesses);
    }
  })();
  const sizes: number[] = [];
  for (let copy = 0; copy < 4; copy += 1) {
    const out = join(folder, `${copy}.sqlite`);
    const { ledgers } = await backUpStore(store, { out, withKeys: false });
    sizes.push(ledgers[0]?.size ?? 0);
  }
  await recording;
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(sizes.every((size) => size % 2 === 1)).toBe(true);
});

test('a community that was moved stays moved, whatever an older backup says', async () => {
  const sample = await backUp();
  const to = await openStore({ directory: makeDirectory() });
  await moveCommunity({ from: sample.store, to, community: slug });
  const { place } = to;
  await to.close();
  await sample.store.close();
  await restore({ file: sample.file, into: sample.directory });
  const store = await openTestStore({ directory: sample.directory });
  await expect(recordEntries(store, slug, [proposeCost()], sample.witnesses)).rejects.toMatchObject(
    { code: 'community-moved', values: { place } },
  );
  await store.close();
});

test('what comes back from a published folder is not recorded twice where it is sent again', async () => {
  const { store, directory, church } = await createSampleStore();
  const [recorder, verifier] = church.operators;
  const send = async (to: Store, by: typeof recorder, path: string, body?: unknown) => {
    const headers = {
      Authorization: `Bearer ${by?.token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `sekali-saja-${by?.id}`,
    };
    const init = {
      method: 'POST',
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const response = await createApi({ store: to }).request(`/${slug}/data/${path}`, init);
    return { status: response.status, body: await response.json() };
  };
  const file = join(makeDirectory(), 'cadangan.sqlite');
  await backUpStore(store, { out: file, withKeys: false });
  const draft = await send(store, recorder, 'entries', proposeCost());
  const path = `entries/${draft.body.id}/verification`;
  const entry = await send(store, verifier, path);
  const folder = makeDirectory();
  await publishTo(store, folder);
  await store.close();
  await restore({ file, into: directory, fromPublished: folder });
  const restored = await openTestStore({ directory });
  expect(await send(restored, recorder, 'entries', proposeCost())).toEqual(draft);
  expect(await send(restored, verifier, path)).toEqual(entry);
  await restored.close();
});
