// `@circunomy/sdk/operator` against the real server over real sockets, with a line that loses answers in between.
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApi, loadCommunityState } from '@circunomy/api';
import { createOperator, isOperatorError, type OperatorProposal } from '@circunomy/sdk/operator';
import { draftSchema, recordedSchema, withdrawalSchema } from '@circunomy/sdk/schema';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleBooks, type SampleBooks } from '../../packages/api/test-support/sample-books.ts';
import {
  createSampleStore,
  openCampaign,
  type SampleStore,
} from '../../packages/api/test-support/sample-store.ts';

const closing: Server[] = [];
let sample: SampleStore;
let books: SampleBooks;
let origin = '';
let deacon = '';
let treasurer = '';
let campaigner = '';

const cost = (amount: number): OperatorProposal => ({
  ...{ kind: 'cost-paid', on: '2026-06' },
  payload: { purpose: 'delivery', amount },
});

beforeAll(async () => {
  sample = await createSampleStore();
  books = await openSampleBooks(sample.store);
  [deacon = '', treasurer = ''] = sample.church.operators.map(({ token }) => token);
  campaigner = (await openCampaign(sample.store)).operators[0]?.token ?? '';
  const api = createApi({ store: sample.store });
  origin = await listen(createServer(getRequestListener(api.fetch)));
});
afterAll(() => {
  for (const server of closing) server.close();
});

async function listen(server: Server): Promise<string> {
  closing.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Hands everything on, and cuts the line instead of answering `times` times: what was asked has been done by then. */
async function openLossyLine(times: number): Promise<{ origin: string; lost: () => number }> {
  let lost = 0;
  const proxy = createServer((asked, answer) => {
    const { method, headers, url } = asked;
    const onward = request(`${origin}${url}`, { method, headers }, (answered) => {
      if (lost < times) {
        lost += 1;
        answered.resume().on('end', () => asked.socket.destroy());
        return;
      }
      answer.writeHead(answered.statusCode ?? 500, answered.headers);
      answered.pipe(answer);
    });
    asked.pipe(onward);
  });
  return { origin: await listen(proxy), lost: () => lost };
}

const sizeOf = async (slug: string): Promise<number> =>
  (await loadCommunityState(sample.store, slug)).size;

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.catch((caught: unknown) => caught);
  if (!isOperatorError(error)) throw new Error('It was no operator’s error.', { cause: error });
  return error.code;
}

describe('two operators', () => {
  const church = (token: string, at = origin) =>
    createOperator({ src: `${at}/gereja-contoh/`, token });

  test('draft, see, verify and throw away', async () => {
    const [one, other] = [church(deacon), church(treasurer)];
    const before = await sizeOf('gereja-contoh');
    const [first] = await one.append([cost(1_000)]);
    const second = await one.draft(cost(2_000));
    expect(recordedSchema.parse(first)).toMatchObject({ state: 'draft', number: null });
    const drafts = await other.drafts();
    expect(drafts.map((draft) => draftSchema.parse(draft).proposal)).toEqual([
      ...[cost(1_000), cost(2_000)],
    ]);
    expect(await codeOf(one.verifyDraft(first?.id ?? ''))).toBe('verifier-same');
    const verified = await other.verifyDraft(first?.id ?? '');
    expect(verified).toEqual({ id: first?.id, state: 'entry', number: before + 1 });
    await other.discardDraft(second.id);
    expect(await other.drafts()).toEqual([]);
    expect(await codeOf(other.discardDraft(second.id))).toBe('draft-unknown');
  });

  test('whose line loses the answers of a verification make one entry', async () => {
    const { id } = await church(deacon).draft(cost(3_000));
    const before = await sizeOf('gereja-contoh');
    const line = await openLossyLine(2);
    const verified = await church(treasurer, line.origin).verifyDraft(id);
    expect(line.lost()).toBe(2);
    expect(verified).toEqual({ id, state: 'entry', number: before + 1 });
    expect(await sizeOf('gereja-contoh')).toBe(before + 1);
  });

  test('withdraw a document, also over a line that loses the answer', async () => {
    const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;
    const { id } = await church(deacon).draft({
      ...{ kind: 'msme-registered', on: '2026-05' },
      payload: {
        ...{ category: 'drinks', microBy: 'capital', weeklyCapacity: null },
        area: { name: 'Jatinegara', code: '31.75.03' },
      },
      documents: [{ kind: 'msme-profile', body: { name: 'Warung Contoh' }, consent }],
    });
    await church(treasurer).verifyDraft(id);
    const line = await openLossyLine(1);
    const withdrawal = await church(deacon, line.origin).withdraw(id, { reason: 'owner-asked' });
    expect(withdrawalSchema.parse(withdrawal)).toMatchObject({
      community: 'gereja-contoh',
      documents: [expect.objectContaining({ reason: 'owner-asked' })],
    });
    expect(line.lost()).toBe(1);
  });

  test('are told every fault with its value, what is wrong and what to do', async () => {
    const wrong = { ...cost(-5), on: '2026-06-31' };
    const call = church(deacon).append([cost(4_000), wrong]);
    const error = await call.catch((caught: unknown) => caught);
    if (!isOperatorError(error)) throw error;
    expect(error).toMatchObject({ code: 'entries-refused', status: 422 });
    expect(error.recorded).toHaveLength(1);
    expect(error.faults).toContainEqual({
      ...{ path: '$[1].payload.amount', value: -5 },
      ...{ reason: '-5 is too little.', fix: 'Send at least 1.' },
      ...{ reasonId: '-5 terlalu sedikit.', fixId: 'Kirim paling sedikit 1.' },
    });
  });

  test('are nobody with a wrong token', async () => {
    expect(await codeOf(church('circ_wrong').append([cost(1_000)]))).toBe('token-wrong');
    expect(await codeOf(church('circ_wrong').drafts())).toBe('token-wrong');
  });
});

describe('a single operator', () => {
  const campaign = (at = origin) =>
    createOperator({ src: `${at}/kampanye-contoh/`, token: campaigner });

  test('records each proposal once, whatever the line loses', async () => {
    const before = await sizeOf('kampanye-contoh');
    const line = await openLossyLine(3);
    const recorded = await campaign(line.origin).append([cost(1_000), cost(1_000), cost(2_000)]);
    expect(line.lost()).toBe(3);
    expect(recorded.map(({ number }) => number)).toEqual([before + 1, before + 2, before + 3]);
    expect(await sizeOf('kampanye-contoh')).toBe(before + 3);
  });

  test('goes on with the same key where a batch broke off', async () => {
    const before = await sizeOf('kampanye-contoh');
    const batch = [cost(5_000), cost(6_000)];
    const options = { idempotencyKey: 'purchases-of-june' };
    const [first] = await campaign().append(batch.slice(0, 1), options);
    const all = await campaign().append(batch, options);
    expect(all[0]).toEqual(first);
    expect(await campaign().append(batch, options)).toEqual(all);
    expect(await sizeOf('kampanye-contoh')).toBe(before + 2);
    expect(await codeOf(campaign().append([cost(7_000)], options))).toBe('idempotency-key-reused');
  });

  test('has no drafts', async () => {
    const before = await sizeOf('kampanye-contoh');
    expect(await codeOf(campaign().draft(cost(1_000)))).toBe('no-drafts');
    expect(await sizeOf('kampanye-contoh')).toBe(before);
  });
});

describe('a book that is not public', () => {
  test('is read whole by its operators, and not there for anybody else', async () => {
    const src = `${origin}/kas-tersembunyi/`;
    const { client } = createOperator({ src, token: books.token });
    expect((await client.community()).book?.holds).toBe('cash');
    const { size } = await client.checkpoint();
    const entries: unknown[] = [];
    for await (const entry of client.entries()) entries.push(entry);
    expect(entries).toHaveLength(size);
    for await (const update of client.live()) {
      expect(update).toMatchObject({ size });
      break;
    }
    expect(await client.verify()).toMatchObject({ holds: true, log: { size } });
    const stranger = createOperator({ src, token: deacon }).client;
    await expect(stranger.impact()).rejects.toMatchObject({ code: 'not-found' });
  });
});
