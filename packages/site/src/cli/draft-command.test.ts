// `circunomy draft`: what waits for a second operator is listed without its words, and thrown away.
import { addOperator, createApi } from '@circunomy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCommandLine, openTestStore } from '../../test/command-line.ts';

const { dataDirectory, circunomy, ask } = createCommandLine('draft');
const community = 'warung-kita';
let draft = '';

beforeAll(async () => {
  await circunomy(
    ...[
      'init',
      community,
      '--name',
      'Warung Kita',
      '--recorded-by',
      'Ani',
      '--verified-by',
      'Budi',
    ],
  );
  const store = await openTestStore({ directory: dataDirectory });
  const { token } = await addOperator(store, community, { name: 'Cici', role: 'volunteer' });
  const consent = { basis: 'given', purpose: 'Situs', on: null, until: null };
  const sent = await createApi({ store }).request(`/${community}/data/entries`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': 'one-draft',
    },
    body: JSON.stringify({
      ...{ kind: 'contribution-received', on: null, payload: { from: 'public', amount: 5_000 } },
      documents: [{ kind: 'contributor', body: { name: 'Keluarga Salah Tulis' }, consent }],
    }),
  });
  draft = ((await sent.json()) as { id: string }).id;
  await store.close();
});

describe('circunomy draft', () => {
  it('lists drafts by id, kind and operator, without their words', async () => {
    const { code, out } = await circunomy('draft', 'list', '--community', community);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${draft} {2}contribution-received {2}operator-`));
    expect(out).not.toContain('Salah Tulis');
    expect(await ask('draft', 'list', '--community', community)).toMatchObject({
      drafts: [{ id: draft, kind: 'contribution-received' }],
    });
  });

  it('throws one away, once', async () => {
    const words = ['draft', 'discard', '--draft', draft, '--community', community];
    expect(await circunomy(...words)).toEqual({
      code: 0,
      out: `Draft ${draft} is gone. It never was an entry.\n`,
      err: '',
    });
    const again = await circunomy(...words);
    expect(again.code).not.toBe(0);
    expect(again.err).toContain(`Could not find the draft: ${community} has no open draft`);
    expect((await circunomy('draft', 'list', '--community', community)).out).toBe(
      'No draft is open.\n',
    );
  });

  it('knows no other word', async () => {
    const { code, err } = await circunomy('draft', 'lsit', '--community', community);
    expect(code).not.toBe(0);
    expect(err).toContain('list');
  });
});
