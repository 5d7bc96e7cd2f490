// A person is forgotten: nothing of the text is left in any file or answer, and the ledger and its figures hold.
import { verifyLedger } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { NAME, type Recorded, recordPerson } from '../../test-support/record-person.ts';
import {
  createSampleStore,
  proposeMsme,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import { findStoredTexts } from '../../test-support/test-database.ts';
import { createApi } from '../api.ts';
import {
  listDrafts,
  listPublicFiles,
  loadCommunityState,
  publicFile,
  recordEntries,
  withdrawDocument,
} from '../index.ts';

const slug = 'gereja-contoh';

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
    expect(await findStoredTexts(directory, [NAME, salt])).not.toEqual([]);
    expect(await readAll(person)).toContain(NAME);

    const done = await withdrawDocument(store, slug, { document, by, reason: 'owner-asked' });
    expect(done).toMatchObject({ state: 'withdrawn', isErased: true, staying: [], copies: [] });
    expect(done.documents).toMatchObject([{ id: document, entry: 42, withdrawnBy: 44 }]);
    expect(await findStoredTexts(directory, [NAME, salt])).toEqual([]);
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
    expect(await findStoredTexts(directory, ['Warung Lupakan'])).toEqual([]);
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
    expect(
      await findStoredTexts(directory, ['arung tabel lupakan', 'arung Tabel Lupakan']),
    ).toEqual([]);
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
    expect(await findStoredTexts(directory, [NAME])).toEqual([]);
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
