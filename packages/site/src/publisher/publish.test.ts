// Two runs at once: the one that began with an older ledger does not put it in the place of the newer one.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  loadCommunityState,
  openCommunity,
  openStore,
  publicFile,
  recordEntries,
} from '@circunomy/api';
import { afterAll, expect, test, vi } from 'vitest';
import { publish } from './publish.ts';
import { SiteFolder, STAGING } from './site-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'circunomy-publish-'));
const older = join(folder, 'older');
const newer = join(folder, 'newer');
const out = join(folder, 'out');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openOlder(): Promise<string> {
  const store = await openStore({ directory: older });
  const { operators } = await openCommunity(store, {
    ...{ slug: 'coba', type: 'movement', areas: [], on: null },
    profile: {
      ...{ name: 'Coba', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
    operators: [{ name: 'Ani', role: 'initiator' }],
  });
  await store.close();
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
  const checkpoint = await readNewerCheckpoint(await openOlder());
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
