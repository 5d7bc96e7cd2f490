// The one book that may be public: shown because the group decided so, and hidden again as soon as it decides otherwise.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  BOOKS,
  openSampleBooks,
  PARENT,
  type SampleBooks,
  showCashBook,
} from '../../test-support/sample-books.ts';
import {
  createSampleStore,
  makeDirectory,
  sampleProfile,
} from '../../test-support/sample-store.ts';
import { openTestStore, restoreTestStore } from '../../test-support/test-database.ts';
import {
  backUpStore,
  createApi,
  listHiddenBooks,
  openCommunity,
  recordEntries,
  type Store,
} from '../index.ts';

let store: Store;
let books: SampleBooks;
let api: ReturnType<typeof createApi>;

beforeEach(async () => {
  ({ store } = await createSampleStore());
  books = await openSampleBooks(store);
  api = createApi({ store, log: () => undefined });
});

describe('the cash book', () => {
  it('is public while its community says so, and gone at once when it does not', async () => {
    await showCashBook(store, BOOKS.cash);
    const shown = await api.request(`/${BOOKS.cash}/data/community.json`);
    expect(await shown.json()).toMatchObject({ book: { of: PARENT, holds: 'cash' } });
    expect(await listHiddenBooks(store)).toEqual([BOOKS.solidarity, BOOKS.households].toSorted());
    const listed = await (await api.request('/data/communities.json')).text();
    expect(listed).toContain(BOOKS.cash);
    const live = await api.request(`/${BOOKS.cash}/data/live`);
    await showCashBook(store, null);
    expect((await api.request(`/${BOOKS.cash}/data/community.json`)).status).toBe(404);
    expect(await (await api.request('/data/communities.json')).text()).not.toContain(BOOKS.cash);
    // The stream ends: whoever listened hears no further entry.
    expect(await live.text()).toContain('event: ledger');
  });

  it('joins the reports of its community only while it is public', async () => {
    const read = async (): Promise<unknown> =>
      (await api.request(`/${PARENT}/data/reports/2025-06.json`)).json();
    const unknown = { cashBook: null, whole: { dues: null, money: null } };
    expect(await read()).toMatchObject(unknown);
    await showCashBook(store, BOOKS.cash);
    expect(await read()).toMatchObject({
      cashBook: { community: BOOKS.cash, size: 4 },
      // 45.000 of 50.000; 45.000 + 8.765.432 in, 7.654.321 out.
      whole: {
        dues: { collected: 45_000, expected: 50_000, unpaid: 5_000 },
        money: { opening: 0, in: 8_810_432, out: 7_654_321, closing: 1_156_111 },
      },
    });
    const late = { group: books.group, from: 'sales', amount: 1_000 };
    const entry = { kind: 'cash-received', on: '2025-06-30', payload: late };
    await recordEntries(store, BOOKS.cash, [entry], books.witnesses);
    expect(await read()).toMatchObject({
      cashBook: { size: 5 },
      whole: { money: { in: 8_811_432 } },
    });
    await showCashBook(store, null);
    expect(await read()).toMatchObject(unknown);
  });

  it('stays hidden when a backup comes back from when it was shown', async () => {
    await showCashBook(store, BOOKS.cash);
    const { directory } = store;
    const file = `${makeDirectory()}/cadangan`;
    await backUpStore(store, { out: file, withKeys: false });
    await showCashBook(store, null);
    await store.close();
    await restoreTestStore({ file, into: directory });
    const restored = await openTestStore({ directory });
    expect(await listHiddenBooks(restored)).toContain(BOOKS.cash);
    await restored.close();
  });

  it('is the only book that can be named, and by its own community', async () => {
    const refuse = (slug: string, message: string) =>
      expect(showCashBook(store, slug)).rejects.toMatchObject({
        code: 'community-refused',
        faults: [{ path: '$.profile.cashBook', message: { en: message } }],
      });
    await refuse(
      BOOKS.solidarity,
      '"iks-tersembunyi" holds no cash and is never made public. Name the cash book, or null.',
    );
    await refuse(
      'gereja-contoh',
      '"gereja-contoh" is no cash book of kube-rahasia. Name its cash book, or null.',
    );
    const profile = { ...sampleProfile, cashBook: BOOKS.cash };
    await expect(
      openCommunity(store, {
        ...{ slug: 'kube-lain', type: 'joint-business-group', areas: [], on: null, profile },
        operators: [{ name: 'Ani', role: 'treasurer' }],
      }),
    ).rejects.toMatchObject({
      code: 'community-refused',
    });
  });
});
