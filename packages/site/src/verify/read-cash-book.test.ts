// The money in a report is counted in another ledger: whoever checks the report reads that one, too.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  changeProfile,
  findCommunity,
  listPublicFiles,
  loadCommunityState,
  openCommunity,
  openStore,
  publicFile,
  recordEntries,
  type Store,
} from '@circunomy/api';
import {
  canonicalJson,
  createId,
  createLedgerView,
  toReport,
  verifyLedger,
} from '@circunomy/sdk/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerSource } from './ledger-source.ts';
import { verifySource } from './verify-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'circunomy-joined-'));
const REPORT = 'kube/data/reports/2025-06.json';
let store: Store;
let host: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  store = await openStore({ directory: join(folder, 'data') });
  const profile = {
    ...{ name: 'KUBE', fictional: true, tagline: null, about: null, accent: null, permit: null },
    ...{ contacts: [], live: null, orders: null, languages: ['id' as const] },
  };
  const shared = { type: 'joint-business-group', areas: [], on: null, profile } as const;
  const operator = [{ name: 'Ani', role: 'treasurer' }] as const;
  const opened = await openCommunity(store, { ...shared, slug: 'kube', operators: operator });
  const witnesses = { recordedBy: opened.operators[0]?.id ?? '', verifiedBy: null };
  const [group, payload] = [
    createId('group'),
    { form: 'joint-business-group', area: null, members: 10, companions: 1, dues: null },
  ];
  const formed = { id: group, kind: 'group-formed', on: '2025-06-01', payload };
  await recordEntries(store, 'kube', [formed], witnesses);
  const book = { of: 'kube', holds: 'cash' } as const;
  await openCommunity(store, { ...shared, slug: 'kas', operators: operator, book });
  const sales = { group, from: 'sales', amount: 7_654_321 };
  const received = { kind: 'cash-received', on: '2025-06-02', payload: sales };
  await recordEntries(store, 'kas', [received], witnesses);
  const meeting = { group, members: 10, present: 9, excused: null };
  const met = { kind: 'meeting-held', on: '2025-06-07', payload: meeting };
  await recordEntries(store, 'kube', [met], witnesses);
  await changeProfile(store, 'kube', { ...profile, cashBook: 'kas' });
  host = await readHost();
  // The book may grow between two files that are read: the report says how far it had come.
  await recordEntries(store, 'kas', [received], witnesses);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function readHost(
  slugs: readonly string[] = ['kube', 'kas'],
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const slug of slugs) {
    const state = await loadCommunityState(store, slug);
    for (const path of listPublicFiles(state)) {
      files.set(`${slug}/data/${path}`, publicFile(state, path)?.body ?? new Uint8Array());
    }
  }
  return files;
}

function toSource(files: ReadonlyMap<string, Uint8Array>, root: string): LedgerSource {
  return {
    ...{ address: `/host/${root}`, isFolder: true },
    read: async (path) => files.get(`${root}/${path}`),
    list: async (below) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${root}/${below}/`))
        .map((path) => path.slice(root.length + 1)),
    enter: (below) => toSource(files, `${root}/${below}`),
    beside: (slug) => toSource(files, slug),
  };
}

function check(files: ReadonlyMap<string, Uint8Array>, slug = 'kube') {
  const options = { dataDirectory: folder, witnesses: [], onProgress: () => undefined };
  return verifySource(toSource(files, slug), options);
}

/** A copy in which one file reads otherwise; null: it is not there. */
function change(path: string, from: string, to: string | null): Map<string, Uint8Array> {
  const files = new Map(host);
  const text = new TextDecoder().decode(files.get(path));
  if (to === null) files.delete(path);
  else files.set(path, new TextEncoder().encode(text.replaceAll(from, to)));
  expect(files.get(path)).not.toEqual(host.get(path));
  return files;
}

const listFaulty = ({ report, files }: Awaited<ReturnType<typeof check>>): string[] => [
  ...(report.readModels?.files ?? []).filter(({ holds }) => !holds).map(({ path }) => path),
  ...(files?.faults ?? []).map(({ path }) => path),
];

describe('a report with the money of a cash book', () => {
  it('holds, and so does the book by itself', async () => {
    expect(new TextDecoder().decode(host.get(REPORT))).toContain('"in":7654321');
    const checked = await check(host);
    expect(listFaulty(checked)).toEqual([]);
    expect(checked.holds).toBe(true);
    expect((await check(host, 'kas')).holds).toBe(true);
  });

  it('holds beside a book that grew since, and counts no more than it says', async () => {
    const files = new Map([...host, ...(await readHost(['kas']))]);
    const checked = await check(files);
    expect(listFaulty(checked)).toEqual([]);
    expect(checked.holds).toBe(true);
  });

  it.each([
    ['says another sum', REPORT, '7654321', '7654320'],
    ['says that the book is longer than it is', REPORT, '"size":2', '"size":9'],
    ['says that it was counted in no book', REPORT, '{"community":"kas","size":2}', 'null'],
  ])('is found out where it %s', async (_, path, from, to) => {
    const checked = await check(change(path, from, to));
    expect(checked.holds).toBe(false);
    expect(listFaulty(checked)).toContain('reports/2025-06.json');
  });

  it.each([
    ['no entry of the book', 0],
    ['an end of the book before its money came in', 1],
  ])('is found out where all of it was made from %s', async (_, size) => {
    const { view, documents } = await loadCommunityState(store, 'kube');
    const book = createLedgerView(
      (await loadCommunityState(store, 'kas')).view.all().slice(0, size),
    );
    const cashBook = size === 0 ? undefined : { community: 'kas', view: book };
    const made = canonicalJson(toReport(view, documents, '2025-06', { cashBook }));
    const files = new Map([...host, [REPORT, new TextEncoder().encode(made)]]);
    const { readModels } = (await check(files)).report;
    const faulty = readModels?.files.filter(({ holds }) => !holds).map((each) => each.path);
    expect(faulty).toEqual(['reports/2025-06.json']);
  });

  it.each([
    ['another entry than was signed', 'kas/data/ledger/tile/entries/000.p/2', '7654321'],
    ['no checkpoint', 'kas/data/ledger/checkpoint', null],
    ['another community as its own', 'kas/data/community.json', 'kube'],
  ])('is found out where the book has %s', async (_, path, planted) => {
    const other = planted === null ? null : planted.replace(/^./, '9');
    const checked = await check(change(path, planted ?? '', other));
    expect(checked.holds).toBe(false);
    expect(listFaulty(checked)).toContain('reports/2025-06.json');
  });

  it('is passed over by a verifier that cannot read the book, and the rest is checked', async () => {
    const { readModels, holds } = await verifyLedger({
      read: async (path) => host.get(`kube/data/${path}`),
    });
    expect(holds).toBe(true);
    expect(readModels?.files.map(({ path }) => path)).not.toContain('reports/2025-06.json');
  });

  it('is told by the community alone: its profile names the book', async () => {
    expect(await findCommunity(store, 'kube')).toMatchObject({ cashBook: 'kas' });
    expect(await findCommunity(store, 'kas')).toMatchObject({
      book: { of: 'kube', holds: 'cash' },
    });
  });
});
