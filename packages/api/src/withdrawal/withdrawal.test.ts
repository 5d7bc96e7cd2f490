// A person is forgotten: nothing of the text is left in any file or answer, and the ledger and its figures hold.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { verifyLedger } from '@circunomy/sdk/ledger';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { findTexts } from '../../test-support/find-texts.ts';
import {
  createSampleStore,
  makeDirectory,
  proposeMsme,
  proposePurchase,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import { createApi } from '../api.ts';
import {
  finishPublication,
  listDrafts,
  listPublicFiles,
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
const NAME = 'Warung Lupakan Kami Segera';

interface Recorded extends SampleStore {
  readonly msme: string;
  readonly document: string;
  readonly salt: string;
  readonly by: string;
}

async function recordPerson(name = NAME): Promise<Recorded> {
  const sample = await createSampleStore();
  const proposal = proposeMsme(name);
  const msme = proposal.id ?? '';
  const others = Array.from({ length: 40 }, (_, index) => proposeMsme(`Warung ${index}`));
  await recordEntries(
    sample.store,
    slug,
    [...others, proposal, proposePurchase(msme)],
    sample.witnesses,
  );
  const { documents, entries } = await loadCommunityState(sample.store, slug);
  const reference = entries.find(({ id }) => id === msme)?.documents?.[0];
  const document = documents.get(reference?.id ?? '');
  const { id = '', salt = '' } = document ?? {};
  return { ...sample, msme, document: id, salt, by: sample.witnesses.recordedBy };
}

async function readAll({ store }: SampleStore): Promise<string> {
  const state = await loadCommunityState(store, slug);
  return listPublicFiles(state)
    .map((path) => Buffer.from(publicFile(state, path)?.body ?? []).toString('latin1'))
    .join('\n');
}

async function readFigures({ store }: SampleStore): Promise<unknown> {
  return (await loadCommunityState(store, slug)).readFigures();
}

describe('a withdrawal', () => {
  test('leaves neither the text nor the salt in any file, and no figure moves', async () => {
    const person = await recordPerson();
    const { store, directory, document, salt, by } = person;
    const { asOf: _before, ...figures } = (await readFigures(person)) as { asOf: string };
    expect(findTexts(directory, [NAME, salt])).not.toEqual([]);
    expect(await readAll(person)).toContain(NAME);

    const done = await withdrawDocument(store, slug, { document, by, reason: 'owner-asked' });
    expect(done).toMatchObject({ state: 'withdrawn', isErased: true, staying: [], copies: [] });
    expect(done.documents).toMatchObject([{ id: document, entry: 42, withdrawnBy: 44 }]);
    expect(findTexts(directory, [NAME, salt])).toEqual([]);
    expect(await readAll(person)).not.toContain(NAME);
    expect(await readAll(person)).not.toContain(salt);
    const { asOf: _after, ...after } = (await readFigures(person)) as { asOf: string };
    expect(after).toEqual(figures);
  });

  test('leaves a ledger that verifies, though one operator withdrew alone', async () => {
    const { store, document, by } = await recordPerson();
    await withdrawDocument(store, slug, { document, by, reason: 'law' });
    const state = await loadCommunityState(store, slug);
    expect(state.entries.at(-1)).toMatchObject({
      ...{ kind: 'document-withdrawn', document, reason: 'law' },
      ...{ recordedBy: by, verifiedBy: null },
    });
    const report = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
    expect(report).toMatchObject({ holds: true, documents: { withdrawn: 1, faults: [] } });
  });

  test('shows the MSME as withdrawn', async () => {
    const { store, document, by, msme } = await recordPerson();
    await withdrawDocument(store, slug, { document, by, reason: 'owner-asked' });
    const { body } = publicFile(await loadCommunityState(store, slug), 'msmes.geojson') ?? {};
    const { features } = JSON.parse(Buffer.from(body ?? []).toString()) as {
      features: { id: string; properties: unknown }[];
    };
    expect(features.find(({ id }) => id === msme)).toMatchObject({
      properties: { name: null, withdrawn: true },
    });
  });

  test('is the same the second time, and of something unknown refused', async () => {
    const { store, document, by } = await recordPerson();
    const first = await withdrawDocument(store, slug, { document, by, reason: 'owner-asked' });
    const second = await withdrawDocument(store, slug, { document, by, reason: 'law' });
    expect(second).toMatchObject({ state: 'already-withdrawn', documents: first.documents });
    expect((await loadCommunityState(store, slug)).size).toBe(44);
    const unknown = { document: 'document-000000000000', by, reason: 'law' } as const;
    await expect(withdrawDocument(store, slug, unknown)).rejects.toMatchObject({
      code: 'document-unknown',
      message: `Could not withdraw: ${slug} has no document and no entry with a document that is called "document-000000000000". Copy the id from the page of the entry.`,
    });
  });

  test('of an entry takes its documents and those of its corrections', async () => {
    const { store, directory, msme, witnesses, by } = await recordPerson();
    const { documents = [], payload } = proposeMsme('Warung Lupakan Nama Kedua');
    const replacement = { on: null, payload };
    const correction = {
      ...{ kind: 'entry-corrected', on: null, documents },
      payload: { corrects: msme, replacement, reason: 'typing-error' },
    };
    await recordEntries(store, slug, [correction], witnesses);
    const done = await withdrawDocument(store, slug, {
      ...{ document: msme, by, reason: 'recorded-by-mistake' },
    });
    expect(done.documents.map(({ entry }) => entry).sort()).toEqual([42, 44]);
    expect(findTexts(directory, ['Warung Lupakan'])).toEqual([]);
  });

  test('says which documents of the entry stay where only one was named', async () => {
    const { store, witnesses, by } = await recordPerson();
    const proposal = proposeMsme('Warung Dua Dokumen');
    const [profile] = proposal.documents ?? [];
    const note = { ...profile, kind: 'note', body: { text: 'Buka setiap pagi' } };
    const documents = [profile, note] as NonNullable<typeof proposal.documents>;
    await recordEntries(store, slug, [{ ...proposal, documents }], witnesses);
    const [first, second] =
      (await loadCommunityState(store, slug)).entries.at(-1)?.documents?.map(({ id }) => id) ?? [];
    const done = await withdrawDocument(store, slug, {
      ...{ document: first ?? '', by, reason: 'owner-asked' },
    });
    expect(done.staying).toEqual([second]);
  });

  test('takes the name out of remembered rows of a table, which are still not imported again', async () => {
    const { store, directory, witnesses, by } = await createSampleStore().then((sample) => ({
      ...sample,
      by: sample.witnesses.recordedBy,
    }));
    const proposal = proposeMsme('Warung Tabel Lupakan');
    const row = { tableId: 'tabel', rowKey: 'warung tabel lupakan#1', fingerprint: 'f'.repeat(64) };
    await recordEntries(store, slug, [proposal], {
      ...witnesses,
      importedRows: [{ ...row, proposals: [0] }],
    });
    await withdrawDocument(store, slug, {
      ...{ document: proposal.id ?? '', by, reason: 'owner-asked' },
    });
    expect(findTexts(directory, ['arung tabel lupakan', 'arung Tabel Lupakan'])).toEqual([]);
  });

  test('cannot be written by hand, nor corrected', async () => {
    const { store, document, by, witnesses } = await recordPerson();
    const payload = { document, reason: 'law' };
    const byHand = { kind: 'document-withdrawn', on: null, payload };
    await expect(recordEntries(store, slug, [byHand], witnesses)).rejects.toMatchObject({
      faults: [{ path: '$[0].kind' }],
    });
    await withdrawDocument(store, slug, { document, by, reason: 'law' });
    const { id } = (await loadCommunityState(store, slug)).entries.at(-1) ?? { id: '' };
    const undo = { corrects: id, replacement: null, reason: 'typing-error' };
    const correction = { kind: 'entry-corrected', on: null, payload: undo };
    await expect(recordEntries(store, slug, [correction], witnesses)).rejects.toMatchObject({
      faults: [{ path: '$[0].payload.corrects' }],
    });
  });
});

describe('what waits for a second pair of eyes', () => {
  test('goes too where it holds the same document, and its request is not recorded anew', async () => {
    const { store, directory, church, by } = await recordPerson();
    const api = createApi({ store });
    const { id: _id, ...proposal } = proposeMsme(NAME);
    const send = (token = '') =>
      api.request(`/${slug}/data/entries`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': 'satu-dua-tiga',
        },
        body: JSON.stringify(proposal),
      });
    const token = church.operators[0]?.token;
    expect((await send(token)).status).toBe(202);
    const [{ entries }] = [await loadCommunityState(store, slug)];
    const document = entries.find(({ kind, id }) => kind === 'msme-registered' && id)?.id;
    const subject = entries[41]?.id ?? document ?? '';
    const done = await withdrawDocument(store, slug, {
      ...{ document: subject, by, reason: 'owner-asked' },
    });
    expect(done.drafts).toBe(1);
    expect(await listDrafts(store, slug)).toEqual([]);
    expect(findTexts(directory, [NAME])).toEqual([]);
    expect((await send(token)).status).toBe(422);
    expect(await listDrafts(store, slug)).toEqual([]);
  });
});

describe('POST /data/documents/<id>/withdrawal', () => {
  const post = (person: Recorded, token: string | undefined, body: unknown) =>
    createApi({ store: person.store }).request(
      `/${slug}/data/documents/${person.document}/withdrawal`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      },
    );

  test('erases for any one operator, and the document is no longer there', async () => {
    const person = await recordPerson();
    const api = createApi({ store: person.store });
    const path = `/${slug}/data/documents/${person.document}.json`;
    expect((await api.request(path)).status).toBe(200);
    const token = person.church.operators[1]?.token;
    const response = await post(person, token, { reason: 'owner-asked' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ state: 'withdrawn', isErased: true });
    expect((await api.request(path)).status).toBe(404);
  });

  test('refuses strangers, other methods and unknown reasons', async () => {
    const person = await recordPerson();
    expect((await post(person, 'circ_salah', { reason: 'law' })).status).toBe(401);
    const token = person.church.operators[0]?.token;
    const response = await post(person, token, { reason: 'bosan' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'withdrawal-refused',
      faults: [{ path: '$.reason' }],
    });
    const path = `/${slug}/data/documents/${person.document}/withdrawal`;
    expect((await createApi({ store: person.store }).request(path)).status).toBe(405);
    expect((await loadCommunityState(person.store, slug)).size).toBe(43);
  });
});

describe('who follows the ledger', () => {
  test('hears of a withdrawal at once', async () => {
    const { store, document, by } = await recordPerson();
    const ending = new AbortController();
    const api = createApi({ store, signal: ending.signal });
    const { body } = await api.request(`/${slug}/data/live`);
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const readUntil = async (id: number): Promise<void> => {
      while (!text.includes(`id: ${id}\n`)) {
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) throw new Error(`The stream ended after: ${text}`);
        text += value;
      }
    };
    await readUntil(43);
    await withdrawDocument(store, slug, { document, by, reason: 'owner-asked' });
    await readUntil(44);
    ending.abort();
  });
});

describe('a withdrawal that cannot finish', () => {
  test('because somebody reads says so, and the next sweep erases the bytes', async () => {
    const { store, directory, document, salt, by } = await recordPerson();
    const reader = new DatabaseSync(join(directory, DATABASE_FILE));
    reader.exec('begin');
    reader.prepare('select count(*) from documents').get();
    await sql`pragma busy_timeout = 50`.execute(store.database);
    const done = await withdrawDocument(store, slug, { document, by, reason: 'owner-asked' });
    expect(done).toMatchObject({ state: 'withdrawn', isErased: false });
    expect(findTexts(directory, [NAME, salt])).not.toEqual([]);
    reader.exec('rollback');
    reader.close();
    await withdrawExpired(store);
    expect(findTexts(directory, [NAME, salt])).toEqual([]);
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
    expect(findTexts(directory, [body.name])).toEqual([]);
    expect(await withdrawExpired(store)).toEqual([]);
    const state = await loadCommunityState(store, slug);
    expect(state.entries.at(-1)).toMatchObject({
      ...{ recordedBy: 'automatic-by-date', verifiedBy: null, on: '2030-01-11' },
    });
    const report = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
    expect(report.holds).toBe(true);
  });
});
