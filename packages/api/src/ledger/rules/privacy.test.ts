// The privacy gate where things are recorded: refused text is said nowhere and kept nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createSampleStore,
  openCampaign,
  proposeMsme,
  type SampleStore,
} from '../../../test-support/sample-store.ts';
import { createApi } from '../../api.ts';
import { ApiError, importTable, listDrafts, recordEntries } from '../../index.ts';

const PHONE = '0812-3456-7890';
const slug = 'gereja-contoh';
const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;

function proposeNote(text: string) {
  const { id: _id, ...proposal } = proposeMsme();
  const [profile] = proposal.documents ?? [];
  const note = { kind: 'note', body: { text }, consent } as const;
  return { ...proposal, documents: profile ? [profile, note] : [note] };
}

/** Of every file in the data directory. */
function readBytes({ directory }: SampleStore): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

function send(sample: SampleStore, body: unknown, log: string[]): Promise<Response> {
  const api = createApi({ store: sample.store, log: (failed) => log.push(JSON.stringify(failed)) });
  return Promise.resolve(
    api.request(`/${slug}/data/entries`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${sample.church.operators[0]?.token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': 'satu-dua-tiga',
      },
      body: JSON.stringify(body),
    }),
  );
}

test('a batch with a phone number in a note is refused whole, at its place', async () => {
  const { store, witnesses } = await createSampleStore();
  const batch = [proposeMsme(), proposeNote(`Telepon ${PHONE}`)];
  const refused = await recordEntries(store, slug, batch, witnesses).catch((error) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused.faults).toEqual([
    {
      path: '$[1].documents[1].body.text',
      value: undefined,
      message: {
        en: 'Characters 9–22 look like a phone number. Leave it out; a business may have it in the contact of its profile.',
        id: 'Karakter 9–22 tampak seperti nomor telepon. Hilangkan; nomor usaha boleh di kontak profilnya.',
      },
    },
  ]);
});

test('a refused draft leaves its text in no answer, no log, no draft and no file', async () => {
  const sample = await createSampleStore();
  const log: string[] = [];
  const response = await send(sample, proposeNote(`Hubungi ${PHONE} ya`), log);
  expect(response.status).toBe(422);
  expect(`${await response.text()}${log.join('')}`).not.toContain('3456');
  expect(await listDrafts(sample.store, slug)).toEqual([]);
  expect(readBytes(sample)).not.toContain('3456');
});

test('where the gate refuses, no other rule quotes the text', async () => {
  const sample = await createSampleStore();
  const proposal = { ...proposeNote('Pagi'), on: '2026-02-30' };
  const area = { name: `Rumah ${PHONE}`, code: '99.99' };
  const body = { ...proposal, payload: { ...proposal.payload, area, microBy: PHONE } };
  const response = await send(sample, body, []);
  expect(response.status).toBe(422);
  expect(await response.text()).not.toContain('3456');
});

test('a consent that was made up is none where the community is real', async () => {
  const { store } = await createSampleStore();
  const campaign = await openCampaign(store);
  const alone = { recordedBy: campaign.operators[0]?.id ?? '', verifiedBy: null };
  expect(await recordEntries(store, 'kampanye-contoh', [proposeMsme()], alone)).toHaveLength(1);
  await store.write(async (transaction) => {
    const { profile } = await transaction
      .selectFrom('communities')
      .select('profile')
      .where('slug', '=', 'kampanye-contoh')
      .executeTakeFirstOrThrow();
    const real = JSON.stringify({ ...JSON.parse(profile), fictional: false });
    await transaction.updateTable('communities').set({ profile: real }).execute();
  });
  await expect(
    recordEntries(store, 'kampanye-contoh', [proposeMsme()], alone),
  ).rejects.toMatchObject({ faults: [{ path: '$[0].documents[0].consent.basis' }] });
});

test('a table is told its row, and not the number that stands in it', async () => {
  const { store, witnesses } = await createSampleStore();
  const table = [
    'No,Nama UMKM,Kategori,Lokasi,Jumlah Produk Dibeli,Penerima Manfaat,Cara Distribusi',
    `1,Warung ${PHONE},minuman,Jakarta Timur,300 ribu,5 – 10 warga,langsung`,
  ].join('\n');
  const report = await importTable({
    ...{ store, community: slug, file: 'tabel.csv', witnesses },
    bytes: new TextEncoder().encode(table),
    mapping: { consent: { basis: 'given', purpose: 'Situs', on: null, until: null } },
  });
  expect(report).toMatchObject({ state: 'refused', findings: [{ row: 2, file: 'tabel.csv' }] });
  expect(JSON.stringify(report)).not.toContain('3456');
});
