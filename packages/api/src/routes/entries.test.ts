// What operators send over HTTP: drafts, verifications, repetitions, refusals.
import { problemSchema, recordedSchema } from '@circunomy/sdk/schema';
import { beforeAll, expect, test } from 'vitest';
import {
  createSampleStore,
  openCampaign,
  proposeMsme,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import { findStoredTexts } from '../../test-support/test-database.ts';
import { addOperator, createApi, loadCommunityState, removeOperator } from '../index.ts';

const slug = 'gereja-contoh';
const path = `/${slug}/data/entries`;
let sample: SampleStore;
let api: ReturnType<typeof createApi>;
let deacon = '';
let treasurer = '';
let keys = 0;

beforeAll(async () => {
  sample = await createSampleStore();
  api = createApi({
    store: sample.store,
    addressOf: ({ req }) => req.header('X-Test-Address') ?? '',
  });
  [deacon = '', treasurer = ''] = sample.church.operators.map(({ token }) => token);
});

const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount: 5_000 } };

interface Sending {
  readonly token?: string;
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

async function post(
  to: string,
  body: unknown,
  { token = deacon, key, headers }: Sending = {},
): Promise<Response> {
  keys += 1;
  return api.request(to, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': key ?? `test-key-${keys}`,
      ...headers,
    },
  });
}

const verify = (id: string, sending: Sending): Promise<Response> =>
  post(`${path}/${id}/verification`, '', sending);

async function codeOf(response: Promise<Response>): Promise<string> {
  const answer = await response;
  const problem = problemSchema.parse(await answer.json());
  expect(problem.status).toBe(answer.status);
  return `${problem.status} ${problem.code}`;
}

const size = async (): Promise<number> => (await loadCommunityState(sample.store, slug)).size;

test('what one operator sends is a draft; another makes it an entry', async () => {
  const before = await size();
  const sent = await post(path, cost);
  expect(sent.status).toBe(202);
  const draft = recordedSchema.parse(await sent.json());
  expect(draft).toEqual({ id: expect.stringMatching(/^cost-/), state: 'draft', number: null });
  expect(await size()).toBe(before);
  expect(await codeOf(verify(draft.id, { token: deacon }))).toBe('403 verifier-same');
  const verified = await verify(draft.id, { token: treasurer });
  expect(verified.status).toBe(201);
  expect(await verified.json()).toEqual({ id: draft.id, state: 'entry', number: before + 1 });
  const { entries } = await loadCommunityState(sample.store, slug);
  expect(entries.at(-1)).toMatchObject({ ...cost.payload, id: draft.id, ...sample.witnesses });
  expect(await codeOf(verify(draft.id, { token: treasurer }))).toBe('409 draft-recorded');
  expect(await codeOf(verify('cost-000000000000', { token: treasurer }))).toBe('404 draft-unknown');
});

test('operators see the drafts, nobody else does', async () => {
  const { id } = recordedSchema.parse(await (await post(path, cost)).json());
  const read = (token: string): Promise<Response> =>
    Promise.resolve(
      api.request(`/${slug}/data/drafts`, { headers: { Authorization: `Bearer ${token}` } }),
    );
  const response = await read(treasurer);
  expect(response.headers.get('Cache-Control')).toBe('private, no-store');
  expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  expect(await response.json()).toMatchObject({
    drafts: expect.arrayContaining([expect.objectContaining({ id, proposal: cost })]),
  });
  expect(await codeOf(read('circ_wrong'))).toBe('401 token-wrong');
  expect(await codeOf(Promise.resolve(api.request(`/${slug}/data/drafts`)))).toBe(
    '401 token-missing',
  );
  await verify(id, { token: treasurer });
  expect(JSON.stringify(await (await read(treasurer)).json())).not.toContain(id);
});

test('a community run by one operator records at once', async () => {
  const campaign = await openCampaign(sample.store);
  const response = await post('/kampanye-contoh/data/entries', cost, {
    token: campaign.operators[0]?.token ?? '',
  });
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({ state: 'entry', number: 2 });
});

test('repeating a request records nothing twice', async () => {
  const first = await post(path, cost, { key: 'the-same-key' });
  const again = await post(path, cost, { key: 'the-same-key' });
  expect(again.status).toBe(202);
  expect(await again.text()).toBe(await first.text());
  const other = { ...cost, payload: { ...cost.payload, amount: 6_000 } };
  expect(await codeOf(post(path, other, { key: 'the-same-key' }))).toBe(
    '422 idempotency-key-reused',
  );
  const byAnother = await post(path, other, { key: 'the-same-key', token: treasurer });
  expect(byAnother.status).toBe(202);
});

test('two equal requests at the same moment make one draft', async () => {
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => post(path, cost, { key: 'at-the-same-moment' })),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(bodies).size).toBe(1);
});

test('a repeated verification gets the same answer', async () => {
  const { id } = recordedSchema.parse(await (await post(path, cost)).json());
  const sending = { token: treasurer, key: 'verify-this-one' };
  const first = await verify(id, sending);
  const again = await verify(id, sending);
  expect(again.status).toBe(201);
  expect(await again.text()).toBe(await first.text());
});

test('a refusal is not remembered: the same key may try again', async () => {
  const wrong = { ...cost, payload: { purpose: 'other', amount: 0 } };
  expect(await codeOf(post(path, wrong, { key: 'tried-twice' }))).toBe('422 entries-refused');
  expect((await post(path, cost, { key: 'tried-twice' })).status).toBe(202);
});

test('refuses a wrong proposal with every fault in both languages', async () => {
  const response = await post(path, {
    ...cost,
    on: '2026-02-30',
    payload: { purpose: 'bribes', amount: -5 },
  });
  expect(problemSchema.parse(await response.json()).faults).toEqual([
    {
      path: '$.payload.purpose',
      message:
        '"bribes" is not one of: delivery, packaging, administration, payment-fee, other. Choose one of them.',
      messageId:
        '"bribes" bukan salah satu dari: delivery, packaging, administration, payment-fee, other. Pilih salah satunya.',
    },
    {
      path: '$.payload.amount',
      message: '-5 is too little. Send at least 1.',
      messageId: '-5 terlalu sedikit. Kirim paling sedikit 1.',
    },
  ]);
});

test('ids, times and hashes are the server’s', async () => {
  for (const given of [{ id: 'cost-000000000000' }, { at: '2020' }, { recordedBy: 'me' }]) {
    expect(await codeOf(post(path, { ...cost, ...given }))).toBe('422 entries-refused');
  }
});

test('says where a body stops being JSON, and repeats none of its words', async () => {
  const told = async (body: string): Promise<string> => (await post(path, body)).text();
  for (const body of ['{"kind": Ibu Rahasia}', 'Ibu Rahasia', '{"kind":"Ibu Rahasia']) {
    const answer = await told(body);
    expect(answer).toContain('body-not-json');
    expect(answer).not.toMatch(/Rahasia|Ibu/);
  }
  expect(await told('{"kind":"cost-paid",]')).toContain('character 21');
});

test('a draft that nobody will verify is thrown away, with every byte of its words', async () => {
  const remove = (id: string, token = treasurer): Promise<Response> =>
    Promise.resolve(
      api.request(`/${slug}/data/drafts/${id}`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${token}` },
      }),
    );
  const proposal = proposeMsme('Warung Yang Salah Ketik Sekali');
  const sent = { kind: proposal.kind, on: null, payload: proposal.payload };
  const body = { ...sent, documents: proposal.documents };
  const draft = recordedSchema.parse(await (await post(path, body, { key: 'a-mistake' })).json());
  expect(await findStoredTexts(sample.directory, ['Salah Ketik'])).not.toEqual([]);
  const before = await size();
  expect(await codeOf(remove(draft.id, 'circ_wrong'))).toBe('401 token-wrong');
  expect((await remove(draft.id)).status).toBe(204);
  expect(await findStoredTexts(sample.directory, ['Salah Ketik'])).toEqual([]);
  expect(await size()).toBe(before);
  expect(await codeOf(remove(draft.id))).toBe('404 draft-unknown');
  expect(await codeOf(verify(draft.id, { token: treasurer }))).toBe('404 draft-unknown');
  expect(await codeOf(post(path, body, { key: 'a-mistake' }))).toBe('422 idempotency-key-reused');
  const kept = recordedSchema.parse(await (await post(path, cost)).json());
  await verify(kept.id, { token: treasurer });
  expect(await codeOf(remove(kept.id))).toBe('409 draft-recorded');
});

test('refuses what is no JSON, too large, of another type, or not repeatable', async () => {
  expect(await codeOf(post(path, '{"kind":'))).toBe('400 body-not-json');
  const nested = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
  expect(await codeOf(post(path, `{"payload":${nested}}`))).toBe('400 body-not-json');
  expect(await codeOf(post(path, `"${'x'.repeat(256 * 1024)}"`))).toBe('413 body-too-large');
  expect(await codeOf(post(path, cost, { headers: { 'Content-Type': 'text/plain' } }))).toBe(
    '415 content-type-unknown',
  );
  expect(await codeOf(post(path, cost, { key: 'short' }))).toBe('400 idempotency-key-refused');
});

test('a removed operator is out at once', async () => {
  const { operator, token } = await addOperator(sample.store, slug, {
    name: 'Relawan',
    role: 'volunteer',
  });
  expect((await post(path, cost, { token })).status).toBe(202);
  await removeOperator(sample.store, slug, operator.id);
  expect(await codeOf(post(path, cost, { token }))).toBe('401 token-wrong');
});

test('a token opens only its own community', async () => {
  expect(await codeOf(post('/kampanye-contoh/data/entries', cost, { token: deacon }))).toBe(
    '401 token-wrong',
  );
});

test('guessing tokens is braked by address, and never locks a right token out', async () => {
  const guess = (): Promise<Response> =>
    post(path, cost, { token: 'circ_guess', headers: { 'X-Test-Address': '192.0.2.7' } });
  for (let attempt = 0; attempt < 10; attempt += 1) expect((await guess()).status).toBe(401);
  const braked = await guess();
  expect(Number(braked.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await codeOf(Promise.resolve(braked))).toBe('429 too-many-attempts');
  const right = await post(path, cost, { headers: { 'X-Test-Address': '192.0.2.7' } });
  expect(right.status).toBe(202);
});
