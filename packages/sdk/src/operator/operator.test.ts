// The operator client without a server: what it refuses to do, how it asks again, and that the token stays where it is.
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import {
  createOperator,
  isOperatorError,
  OPERATOR_ERROR_TEXTS,
  OperatorError,
  type OperatorProposal,
} from './index.ts';

const src = 'https://sample.test/komunitas-sampel/';
const token = 'circ_secret-of-an-operator';
const cost: OperatorProposal = {
  ...{ kind: 'cost-paid', on: null },
  payload: { purpose: 'other', amount: 5_000 },
};
const draft = { id: 'cost-000000000001', state: 'draft', number: null };
const problem = { code: 'draft-unknown', detail: 'English', detailId: 'Indonesia' };

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** Answers one after the other; the last one for ever. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const asked: Asked[] = [];
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    asked.push({ url, init, headers: new Headers(init.headers) });
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    return (answer ?? (() => Response.error()))();
  };
  return { asked, fetch };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => {
  return () => Response.json(body, { status, headers });
};
const soon = { 'retry-after': '0' };

async function errorOf(work: Promise<unknown>): Promise<OperatorError> {
  const error = await work.catch((caught: unknown) => caught);
  if (!isOperatorError(error)) throw error;
  return error;
}

describe('an operator', () => {
  test('is refused a token over plain http, but for this very machine', () => {
    for (const host of [
      'example.org',
      '127.0.0.1.example.org',
      'localhost.example.org',
      '10.0.0.2',
    ]) {
      expect(() => createOperator({ src: `http://${host}/a/`, token }), host).toThrow(
        expect.objectContaining({ code: 'token-over-http', url: `http://${host}/a/` }),
      );
    }
    for (const host of [
      'localhost:4321',
      'desk.localhost',
      '127.0.0.1:80',
      '127.8.9.1',
      '[::1]:80',
    ]) {
      expect(createOperator({ src: `http://${host}/a/`, token }).src, host).toContain('/a/');
    }
  });

  test.each(['', 'two words', 'line\nbreak', 'é'])('cannot have the token %j', (wrong) => {
    const create = () => createOperator({ src, token: wrong });
    expect(create).toThrow(expect.objectContaining({ code: 'bad-token' }));
    if (wrong) expect(create).not.toThrow(wrong);
  });

  test('sends the token in a header, to one origin, and follows no redirect with it', async () => {
    const { asked, fetch } = answering(json(draft, 202));
    await createOperator({ src, token, fetch }).append([cost]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${token}`);
    expect(asked[0]?.url).toBe(`${src}data/entries`);
    expect(asked[0]?.init).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      method: 'POST',
    });
    expect(JSON.parse(String(asked[0]?.init.body))).toEqual(cost);
  });

  test('holds no token that anybody could see, and no error does', async () => {
    const leaking = async (): Promise<Response> => {
      throw new Error(`connect with Bearer ${token} failed`, { cause: new Error(token) });
    };
    const operator = createOperator({ src, token, fetch: leaking, retries: 0 });
    const errors = await Promise.all([
      errorOf(operator.append([cost])),
      errorOf(operator.drafts()),
      operator.client.impact().catch((error: unknown) => error),
    ]);
    expect(errors.map((error) => (error as OperatorError).code)).toEqual([
      ...['no-answer', 'no-answer', 'network'],
    ]);
    for (const seen of [operator, ...errors]) {
      expect(inspect(seen, { depth: 9, showHidden: true })).not.toContain(token);
      expect(String(seen) + JSON.stringify(seen)).not.toContain(token);
      expect(seen instanceof Error ? seen.stack : '').not.toContain(token);
    }
  });
});

describe('a call', () => {
  test('is repeated with the same key until it is answered, and each call has a key of its own', async () => {
    const lost = (): Response => {
      throw new TypeError('socket closed');
    };
    const { asked, fetch } = answering(
      lost,
      json({}, 503, soon),
      json(draft, 202),
      json(draft, 202),
    );
    const operator = createOperator({ src, token, fetch });
    expect(await operator.append([cost])).toEqual([draft]);
    await operator.append([cost]);
    const keys = asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(4);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[3]).not.toBe(keys[0]);
  });

  test('that was never answered says so, with the key that repeats it', async () => {
    const { asked, fetch } = answering(() => Promise.reject(new TypeError('socket closed')));
    const operator = createOperator({ src, token, fetch, retries: 1 });
    const error = await errorOf(operator.verifyDraft('cost-000000000001'));
    expect(asked).toHaveLength(2);
    expect(error).toMatchObject({ code: 'no-answer', attempts: 2, status: null });
    expect(error.idempotencyKey).toBe(asked[0]?.headers.get('idempotency-key'));
    expect(error.detail).toBe(
      `Could not tell whether ${src}data/entries/cost-000000000001/verification did it: no whole answer came (socket closed). Call again with the same idempotencyKey; nothing is recorded twice.`,
    );
  });

  test('ends in time when the server is silent, and asks again', async () => {
    const silent = (): Promise<Response> => new Promise(() => undefined);
    const { asked, fetch } = answering(silent, json(draft, 202));
    const operator = createOperator({ src, token, fetch, timeout: 30 });
    expect(await operator.append([cost])).toEqual([draft]);
    expect(asked).toHaveLength(2);
  });

  test('ends with the signal’s reason once it is aborted', async () => {
    const { fetch } = answering(json({}, 503, { 'retry-after': '9' }));
    const stop = new AbortController();
    const call = createOperator({ src, token, fetch }).append([cost], { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await expect(call).rejects.toThrow('enough');
  });

  test('is not repeated where the server has refused it', async () => {
    const { asked, fetch } = answering(json(problem, 404));
    const error = await errorOf(
      createOperator({ src, token, fetch }).discardDraft('cost-000000000001'),
    );
    expect(error).toMatchObject({ ...problem, status: 404, attempts: 1 });
    expect(error.docs).toBe('developers/errors/#draft-unknown');
    expect(asked).toHaveLength(1);
  });

  test('that throws a draft away is content when an unanswered attempt has done it', async () => {
    const lost = (): Promise<Response> => Promise.reject(new TypeError('socket closed'));
    const { asked, fetch } = answering(lost, json(problem, 404));
    await createOperator({ src, token, fetch }).discardDraft('cost-000000000001');
    expect(asked).toHaveLength(2);
  });

  test.each(['..', 'a/b', '', 'X', '%2e%2e'])(
    'does not put the id %j into an address',
    async (id) => {
      const { asked, fetch } = answering(json(draft));
      const operator = createOperator({ src, token, fetch });
      expect((await errorOf(operator.verifyDraft(id))).code).toBe('bad-id');
      expect((await errorOf(operator.discardDraft(id))).code).toBe('bad-id');
      expect((await errorOf(operator.withdraw(id, { reason: 'law' }))).code).toBe('bad-id');
      expect(asked).toEqual([]);
    },
  );

  test.each(['short', 'with a space', 'x'.repeat(191)])(
    'refuses the key %j',
    async (idempotencyKey) => {
      const { asked, fetch } = answering(json(draft));
      const operator = createOperator({ src, token, fetch });
      const options = { idempotencyKey };
      expect((await errorOf(operator.append([cost], options))).code).toBe('bad-idempotency-key');
      expect((await errorOf(operator.draft(cost, options))).code).toBe('bad-idempotency-key');
      expect(asked).toEqual([]);
    },
  );

  test('takes a page of somebody else for what it is', async () => {
    const page = () =>
      new Response('<title>Login</title>', { headers: { 'content-type': 'text/html' } });
    const { asked, fetch } = answering(page);
    const operator = createOperator({ src, token, fetch });
    expect((await errorOf(operator.append([cost]))).code).toBe('unexpected-answer');
    expect(asked).toHaveLength(1);
    const refusing = answering(() => new Response('no', { status: 403 }));
    const other = createOperator({ src, token, fetch: refusing.fetch });
    expect(await errorOf(other.drafts())).toMatchObject({ code: 'server-refused', status: 403 });
  });

  test('of several proposals numbers their keys, and says which were recorded before one failed', async () => {
    const faults = [
      {
        path: '$.payload.amount',
        message: '-5 is too little (see Art. 5). Send at least 1.',
        messageId: '-5 terlalu sedikit. Kirim paling sedikit 1.',
      },
    ];
    const refused = json({ ...problem, code: 'entries-refused', faults }, 422);
    const { asked, fetch } = answering(json(draft, 202), refused);
    const operator = createOperator({ src, token, fetch });
    const wrong: OperatorProposal = { ...cost, payload: { purpose: 'other', amount: -5 } };
    const error = await errorOf(
      operator.append([cost, wrong, cost], { idempotencyKey: 'one-batch' }),
    );
    expect(asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
      ...['one-batch.1', 'one-batch.2'],
    ]);
    expect(error).toMatchObject({ recorded: [draft], idempotencyKey: 'one-batch' });
    expect(error.faults).toEqual([
      {
        ...{ path: '$[1].payload.amount', value: -5 },
        ...{ reason: '-5 is too little (see Art. 5).', fix: 'Send at least 1.' },
        ...{ reasonId: '-5 terlalu sedikit.', fixId: 'Kirim paling sedikit 1.' },
      },
    ]);
  });

  test('uses the fetch of the moment unless one is given', async () => {
    const { asked, fetch } = answering(json({ drafts: [] }));
    vi.stubGlobal('fetch', fetch);
    expect(await createOperator({ src, token }).drafts()).toEqual([]);
    vi.unstubAllGlobals();
    expect(asked[0]?.url).toBe(`${src}data/drafts`);
  });
});

describe('an error of recording', () => {
  test.each(Object.entries(OPERATOR_ERROR_TEXTS))(
    '%s says what, why and what to do, the same in both languages',
    (_, { en, id }) => {
      expect(en).toMatch(/^Could not .+: .+\. .+\.$/);
      expect(id).toMatch(/^Tidak dapat .+: .+\. .+\.$/);
      const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(placeholders(id)).toEqual(placeholders(en));
    },
  );

  test('keeps its codes: callers branch on them', () => {
    expect(Object.keys(OPERATOR_ERROR_TEXTS)).toEqual([
      ...['bad-token', 'token-over-http', 'bad-idempotency-key', 'bad-id', 'no-drafts'],
      ...['no-answer', 'server-failed', 'server-refused', 'unexpected-answer'],
    ]);
  });

  test('is told from others, whichever copy of the package made it', () => {
    expect(isOperatorError(new OperatorError('bad-id'))).toBe(true);
    expect(isOperatorError(new Error('bad-id'))).toBe(false);
  });
});
