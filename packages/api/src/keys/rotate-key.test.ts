// A change of key, from the old signature to a stranger who remembers the old key; and what an interruption leaves.
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { createSampleStore, openCampaign, proposeCost } from '../../test-support/sample-store.ts';
import { openTestStore } from '../../test-support/test-database.ts';
import { loadCommunityState, publicFile, recordEntries, type Store } from '../index.ts';
import { type RotatedKey, rotateKey } from './rotate-key.ts';

const slug = 'gereja-contoh';

async function verify(store: Store, verifierKey?: string) {
  const state = await loadCommunityState(store, slug);
  return verifyLedger({
    read: async (path) => publicFile(state, path)?.body,
    ...(verifierKey !== undefined && { verifierKey }),
  });
}

test('whoever remembers the old key can follow to the new one', async () => {
  const { store, witnesses, directory } = await createSampleStore();
  await recordEntries(store, slug, [proposeCost()], witnesses);
  const { oldKey, newKey, number, retired } = await rotateKey(store, slug, {
    ...witnesses,
    reason: 'keeper-changed',
  });
  expect(number).toBe(3);
  const atOnce = await verify(store, oldKey);
  await recordEntries(store, slug, [proposeCost()], witnesses);
  const later = await verify(store, oldKey);
  expect([atOnce.holds, later.holds, (await verify(store)).holds]).toEqual([true, true, true]);
  expect(later.keys).toMatchObject([
    { key: oldKey, from: 0, to: 3 },
    { key: newKey, from: 4, to: null },
  ]);
  expect((await loadCommunityState(store, slug)).community.verifierKey).toBe(newKey);
  expect(retired).toMatch(/gereja-contoh\.[0-9a-f]{8}\.retired$/);
  for (const name of readdirSync(join(directory, 'keys'))) {
    expect(statSync(join(directory, 'keys', name)).mode & 0o777, name).toBe(0o600);
  }
});

test('the old key is destroyed where that is asked for', async () => {
  const { store, witnesses, directory } = await createSampleStore();
  const options = { ...witnesses, reason: 'scheduled', isOldDestroyed: true } as const;
  expect((await rotateKey(store, slug, options)).retired).toBeNull();
  expect(readdirSync(join(directory, 'keys'))).toEqual([`${slug}.key`]);
});

test('a key is changed again and again', async () => {
  const { store, witnesses } = await createSampleStore();
  const changes: RotatedKey[] = [];
  for (let round = 0; round < 3; round += 1) {
    changes.push(await rotateKey(store, slug, { ...witnesses, reason: 'scheduled' }));
    await recordEntries(store, slug, [proposeCost()], witnesses);
  }
  for (const { oldKey } of changes) expect((await verify(store, oldKey)).holds).toBe(true);
  expect((await verify(store)).keys).toHaveLength(4);
});

test('a change that was interrupted after its entry was signed is finished by the next signature', async () => {
  const { store, witnesses, directory } = await createSampleStore();
  const { retired } = await rotateKey(store, slug, { ...witnesses, reason: 'scheduled' });
  const key = join(directory, 'keys', `${slug}.key`);
  renameSync(key, `${key}.next`);
  renameSync(retired ?? '', key);
  const again = await openTestStore({ directory });
  await recordEntries(again, slug, [proposeCost()], witnesses);
  await again.close();
  expect((await verify(store)).holds).toBe(true);
  expect([existsSync(`${key}.next`), existsSync(retired ?? '')]).toEqual([false, true]);
});

test('a change that was undone leaves the old key in force', async () => {
  const { store, witnesses } = await createSampleStore();
  const before = (await loadCommunityState(store, slug)).community.verifierKey;
  const alone = { ...witnesses, verifiedBy: witnesses.recordedBy };
  await expect(rotateKey(store, slug, { ...alone, reason: 'scheduled' })).rejects.toMatchObject({
    code: 'verifier-same',
  });
  await recordEntries(store, slug, [proposeCost()], witnesses);
  expect((await verify(store)).verifierKey).toBe(before);
});

test('a community run by one person changes its key too', async () => {
  const { store } = await createSampleStore();
  const campaign = await openCampaign(store);
  const recordedBy = campaign.operators[0]?.id ?? '';
  const change = { recordedBy, verifiedBy: null, reason: 'may-be-known-to-others' } as const;
  expect(await rotateKey(store, 'kampanye-contoh', change)).toMatchObject({ number: 2 });
});
