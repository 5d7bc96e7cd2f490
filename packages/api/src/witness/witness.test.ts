// Witnesses: neighbours on one server, a witness over HTTP, and one who catches two histories.
import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import {
  encodeWitnessRequest,
  formatWitnessKey,
  readCosignatures,
  verifyLedger,
} from '@circunomy/sdk/ledger';
import { getRequestListener } from '@hono/node-server';
import { afterAll, expect, test } from 'vitest';
import {
  createSampleStore,
  makeDirectory,
  openCampaign,
  proposeCost,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import { openTestStore } from '../../test-support/test-database.ts';
import {
  askWitness,
  askWitnesses,
  createApi,
  ensureCommunityWitness,
  ensureServerWitness,
  keepWitnessed,
  listForks,
  loadCommunityState,
  publicFile,
  recordEntries,
  rotateKey,
  type Store,
  watchLedger,
} from '../index.ts';
import { copyTables } from '../move/copy-tables.ts';

const slug = 'gereja-contoh';

async function readCheckpoint(store: Store): Promise<string> {
  const file = publicFile(await loadCommunityState(store, slug), 'ledger/checkpoint');
  return Buffer.from(file?.body ?? []).toString();
}

/** Another server, whose witness watches the sample's ledger. */
async function startWitness({ church }: SampleStore) {
  const store = await openTestStore({ directory: makeDirectory() });
  const { origin, verifierKey } = church.community;
  await watchLedger(store, { origin, verifierKey });
  const api = createApi({ store, log: () => {} });
  const server = createServer(getRequestListener(api.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await store.close();
  });
  const key = ensureServerWitness(store.directory);
  return { store, api, key, url: `http://127.0.0.1:${port}/witness` };
}

test('neighbours on one server witness each other, each with a key of its own', async () => {
  const { store, directory, witnesses, church } = await createSampleStore();
  const campaign = await openCampaign(store);
  expect(await askWitnesses(store, slug)).toMatchObject([{ answer: 'cosigned' }]);
  expect(await askWitnesses(store, slug)).toEqual([]);
  await recordEntries(store, slug, [proposeCost()], witnesses);
  await rotateKey(store, slug, { ...witnesses, reason: 'scheduled' });
  expect(await askWitnesses(store, slug)).toMatchObject([{ answer: 'cosigned' }]);
  const own = ensureCommunityWitness(directory, church.community);
  const other = ensureCommunityWitness(directory, campaign.community);
  const cosigned = readCosignatures(await readCheckpoint(store), [own, other]);
  expect(cosigned).toMatchObject([{ name: 'circunomy/kampanye-contoh/witness' }]);
  const state = await loadCommunityState(store, slug);
  const report = await verifyLedger({
    read: async (path) => publicFile(state, path)?.body,
    witnesses: [formatWitnessKey(other), formatWitnessKey(own)],
  });
  expect(report).toMatchObject({
    holds: true,
    witnesses: { cosigned, silent: [formatWitnessKey(own)] },
  });
});

test('a witness elsewhere follows a ledger as it grows, and is asked again from where it stands', async () => {
  const sample = await createSampleStore();
  const { store, witnesses } = sample;
  const witness = await startWitness(sample);
  await askWitness(store, { url: witness.url, witnessKey: formatWitnessKey(witness.key) });
  for (let round = 0; round < 3; round += 1) {
    expect(await askWitnesses(store, slug)).toMatchObject([{ answer: 'cosigned' }]);
    expect(readCosignatures(await readCheckpoint(store), [witness.key])).toHaveLength(1);
    await recordEntries(store, slug, [proposeCost(), proposeCost()], witnesses);
  }
  // It lost what it was answered: the witness tells the size.
  await store.database.deleteFrom('cosignatures').execute();
  expect(await askWitnesses(store, slug)).toMatchObject([{ answer: 'cosigned' }]);
});

test('two histories of one ledger are caught by one witness, and the proof is kept', async () => {
  const sample = await createSampleStore();
  const { store, directory, witnesses } = sample;
  await recordEntries(store, slug, [proposeCost(100)], witnesses);
  // The operator copies everything, and tells the copy another story.
  const copy = makeDirectory();
  cpSync(join(directory, 'keys'), join(copy, 'keys'), { recursive: true });
  const forked = await openTestStore({ directory: copy });
  await forked.write((transaction) => copyTables(store.database, transaction));
  await recordEntries(store, slug, [proposeCost(200)], witnesses);
  await recordEntries(forked, slug, [proposeCost(900)], witnesses);

  const witness = await startWitness(sample);
  for (const each of [store, forked]) {
    await askWitness(each, { url: witness.url, witnessKey: formatWitnessKey(witness.key) });
  }
  expect(await askWitnesses(store, slug)).toMatchObject([{ answer: 'cosigned' }]);
  expect(await askWitnesses(forked, slug)).toMatchObject([{ answer: 'refused' }]);
  expect(readCosignatures(await readCheckpoint(forked), [witness.key])).toEqual([]);
  const [fork] = await listForks(witness.store);
  expect(fork).toMatchObject({ origin: 'circunomy/gereja-contoh', size: 3 });
  expect(fork?.note).toBe((await loadCommunityState(forked, slug)).checkpoints.at(-1)?.note);
  // Longer does not help.
  await recordEntries(forked, slug, [proposeCost(900)], witnesses);
  expect(await askWitnesses(forked, slug)).toMatchObject([{ answer: 'refused' }]);
  await forked.close();
});

test('a witness that is not there delays nobody', async () => {
  const sample = await createSampleStore();
  const { key } = await startWitness(sample);
  const url = 'http://127.0.0.1:9/witness';
  await askWitness(sample.store, { url, witnessKey: formatWitnessKey(key) });
  expect(await askWitnesses(sample.store, slug)).toMatchObject([{ url, answer: 'silent' }]);
});

test('the witness answers with the statuses of C2SP tlog-witness', async () => {
  const sample = await createSampleStore();
  const { api } = await startWitness(sample);
  const stranger = await createSampleStore();
  const ask = async (body: string): Promise<number> =>
    (await api.request('/witness/add-checkpoint', { method: 'POST', body })).status;
  const { log, checkpoints } = await loadCommunityState(sample.store, slug);
  const note = checkpoints.at(-1)?.note ?? '';
  const other = (await loadCommunityState(stranger.store, slug)).checkpoints.at(-1)?.note ?? '';
  expect(await ask('hello')).toBe(400);
  expect(await ask(`old 0\n\n${other}`)).toBe(403);
  expect(await ask(encodeWitnessRequest(log, note, 0))).toBe(200);
  expect(await ask(`old 0\n\n${note}`)).toBe(409);
  expect(await ask('x'.repeat(40_000))).toBe(413);
  const unknown = await openCampaign(sample.store);
  const campaign = await loadCommunityState(sample.store, unknown.community.community);
  expect(await ask(`old 0\n\n${campaign.checkpoints.at(-1)?.note}`)).toBe(404);
  expect((await api.request('/witness/add-checkpoint')).status).toBe(405);
});

test('while a server runs, what is recorded is witnessed by itself', async () => {
  const { store, witnesses } = await createSampleStore();
  await openCampaign(store);
  const stopping = new AbortController();
  const running = keepWitnessed(store, {
    ...{ signal: stopping.signal, pause: 1, every: 60_000 },
    logError: (error) => expect(error).toBeUndefined(),
  });
  await recordEntries(store, slug, [proposeCost()], witnesses);
  await expect.poll(() => readCheckpoint(store), { timeout: 5_000 }).toContain('/witness ');
  await recordEntries(store, slug, [proposeCost()], witnesses);
  await expect
    .poll(async () => (await readCheckpoint(store)).split('\n'), { timeout: 5_000 })
    .toEqual(expect.arrayContaining(['3', expect.stringContaining('/witness ')]));
  stopping.abort();
  await running;
});
