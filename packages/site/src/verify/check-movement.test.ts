// The overview of a host is held against the ledgers that it is about.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createApi,
  listCommunities,
  listPublicFiles,
  loadCommunityState,
  openStore,
  publicFile,
} from '@circunomy/api';
import type { Movement } from '@circunomy/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplesDirectory, listExamples, loadExamples } from '../cli/record/examples.ts';
import { checkMovement } from './check-movement.ts';
import type { LedgerSource } from './ledger-source.ts';
import { describeMovement } from './movement-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'circunomy-movement-'));
const host = new Map<string, Uint8Array>();
let slugs: string[];

beforeAll(async () => {
  const store = await openStore({ directory: folder });
  await loadExamples(store, await listExamples(examplesDirectory, null));
  slugs = (await listCommunities(store)).map(({ community }) => community);
  for (const slug of slugs) {
    const state = await loadCommunityState(store, slug);
    for (const path of listPublicFiles(state))
      host.set(`${slug}/data/${path}`, publicFile(state, path)?.body ?? new Uint8Array());
  }
  const response = await createApi({ store }).request('/data/movement.json');
  host.set('data/movement.json', new Uint8Array(await response.arrayBuffer()));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function toSource(files: ReadonlyMap<string, Uint8Array>, root = ''): LedgerSource {
  return {
    address: `/host/${root}`,
    isFolder: true,
    read: (path) => Promise.resolve(files.get(root + path)),
    list: () => Promise.resolve(undefined),
    enter: (below) => toSource(files, `${root}${below}/`),
    beside: (slug) => toSource(files, `${slug}/`),
  };
}

function check(files: ReadonlyMap<string, Uint8Array>) {
  const source = toSource(files);
  return checkMovement(
    source,
    slugs.map((slug) => source.enter(slug)),
  );
}

/** A copy of the host whose overview says something else. */
function change(edit: (movement: Movement) => void): Map<string, Uint8Array> {
  const movement = JSON.parse(new TextDecoder().decode(host.get('data/movement.json')));
  edit(movement);
  return new Map(host).set(
    'data/movement.json',
    new TextEncoder().encode(JSON.stringify(movement)),
  );
}

describe('the check of a host’s overview', () => {
  test('finds that it says what the ledgers say, of eight communities and no book', async () => {
    const report = await check(host);
    expect(report).toEqual({ holds: true, communities: 8, differences: [] });
    expect(report && describeMovement(report, 'id')).toEqual([
      { holds: true, text: 'Ikhtisar menyebut 8 komunitas sebagaimana buku besar mereka.' },
    ]);
  });

  test('names a total that was raised, and an example that nobody followed', async () => {
    const raised = await check(
      change(({ totals }) => {
        totals.purchases += 1;
      }),
    );
    expect(raised?.differences).toEqual([{ path: 'totals.purchases', published: 6, computed: 5 }]);
    expect(raised && describeMovement(raised, 'en')[0]?.text).toBe(
      'Could not accept movement.json (totals.purchases): it says 6, the entries give 5. Ask the community to publish again.',
    );
    const invented = await check(
      change(({ inspired }) => {
        inspired.push({ community: 'umkm-asjb', by: 'gereja-contoh', isHere: true });
      }),
    );
    expect(invented?.holds).toBe(false);
  });

  test('takes no download that is not the ledger', async () => {
    const lines = host.get('kube-contoh/data/ledger.ndjson') ?? new Uint8Array();
    const shorter = lines.slice(0, lines.lastIndexOf(10, -2) + 1);
    const report = await check(new Map(host).set('kube-contoh/data/ledger.ndjson', shorter));
    expect(report?.holds).toBe(false);
  });

  test('has nothing to say of a host without one, and refuses what is no JSON', async () => {
    const without = new Map(host);
    without.delete('data/movement.json');
    expect(await check(without)).toBeUndefined();
    const report = await check(new Map(host).set('data/movement.json', new Uint8Array([123])));
    expect(report?.holds).toBe(false);
  });
});
