// Withdrawals that cannot finish at once, copies that are still out, and consents that end by themselves.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { NAME, recordPerson } from '../../test-support/record-person.ts';
import { createSampleStore, makeDirectory, proposeMsme } from '../../test-support/sample-store.ts';
import { findStoredTexts } from '../../test-support/test-database.ts';
import {
  finishPublication,
  listWithdrawals,
  loadCommunityState,
  notePublication,
  publicFile,
  recordEntries,
  withdrawDocument,
  withdrawExpired,
} from '../index.ts';
import { DATABASE_FILE } from '../storage/open-store.ts';

const slug = 'gereja-contoh';

describe('a withdrawal that cannot finish', () => {
  test('because somebody reads says so, and the next sweep erases the bytes', async () => {
    const { store, directory, document, salt, by } = await recordPerson();
    const reader = new DatabaseSync(join(directory, DATABASE_FILE));
    reader.exec('begin');
    reader.prepare('select count(*) from documents').get();
    await sql`pragma busy_timeout = 50`.execute(store.database);
    const done = await withdrawDocument(store, slug, { document, by, reason: 'owner-asked' });
    expect(done).toMatchObject({ state: 'withdrawn', isErased: false });
    expect(await findStoredTexts(directory, [NAME, salt])).not.toEqual([]);
    reader.exec('rollback');
    reader.close();
    await withdrawExpired(store);
    expect(await findStoredTexts(directory, [NAME, salt])).toEqual([]);
  });

  test('because the key is missing erases nothing', async () => {
    const { store, directory, document, by } = await recordPerson();
    rmSync(join(directory, 'keys', `${slug}.key`));
    const asked = { document, by, reason: 'owner-asked' } as const;
    await expect(withdrawDocument(store, slug, asked)).rejects.toMatchObject({
      code: 'key-missing',
    });
    const { documents, size } = await loadCommunityState(store, slug);
    expect([documents.has(document), size]).toEqual([true, 43]);
  });

  test('of an ended consent without a key is left to later, and nothing of it is public', async () => {
    const { store, directory, witnesses, clock } = await createSampleStore();
    clock.now = new Date('2030-01-10T00:00:00.000Z');
    const consent = { basis: 'given', purpose: 'Situs', on: null, until: '2030-01' } as const;
    const documents = [{ kind: 'msme-profile', body: { name: NAME }, consent } as const];
    await recordEntries(store, slug, [{ ...proposeMsme(), documents }], witnesses);
    rmSync(join(directory, 'keys', `${slug}.key`));
    clock.now = new Date('2030-02-01T00:00:00.000Z');
    expect(await withdrawExpired(store)).toEqual([]);
    expect((await loadCommunityState(store, slug)).documents.size).toBe(0);
  });
});

describe('copies', () => {
  test('of an earlier publication are out until the folder is published again', async () => {
    const { store, document, by } = await recordPerson();
    const folder = makeDirectory();
    await notePublication(store, folder, [slug]);
    await finishPublication(store, folder, [slug], new Date().toISOString());
    const { copies } = await withdrawDocument(store, slug, { document, by, reason: 'law' });
    expect(copies).toMatchObject([
      { kind: 'published-folder', path: folder, documents: [document] },
    ]);
    const [{ at, deadline } = { at: '', deadline: '' }] = (await listWithdrawals(store, slug))
      .documents;
    expect(Date.parse(deadline) - Date.parse(at)).toBe(72 * 60 * 60 * 1000);
    await finishPublication(store, folder, [slug], new Date(Date.now() + 1000).toISOString());
    expect((await listWithdrawals(store, slug)).copies).toEqual([]);
  });

  test('of a publication that was interrupted count as out', async () => {
    const { store, document, by } = await recordPerson();
    const folder = makeDirectory();
    await notePublication(store, folder, [slug]);
    const { copies } = await withdrawDocument(store, slug, { document, by, reason: 'law' });
    expect(copies).toMatchObject([{ path: folder, readAt: null }]);
  });
});

describe('a consent that names its end', () => {
  test('is withdrawn by itself when its day is over', async () => {
    const { store, directory, witnesses, clock } = await createSampleStore();
    clock.now = new Date('2030-01-10T00:00:00.000Z');
    const consent = { basis: 'given', purpose: 'Situs', on: null, until: '2030-01-10' } as const;
    const body = { name: 'Warung Sebentar Saja' };
    const documents = [{ kind: 'msme-profile', body, consent } as const];
    await recordEntries(store, slug, [{ ...proposeMsme(), documents }], witnesses);
    expect(await withdrawExpired(store)).toEqual([]);
    clock.now = new Date('2030-01-10T17:00:00.000Z');
    expect(await withdrawExpired(store)).toMatchObject([
      { state: 'withdrawn', isErased: true, documents: [{ reason: 'consent-ended' }] },
    ]);
    expect(await findStoredTexts(directory, [body.name])).toEqual([]);
    expect(await withdrawExpired(store)).toEqual([]);
    const state = await loadCommunityState(store, slug);
    expect(state.entries.at(-1)).toMatchObject({
      ...{ recordedBy: 'automatic-by-date', verifiedBy: null, on: '2030-01-11' },
    });
    const report = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
    expect(report.holds).toBe(true);
  });
});
