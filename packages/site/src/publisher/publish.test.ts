// Two runs at once: the one that began with an older ledger does not put it in the place of the newer one. And what no
// run may put there: the data itself.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  backUpStore,
  loadCommunityState,
  openCommunity,
  openStore,
  publicFile,
  recordEntries,
  type Store,
} from '@circunomy/api';
import { afterAll, expect, test, vi } from 'vitest';
import { publish } from './publish.ts';
import { SiteFolder, STAGING } from './site-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'circunomy-publish-'));
const older = join(folder, 'older');
const newer = join(folder, 'newer');
const out = join(folder, 'out');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openCommunityIn(store: Store): Promise<string> {
  const { operators } = await openCommunity(store, {
    ...{ slug: 'coba', type: 'movement', areas: [], on: null },
    profile: {
      ...{ name: 'Coba', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
    operators: [{ name: 'Ani', role: 'initiator' }],
  });
  return operators[0]?.id ?? '';
}

async function readNewerCheckpoint(recordedBy: string): Promise<Uint8Array> {
  cpSync(older, newer, { recursive: true });
  const store = await openStore({ directory: newer });
  const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount: 100 } } as const;
  await recordEntries(store, 'coba', [cost], { recordedBy, verifiedBy: null });
  const file = publicFile(await loadCommunityState(store, 'coba'), 'ledger/checkpoint');
  await store.close();
  return file?.body ?? new Uint8Array();
}

test('what another run published until the folder was free is continued, or the run refused', async () => {
  const first = await openStore({ directory: older });
  const recordedBy = await openCommunityIn(first);
  await first.close();
  const checkpoint = await readNewerCheckpoint(recordedBy);
  const open = SiteFolder.open;
  vi.spyOn(SiteFolder, 'open').mockImplementationOnce((path) => {
    mkdirSync(join(out, 'coba/data/ledger'), { recursive: true });
    writeFileSync(join(out, 'coba/data/ledger/checkpoint'), checkpoint);
    return open.call(SiteFolder, path);
  });
  const store = await openStore({ directory: older });
  const onProgress = (): void => undefined;
  const options = { store, out, communities: ['coba'], threads: 1, onProgress };
  await expect(publish(options)).rejects.toMatchObject({ code: 'history-shorter' });
  await store.close();
  expect(() => mkdirSync(join(out, STAGING))).not.toThrow();
});

test('a folder that holds the data, or a backup of it, is not published', async () => {
  const [home, site] = [join(folder, 'home'), join(folder, 'site')];
  const store = await openStore({ directory: join(home, 'circunomy-data') });
  await openCommunityIn(store);
  const backup = join(site, 'unduhan/cadangan.sqlite');
  mkdirSync(join(site, 'unduhan'), { recursive: true });
  await backUpStore(store, { out: backup, withKeys: false });
  const options = { store, communities: ['coba'], threads: 1, onProgress: () => undefined };
  for (const [out, path] of [
    [home, store.directory],
    [store.directory, store.directory],
    [site, backup],
  ] as const) {
    await expect(publish({ ...options, out })).rejects.toMatchObject({
      code: 'folder-private',
      message: expect.stringContaining(`${path} lies in it`),
    });
  }
  expect([readdirSync(home), readdirSync(site)]).toEqual([['circunomy-data'], ['unduhan']]);
  await store.close();
});
