// A folder that is published anew has what every earlier checkpoint names, though full tiles stand by now.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CommunityState,
  listPublishedSizes,
  loadCommunityState,
  notePublishedSize,
  openCommunity,
  openStore,
  publicFile,
  recordEntries,
  type Store,
} from '@circunomy/api';
import { decodeEntryBundle, listTilePaths } from '@circunomy/sdk/ledger';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stageDataFiles } from './data-files.ts';
import { rankFile } from './rank-file.ts';
import { SiteFolder } from './site-folder.ts';

const slug = 'coba';
let folder: string;
let store: Store;
let recordedBy: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'circunomy-tiles-'));
  store = await openStore({ directory: join(folder, 'data') });
  const { operators } = await openCommunity(store, {
    ...{
      slug,
      type: 'movement',
      areas: [],
      on: null,
      operators: [{ name: 'A', role: 'initiator' }],
    },
    profile: {
      ...{ name: 'Coba', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
  });
  recordedBy = operators[0]?.id ?? '';
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function grow(count: number): Promise<CommunityState> {
  const payload = { purpose: 'delivery', amount: 1000 };
  const cost = { kind: 'cost-paid', on: null, payload } as const;
  const proposals = Array.from({ length: count }, () => cost);
  await recordEntries(store, slug, proposals, { recordedBy, verifiedBy: null });
  return loadCommunityState(store, slug);
}

async function publishTo(name: string, state: CommunityState): Promise<void> {
  notePublishedSize(store.directory, slug, state.size);
  const out = await SiteFolder.open(join(folder, name));
  const files = new Set<string>();
  await stageDataFiles(out, state, files, listPublishedSizes(store.directory, slug));
  await out.commit(files, rankFile);
}

it('serves every partial tile of every checkpoint that was ever published', async () => {
  const sizes: number[] = [];
  for (const count of [4, 100, 300, 200]) {
    const state = await grow(count);
    sizes.push(state.size);
    await publishTo('warm', state);
  }
  await publishTo('cold', await loadCommunityState(store, slug));
  expect(sizes).toEqual([5, 105, 405, 605]);
  expect(listPublishedSizes(store.directory, slug)).toEqual(sizes);
  for (const path of sizes.flatMap(listTilePaths)) {
    const file = join(folder, 'cold', slug, 'data/ledger', path);
    expect(existsSync(file), path).toBe(true);
    expect(readFileSync(file)).toEqual(readFileSync(file.replace('/cold/', '/warm/')));
  }
  const bundle = join(folder, 'cold', slug, 'data/ledger/tile/entries/000.p/105');
  expect(decodeEntryBundle(readFileSync(bundle), 105)).toHaveLength(105);
});

it('serves partial tiles of checkpoints that were only shown live until their full tile is there', async () => {
  const before = await loadCommunityState(store, slug);
  const live = await grow(20);
  const later = await grow(20);
  expect([before.size, live.size, later.size]).toEqual([605, 625, 645]);
  const partial = 'data/ledger/tile/entries/002.p/113';
  await publishTo('shown', later);
  expect(existsSync(join(folder, 'shown', slug, partial))).toBe(true);
  const full = await grow(200);
  await publishTo('shown-later', full);
  // The full bundle stands there in its place, and the live server still answers with the part.
  expect(existsSync(join(folder, 'shown-later', slug, partial))).toBe(false);
  const whole = join(folder, 'shown-later', slug, 'data/ledger/tile/entries/002');
  const part = publicFile(full, partial.slice('data/'.length))?.body ?? new Uint8Array();
  const first = decodeEntryBundle(readFileSync(whole), 256).slice(0, 113);
  expect(Buffer.concat(first)).toEqual(Buffer.concat(decodeEntryBundle(part, 113)));
});
