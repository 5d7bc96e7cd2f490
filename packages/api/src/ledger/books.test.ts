// Books: who may open and write them, and that nobody else learns that there are any.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BOOKS,
  openSampleBooks,
  PARENT,
  PLANTED,
  type SampleBooks,
} from '../../test-support/sample-books.ts';
import {
  createSampleStore,
  makeDirectory,
  openCampaign,
  sampleProfile,
} from '../../test-support/sample-store.ts';
import { openTestStore, restoreTestStore } from '../../test-support/test-database.ts';
import {
  addOperator,
  askWitnesses,
  backUpStore,
  createApi,
  listBooks,
  listCommunities,
  listHiddenBooks,
  listPublicFiles,
  loadCommunityState,
  loadPublicState,
  type OpenCommunityOptions,
  openCommunity,
  publicFile,
  recordEntries,
  type Store,
} from '../index.ts';

let store: Store;
let books: SampleBooks;
let api: ReturnType<typeof createApi>;

beforeEach(async () => {
  ({ store } = await createSampleStore());
  await openCampaign(store);
  books = await openSampleBooks(store);
  api = createApi({ store, log: () => undefined });
});

const withToken = (): RequestInit => ({ headers: { authorization: `Bearer ${books.token}` } });

const another: OpenCommunityOptions = {
  ...{ slug: 'buku-lain', type: 'joint-business-group', areas: [], on: null },
  profile: sampleProfile,
  operators: [
    { name: 'Bendahara Contoh', role: 'treasurer' },
    { name: 'Pendamping Contoh', role: 'companion' },
  ],
};

describe('a book', () => {
  it('is opened by two operators of its community, who need no further token', async () => {
    const [opening] = (await loadCommunityState(store, BOOKS.cash)).entries;
    expect(opening).toMatchObject({
      ...{ kind: 'community-opened', book: { of: PARENT, holds: 'cash' } },
      ...books.witnesses,
    });
    const kept = await listBooks(store, PARENT);
    expect(kept.map(({ community }) => community)).toEqual(Object.values(BOOKS).toSorted());
  });

  it('is refused without a community, as a book of a book, and beside another of its kind', async () => {
    const open = (book: OpenCommunityOptions['book']) =>
      openCommunity(store, { ...another, ...(book && { book }) });
    await expect(open({ of: 'tidak-ada', holds: 'cash' })).rejects.toMatchObject({
      code: 'community-unknown',
    });
    await expect(open({ of: BOOKS.cash, holds: 'cash' })).rejects.toMatchObject({
      faults: [
        {
          path: '$.book.of',
          message: { en: '"kas-tersembunyi" is a book itself. Name its community: kube-rahasia.' },
        },
      ],
    });
    await expect(open({ of: PARENT, holds: 'cash' })).rejects.toMatchObject({
      faults: [
        {
          path: '$.book.holds',
          message: {
            en: '"kube-rahasia" has one already: kas-tersembunyi. Record there.',
            id: '"kube-rahasia" sudah punya satu: kas-tersembunyi. Catat di sana.',
          },
        },
      ],
    });
    await expect(loadCommunityState(store, 'buku-lain')).rejects.toMatchObject({
      code: 'community-unknown',
    });
  });

  it('is opened by nobody from elsewhere, and takes no operators of its own', async () => {
    const stranger = { name: 'Orang Lain', role: 'treasurer' } as const;
    await expect(
      openCommunity(store, {
        ...another,
        book: { of: 'gereja-contoh', holds: 'cash' },
        operators: [stranger, { name: 'Diaken Contoh', role: 'volunteer' }],
      }),
    ).rejects.toMatchObject({ code: 'operator-unknown' });
    await expect(addOperator(store, BOOKS.cash, stranger)).rejects.toMatchObject({
      code: 'book-without-operators',
      message:
        'Could not change the operators: kas-tersembunyi is a book of kube-rahasia, whose operators act in it. Name kube-rahasia.',
    });
  });

  it('names groups of its community only', async () => {
    const payload = { group: 'group-0123456789ab', from: 'sales', amount: 1_000 };
    const entry = { kind: 'cash-received', on: '2025-06-20', payload };
    await expect(recordEntries(store, BOOKS.cash, [entry], books.witnesses)).rejects.toMatchObject({
      faults: [{ path: '$[0].payload.group' }],
    });
  });

  it('is written over HTTP by operators of its community, two of them', async () => {
    const answer = await api.request(`/${BOOKS.cash}/data/entries`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${books.token}`, 'content-type': 'application/json' },
        'idempotency-key': 'the-first-one',
      },
      body: JSON.stringify({
        ...{ kind: 'cash-received', on: '2025-06-20' },
        payload: { group: books.group, from: 'sales', amount: 1_000 },
      }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([202, { state: 'draft' }]);
    const drafts = await api.request(`/${BOOKS.cash}/data/drafts`, withToken());
    expect(await drafts.json()).toMatchObject({
      drafts: [{ recordedBy: books.witnesses.recordedBy }],
    });
  });

  it('comes back from a backup, hidden as it was', async () => {
    const [file, into] = [`${makeDirectory()}/cadangan`, makeDirectory()];
    await backUpStore(store, { out: file, withKeys: true });
    await restoreTestStore({ file, into });
    const restored = await openTestStore({ directory: into });
    expect(await listHiddenBooks(restored)).toEqual(await listHiddenBooks(store));
    expect(await listBooks(restored, PARENT)).toEqual(await listBooks(store, PARENT));
    const entry = {
      kind: 'cash-received',
      on: '2025-06-21',
      payload: { group: books.group, from: 'sales', amount: 1 },
    };
    await expect(
      recordEntries(restored, BOOKS.cash, [entry], books.witnesses),
    ).resolves.toHaveLength(1);
    await restored.close();
  });
});

describe('a book that is not public', () => {
  const hidden = Object.values(BOOKS);

  it('is in no list, and witnesses are asked about it by nobody', async () => {
    const listed = (await listCommunities(store)).map(({ community }) => community);
    expect(listed).toEqual(['gereja-contoh', 'kampanye-contoh', PARENT]);
    expect(await listHiddenBooks(store)).toEqual(hidden.toSorted());
    for (const book of hidden) expect(await askWitnesses(store, book)).toEqual([]);
    const asked = await askWitnesses(store, 'gereja-contoh');
    expect(asked.map(({ witness }) => witness.split('/')[1])).toEqual(['kampanye-contoh', PARENT]);
  });

  it('answers as a community that does not exist: same status, words, headers, whatever is asked how', async () => {
    const state = await loadCommunityState(store, BOOKS.cash);
    const paths = [...listPublicFiles(state), 'live', 'drafts', 'entries', 'nothing.json', ''];
    const wrong = { authorization: 'Bearer wrong-token' };
    for (const path of paths) {
      for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE']) {
        for (const headers of [{}, wrong]) {
          const [real, none] = await Promise.all(
            [BOOKS.cash, 'x'.repeat(BOOKS.cash.length)].map((slug) =>
              describeAnswer(slug, path, { method, headers }),
            ),
          );
          expect(real, `${method} ${path}`).toEqual(none);
        }
      }
    }
  });

  it('asks the database no more than for a community that does not exist, however often', async () => {
    await loadCommunityState(store, BOOKS.cash);
    const count = async (slug: string): Promise<number> => {
      const asked = vi.spyOn(store.database, 'selectFrom');
      await expect(loadPublicState(store, slug)).rejects.toMatchObject({
        code: 'community-unknown',
      });
      const { length } = asked.mock.calls;
      asked.mockRestore();
      return length;
    };
    expect([await count(BOOKS.cash), await count(BOOKS.households)]).toEqual([1, 1]);
    expect(await count('tidak-ada')).toBe(1);
  });

  it('is looked for as what does not exist: the same questions with the same answers, for strangers and neighbours', async () => {
    await loadCommunityState(store, BOOKS.cash);
    const role = { name: 'Lain', role: 'volunteer' } as const;
    const neighbour = await addOperator(store, 'gereja-contoh', role);
    const work = async (slug: string, path: string, token?: string): Promise<unknown> => {
      const asked = vi.spyOn(store.database.getExecutor(), 'executeQuery');
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      await api.request(`/${slug}/data/${path}`, { headers });
      const answers = await Promise.all(asked.mock.results.map(({ value }) => value));
      const questions = asked.mock.calls.map(([{ sql, parameters }], at) => {
        return { sql, parameters, rows: answers[at].rows.length };
      });
      asked.mockRestore();
      return questions;
    };
    for (const path of ['impact.json', 'live', 'drafts']) {
      for (const token of [undefined, 'guessed-token', neighbour.token]) {
        const none = await work('tidak-ada', path, token);
        expect(JSON.stringify(none)).toContain(token || path !== 'drafts' ? 'select' : '[]');
        for (const book of hidden) expect(await work(book, path, token), path).toEqual(none);
      }
    }
  });

  it('answers its operators with their token, and is kept in no cache', async () => {
    for (const book of hidden) {
      const state = await loadCommunityState(store, book);
      for (const path of listPublicFiles(state)) {
        const response = await api.request(`/${book}/data/${path}`, withToken());
        const body = new Uint8Array(await response.arrayBuffer());
        expect([path, response.status]).toEqual([path, 200]);
        expect(Buffer.compare(body, publicFile(state, path)?.body ?? body), path).toBe(0);
        expect(response.headers.get('cache-control'), path).toBe('private, no-store');
        expect(response.headers.get('access-control-allow-origin'), path).toBeNull();
        expect(response.headers.get('etag'), path).toBeNull();
      }
    }
    const live = await api.request(`/${BOOKS.cash}/data/live`, withToken());
    expect([live.status, live.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    await live.body?.cancel();
  });

  it('holds what the other tests look for', async () => {
    for (const [holds, planted] of Object.entries(PLANTED)) {
      const state = await loadCommunityState(store, BOOKS[holds as keyof typeof BOOKS]);
      const files = listPublicFiles(state).map((path) => publicFile(state, path)?.body ?? []);
      const text = files.map((body) => Buffer.from(body).toString('latin1')).join('');
      for (const value of planted) expect(text.includes(value), value).toBe(true);
    }
  });

  it('slows whoever guesses tokens as much as where there is nothing to find', async () => {
    const guess = async (slug: string): Promise<number[]> => {
      const fresh = createApi({ store, log: () => undefined });
      const headers = { authorization: 'Bearer guessed-token' };
      const statuses: number[] = [];
      for (let times = 0; times < 12; times += 1) {
        statuses.push((await fresh.request(`/${slug}/data/impact.json`, { headers })).status);
      }
      return statuses;
    };
    const expected = [...Array<number>(10).fill(404), 429, 429];
    expect([await guess(BOOKS.cash), await guess('tidak-ada')]).toEqual([expected, expected]);
  });

  it('opens to no token of another community', async () => {
    const { token } = await addOperator(store, 'gereja-contoh', {
      name: 'Lain',
      role: 'volunteer',
    });
    const response = await api.request(`/${BOOKS.cash}/data/impact.json`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(404);
  });

  it('leaves no trace in any byte of what the others publish', async () => {
    const planted = Object.values(PLANTED).flat();
    for (const slug of ['gereja-contoh', 'kampanye-contoh', PARENT]) {
      await askWitnesses(store, slug);
      const state = await loadPublicState(store, slug);
      for (const path of listPublicFiles(state)) {
        // Tells of every kind and field there is, to everybody the same.
        if (path === 'openapi.json') continue;
        const text = Buffer.from(publicFile(state, path)?.body ?? []).toString('latin1');
        for (const value of planted)
          expect(text.includes(value), `${slug} ${path}: ${value}`).toBe(false);
      }
    }
  });
});

/** With its slug taken out: the address itself is the one thing in which the two answers differ. */
async function describeAnswer(slug: string, path: string, init: RequestInit): Promise<unknown> {
  const fresh = createApi({ store, log: () => undefined });
  const response = await fresh.request(`/${slug}/data/${path}`, init);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const body = await response.text();
  return [response.status, headers, body].map((part) => JSON.stringify(part).replaceAll(slug, '…'));
}
