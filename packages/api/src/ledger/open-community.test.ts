// How a ledger begins: its first entry, its key, its operators, and what its opening refuses.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyCheckpoint } from '@circunomy/sdk/ledger';
import { communitySchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { createSampleStore, sampleProfile } from '../../test-support/sample-store.ts';
import { changeProfile } from './change-profile.ts';
import { findCommunity, listCommunities } from './list-communities.ts';
import { loadCommunityState } from './load-community-state.ts';
import { openCommunity } from './open-community.ts';

const options = {
  slug: 'gerakan-contoh',
  type: 'movement',
  areas: [],
  profile: sampleProfile,
  operators: [{ name: 'Pegiat', role: 'initiator' }],
  on: null,
} as const;

test('opens a ledger whose first entry says so, signed with a key of its own', async () => {
  const { store, directory, church, witnesses } = await createSampleStore();
  const { entries, checkpoints, community } = await loadCommunityState(store, 'gereja-contoh');
  expect(entries).toMatchObject([
    { kind: 'community-opened', type: 'church', singleOperator: false, on: '2026', ...witnesses },
  ]);
  expect(communitySchema.parse(community)).toEqual(church.community);
  expect(community.origin).toBe('circunomy/gereja-contoh');
  const note = checkpoints[0]?.note ?? '';
  expect(verifyCheckpoint(note, community.verifierKey, community.origin).size).toBe(1);
  expect(statSync(join(directory, 'keys', 'gereja-contoh.key')).mode & 0o777).toBe(0o600);
});

test('shows each token once and keeps only its hash', async () => {
  const { store, church } = await createSampleStore();
  const tokens = church.operators.map(({ token }) => token);
  for (const token of tokens) expect(token).toMatch(/^circ_[0-9a-f]{40}$/);
  const rows = await store.database.selectFrom('operators').selectAll().execute();
  for (const token of tokens) expect(JSON.stringify(rows)).not.toContain(token.slice(5));
});

test('finds every fault of address and profile at once, and opens nothing', async () => {
  const { store } = await createSampleStore();
  const profile = {
    ...sampleProfile,
    name: '',
    accent: 'green' as never,
    languages: [],
    live: 'ftp://localhost/live',
  };
  const refusal = await openCommunity(store, { ...options, slug: 'widgets', profile }).catch(
    (e) => e,
  );
  expect(refusal).toMatchObject({ code: 'community-refused' });
  expect(refusal.faults.map(({ path }: { path: string }) => path)).toEqual([
    '$.slug',
    '$.profile.name',
    '$.profile.languages',
    '$.profile.accent',
  ]);
  const address = { ...sampleProfile, live: 'ftp://localhost/live' };
  await expect(openCommunity(store, { ...options, profile: address })).rejects.toMatchObject({
    faults: [
      {
        path: '$.profile.live',
        message: { en: expect.stringContaining('Begin it with https://') },
      },
    ],
  });
  const area = { name: 'Antah', code: '99.99' };
  await expect(openCommunity(store, { ...options, areas: [area] })).rejects.toMatchObject({
    faults: [{ path: '$.payload.areas[0].code' }],
  });
  expect((await listCommunities(store)).map(({ community }) => community)).toEqual([
    'gereja-contoh',
  ]);
});

test('opens after a first attempt that was refused', async () => {
  const { store } = await createSampleStore();
  const area = { name: 'Antah', code: '99.99' };
  await openCommunity(store, { ...options, areas: [area] }).catch(() => undefined);
  // Not even its key is left, which would hold the name of the ledger to the first attempt.
  expect(readdirSync(join(store.directory, 'keys'))).toEqual(['gereja-contoh.key']);
  const opened = await openCommunity(store, { ...options, originPrefix: 'contoh.id' });
  expect(opened.community.origin).toBe('contoh.id/gerakan-contoh');
});

test('refuses an address that is taken, and leaves its key alone', async () => {
  const { store } = await createSampleStore();
  const path = join(store.directory, 'keys/gereja-contoh.key');
  const key = readFileSync(path, 'utf8');
  await expect(openCommunity(store, { ...options, slug: 'gereja-contoh' })).rejects.toMatchObject({
    code: 'community-exists',
  });
  expect(readFileSync(path, 'utf8')).toBe(key);
});

test('a changed profile is published without an entry', async () => {
  const { store } = await createSampleStore();
  const profile = { ...sampleProfile, live: 'http://localhost:4321/gereja-contoh/data/live' };
  expect(await changeProfile(store, 'gereja-contoh', profile)).toBe(true);
  expect(await changeProfile(store, 'gereja-contoh', profile)).toBe(false);
  const state = await loadCommunityState(store, 'gereja-contoh');
  expect(state.community.live).toBe(profile.live);
  expect(state.size).toBe(1);
  await expect(changeProfile(store, 'tidak-ada', profile)).rejects.toMatchObject({
    code: 'community-unknown',
    message: 'Could not find the community: there is no "tidak-ada" here. Check the address.',
  });
  await expect(findCommunity(store, 'tidak-ada')).rejects.toMatchObject({
    code: 'community-unknown',
  });
});
