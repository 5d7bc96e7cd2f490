// Orders keep their contract: taken by a live server on the sample's own facts, and by the mocks.
import {
  addPaymentMethod,
  createApi,
  openCommunity,
  recordEntries,
  type Store,
} from '@circunomy/api';
import { sampleCommunity } from '@circunomy/sdk/mocks';
import { mockCommunity } from '@circunomy/sdk/mocks/node';
import { describe } from 'vitest';
import { openTestStore } from '../../packages/api/test-support/test-database.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { describeOrders } from './describe-orders.ts';
import { readSampleProposals, sampleProfile } from './sample-proposals.ts';
import { serveForSuite } from './served.ts';

const SLUG = 'komunitas-sampel';
const directory = createTemporaryFolder('contract-orders');

/** No bank knows it. */
const STATIC_QRIS =
  '00020101021126680016ID.CO.CONTOH.WWW01189360000000000000010215CONTOH0000000010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000010303UMI5204581253033605802ID5913WARUNG CONTOH6007JAKARTA61051031062070703A01630430D8';

/** For tests of something else than limits. */
const GENEROUS = { openPerAddress: 1_000, hourlyPerAddress: 1_000 };

const sampleAt = (src: string) => sampleCommunity({ profile: { orders: `${src}data/orders` } });

async function openSample(src: string): Promise<Store> {
  const sample = sampleAt(src);
  const { opening, proposals } = readSampleProposals(sample);
  const store = await openTestStore({ directory });
  const { operators } = await openCommunity(store, {
    slug: SLUG,
    ...opening,
    profile: sampleProfile(sample),
    operators: [
      { name: 'Pencatat', role: 'initiator' },
      { name: 'Pemeriksa', role: 'treasurer' },
    ],
  });
  const [recordedBy = '', verifiedBy = ''] = operators.map(({ id }) => id);
  await recordEntries(store, SLUG, proposals, { recordedBy, verifiedBy });
  await addPaymentMethod(store, SLUG, 'qris', { qris: STATIC_QRIS });
  await addPaymentMethod(store, SLUG, 'transfer', {
    ...{ bank: 'Bank Contoh', account: '000 000 0001', holder: 'Komunitas Sampel' },
  });
  await addPaymentMethod(store, SLUG, 'test');
  return store;
}

describe('orders at the live server', () => {
  const src = `http://localhost/${SLUG}/`;
  const served = serveForSuite(async () => {
    const store = await openSample(src);
    const api = createApi({ store, orders: { limits: GENEROUS } });
    return { src, fetch: async (url, init) => api.request(url, init), stop: () => store.close() };
  }, []);
  describeOrders(served);
});

describe('orders at the mocks', () => {
  const src = `https://sample.test/${SLUG}/`;
  const served = serveForSuite(async () => {
    const server = mockCommunity({ src, community: sampleAt(src) });
    server.listen({ onUnhandledFrame: 'error' });
    return { src, fetch: (url, init) => fetch(url, init), stop: () => server.close() };
  }, ['server-files']);
  describeOrders(served);
});
