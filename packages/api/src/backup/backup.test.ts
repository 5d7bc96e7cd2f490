// Backups that are restored: never a second history, never a person who was forgotten, never half a folder.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { findTexts } from '../../test-support/find-texts.ts';
import {
  createSampleStore,
  makeDirectory,
  proposeCost,
  proposeMsme,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import {
  ensureTestDatabase,
  findStoredTexts,
  isOnPostgres,
  openTestStore,
} from '../../test-support/test-database.ts';
import {
  backUpStore,
  createApi,
  listPublicFiles,
  listWithdrawals,
  loadCommunityState,
  moveCommunity,
  notePublication,
  openStore,
  publicFile,
  type Restored,
  type RestoreOptions,
  recordEntries,
  restoreStore,
  type Store,
  withdrawDocument,
} from '../index.ts';

const slug = 'gereja-contoh';
const NAME = 'Warung Jangan Kembali Lagi';

async function publishTo(store: Store, folder: string): Promise<void> {
  const state = await loadCommunityState(store, slug);
  for (const path of listPublicFiles(state)) {
    const file = join(folder, slug, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, publicFile(state, path)?.body ?? '');
  }
}

/** Into the engine of this run. */
async function restore(options: RestoreOptions): Promise<Restored> {
  return restoreStore({ ...options, databaseUrl: await ensureTestDatabase(options.into) });
}

interface BackedUp extends SampleStore {
  readonly file: string;
  readonly msme: string;
  readonly salt: string;
}

async function backUp(withKeys = true): Promise<BackedUp> {
  const sample = await createSampleStore();
  const proposal = proposeMsme(NAME);
  await recordEntries(sample.store, slug, [proposal], sample.witnesses);
  const [{ salt }] = (
    await loadCommunityState(sample.store, slug)
  ).documents.values() as unknown as [{ salt: string }];
  const file = join(makeDirectory(), 'cadangan.sqlite');
  await backUpStore(sample.store, { out: file, withKeys });
  return { ...sample, file, msme: proposal.id ?? '', salt };
}

function withdraw({ store, msme, witnesses }: BackedUp) {
  return withdrawDocument(store, slug, {
    ...{ document: msme, by: witnesses.recordedBy, reason: 'owner-asked' },
  });
}

async function verify(directory: string): Promise<{ size: number; holds: boolean }> {
  const store = await openTestStore({ directory });
  const state = await loadCommunityState(store, slug);
  const { holds } = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
  await store.close();
  return { size: state.size, holds };
}

describe('a backup', () => {
  test('is one file of its owner alone, with keys only where they are asked for', async () => {
    const { file, directory } = await backUp(false);
    const key = readFileSync(join(directory, 'keys', `${slug}.key`), 'utf8').trim();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(findTexts(dirname(file), [key])).toEqual([]);
    expect(findTexts(dirname((await backUp(true)).file), [NAME])).toHaveLength(1);
  });

  test('never replaces a file', async () => {
    const { store, file } = await backUp();
    await expect(backUpStore(store, { out: file, withKeys: false })).rejects.toMatchObject({
      code: 'backup-exists',
      message: `Could not back up: ${file} exists already. Choose another name.`,
    });
  });

  test('never lies where it would be given out', async () => {
    const { store } = await backUp();
    const folder = makeDirectory();
    const link = join(makeDirectory(), 'situs');
    symlinkSync(folder, link);
    await notePublication(store, folder, [slug]);
    for (const out of [join(folder, 'cadangan.sqlite'), join(link, 'baru/cadangan.sqlite')]) {
      await expect(backUpStore(store, { out, withKeys: true })).rejects.toMatchObject({
        code: 'backup-published',
        message: `Could not back up: ${out} lies in ${folder}, which is published: whoever visits it could take the backup. Choose a place outside.`,
      });
    }
    expect(readdirSync(folder)).toEqual([]);
    const beside = { out: `${folder}-cadangan.sqlite`, withKeys: false };
    await expect(backUpStore(store, beside)).resolves.toMatchObject({ path: beside.out });
    rmSync(beside.out);
  });

  test('is restored elsewhere, goes on from there, and knows its key', async () => {
    const { file, witnesses } = await backUp();
    const into = makeDirectory();
    expect(await restore({ file, into })).toMatchObject({
      communities: [{ community: slug, size: 2, replayed: 0, forgotten: [] }],
      keys: [`${slug}.key`],
    });
    const store = await openTestStore({ directory: into });
    expect(await recordEntries(store, slug, [proposeCost()], witnesses)).toMatchObject([
      { number: 3 },
    ]);
    await store.close();
    expect(await verify(into)).toEqual({ size: 3, holds: true });
    expect(await findStoredTexts(into, ['backup_keys'])).toEqual([]);
  });

  test('made before a withdrawal is listed with its deadline until it is deleted', async () => {
    const sample = await backUp();
    const { copies } = await withdraw(sample);
    expect(copies).toMatchObject([{ kind: 'backup', path: sample.file }]);
    const newer = join(makeDirectory(), 'baru.sqlite');
    await backUpStore(sample.store, { out: newer, withKeys: false });
    expect(findTexts(dirname(newer), [NAME, sample.salt])).toEqual([]);
    expect((await listWithdrawals(sample.store, slug)).copies).toHaveLength(1);
  });
});

describe('an old backup', () => {
  test('forgets again whom the published ledger says was withdrawn', async () => {
    const sample = await backUp();
    await withdraw(sample);
    await recordEntries(sample.store, slug, [proposeMsme('Warung Baru')], sample.witnesses);
    const published = makeDirectory();
    await publishTo(sample.store, published);
    const into = makeDirectory();
    const restored = await restore({ file: sample.file, into, fromPublished: published });
    expect(restored.communities).toMatchObject([
      { size: 4, replayed: 2, forgotten: [expect.stringMatching(/^document-/)] },
    ]);
    expect(await findStoredTexts(into, [NAME, sample.salt])).toEqual([]);
    expect(await findStoredTexts(into, ['Warung Baru'])).not.toEqual([]);
    expect(await verify(into)).toEqual({ size: 4, holds: true });
  });

  test('finds the published folder by itself where it is still on this machine', async () => {
    const sample = await createSampleStore();
    const published = makeDirectory();
    const proposal = proposeMsme(NAME);
    await recordEntries(sample.store, slug, [proposal], sample.witnesses);
    await notePublication(sample.store, published, [slug]);
    const file = join(makeDirectory(), 'cadangan.sqlite');
    await backUpStore(sample.store, { out: file, withKeys: true });
    await withdraw({ ...sample, file, msme: proposal.id ?? '', salt: '' });
    await publishTo(sample.store, published);
    const into = makeDirectory();
    await restore({ file, into });
    expect(await findStoredTexts(into, [NAME])).toEqual([]);
  });

  test('is refused where the directory signed more, and everything stays as it was', async () => {
    const sample = await backUp();
    await withdraw(sample);
    await sample.store.close();
    await expect(restore({ file: sample.file, into: sample.directory })).rejects.toMatchObject({
      code: 'restore-shorter',
      message: `Could not restore ${slug}: the backup has 2 entries, but ${sample.directory} has signed 3. Give the missing ones with --from-published FOLDER, or use a newer backup.`,
    });
    expect(await verify(sample.directory)).toEqual({ size: 3, holds: true });
    expect(await findStoredTexts(sample.directory, [NAME])).toEqual([]);
  });

  test('replaces the directory it came from, once the missing entries are given', async () => {
    const sample = await backUp();
    await withdraw(sample);
    const published = makeDirectory();
    await publishTo(sample.store, published);
    await sample.store.close();
    await restore({ file: sample.file, into: sample.directory, fromPublished: published });
    expect(await findStoredTexts(sample.directory, [NAME, sample.salt])).toEqual([]);
    expect(await verify(sample.directory)).toEqual({ size: 3, holds: true });
  });

  test('is never taken for the state before it, though as many things were changed', async () => {
    const { store, directory, file } = await backUp();
    const readVersions = async (from: Store) => {
      const columns = ['documents_version', 'profile_version'] as const;
      return from.database.selectFrom('communities').select(columns).execute();
    };
    const before = await readVersions(store);
    await store.close();
    await restore({ file, into: directory });
    const restored = await openTestStore({ directory });
    const [after] = await readVersions(restored);
    expect(after?.documents_version).toBeGreaterThan(before[0]?.documents_version ?? 0);
    expect(after?.profile_version).toBeGreaterThan(before[0]?.profile_version ?? 0);
    await restored.close();
  });

  test('is refused where another history was signed since', async () => {
    const sample = await backUp();
    const fork = makeDirectory();
    await restore({ file: sample.file, into: fork });
    const other = await openTestStore({ directory: fork });
    await recordEntries(other, slug, [proposeCost(1), proposeCost(2)], sample.witnesses);
    const file = join(makeDirectory(), 'lain.sqlite');
    await backUpStore(other, { out: file, withKeys: false });
    await other.close();
    await recordEntries(sample.store, slug, [proposeCost(3)], sample.witnesses);
    const published = makeDirectory();
    await publishTo(sample.store, published);
    await sample.store.close();
    await expect(restore({ file, into: sample.directory })).rejects.toMatchObject({
      code: 'restore-inconsistent',
    });
    await expect(
      restore({ file, into: makeDirectory(), fromPublished: published }),
    ).rejects.toMatchObject({ code: 'restore-inconsistent', values: { entries: '#3' } });
  });

  test('takes nothing from a published folder that was tampered with', async () => {
    const sample = await backUp();
    await recordEntries(sample.store, slug, [proposeCost(25_000)], sample.witnesses);
    const published = makeDirectory();
    await publishTo(sample.store, published);
    const path = join(published, slug, 'data/ledger/tile/entries/000.p/3');
    const bytes = readFileSync(path, 'latin1').replace('25000', '95000');
    writeFileSync(path, bytes, 'latin1');
    await expect(
      restore({ file: sample.file, into: makeDirectory(), fromPublished: published }),
    ).rejects.toMatchObject({ code: 'published-refused' });
  });
});

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
