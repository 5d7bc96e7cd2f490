// The community whose orders are placed, paid, confirmed and handed over while its server is killed: run by one person,
// with one product of which few are made, so that every unit that is sold twice shows.
import {
  addOperator,
  addPaymentMethod,
  openCommunity,
  recordEntries,
  type Store,
} from '@circunomy/api';
import { createId } from '@circunomy/sdk/ledger';

export const SHOP = 'kampanye-contoh';
/** Units a week. */
export const CAPACITY = 400;
const PRICE = 10_000;

export interface Shop {
  readonly product: string;
  readonly token: string;
}

export async function openShop(store: Store, port: number): Promise<Shop> {
  const { operators: [pegiat] = [] } = await openCommunity(store, {
    ...{ slug: SHOP, type: 'campaign', areas: [], on: null },
    profile: {
      ...{ name: 'Kampanye Contoh', fictional: true, tagline: null, about: null, accent: null },
      ...{ permit: null, languages: ['id'], contacts: [], live: null },
      orders: `http://127.0.0.1:${port}/${SHOP}/data/orders`,
    },
    operators: [{ name: 'Pegiat Contoh', role: 'initiator' }],
  });
  if (!pegiat) throw new Error('Could not open the shop: it has no operator.');
  const { token } = await addOperator(store, SHOP, { name: 'Bendahara Contoh', role: 'treasurer' });
  const [msme, product] = [createId('msme'), createId('product')];
  await recordEntries(store, SHOP, [...propose(msme, product)], {
    ...{ recordedBy: pegiat.id, verifiedBy: null },
  });
  await addPaymentMethod(store, SHOP, 'test', {});
  await addPaymentMethod(store, SHOP, 'transfer', {
    ...{ bank: 'Bank Contoh', account: '0000000001', holder: 'Kampanye Contoh' },
  });
  return { product, token };
}

function propose(msme: string, product: string) {
  const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;
  const about = { category: 'drinks', area: null, microBy: null, weeklyCapacity: null };
  return [
    {
      ...{ id: msme, kind: 'msme-registered', on: null, payload: about },
      documents: [{ kind: 'msme-profile' as const, body: { name: 'Warung Contoh' }, consent }],
    },
    {
      ...{ id: product, kind: 'product-listed', on: null },
      payload: {
        ...{ msme, category: 'drinks', price: PRICE, unit: 'botol' },
        ...{ helps: null, weeklyCapacity: CAPACITY },
      },
      documents: [{ kind: 'product-profile' as const, body: { name: 'Teh' }, consent }],
    },
  ];
}
