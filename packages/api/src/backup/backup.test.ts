// Backups that are restored: never a second history, never a person who was forgotten, never half a folder.
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTexts } from '../../test-support/find-texts.ts';
import {
  backUp,
  NAME,
  publishTo,
  restore,
  verify,
  withdraw,
} from '../../test-support/sample-backup.ts';
import {
  createSampleStore,
  makeDirectory,
  proposeCost,
  proposeMsme,
} from '../../test-support/sample-store.ts';
import { findStoredTexts, openTestStore } from '../../test-support/test-database.ts';
import {
  backUpStore,
  listWithdrawals,
  notePublication,
  recordEntries,
  type Store,
} from '../index.ts';

const slug = 'gereja-contoh';

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
