// The community whose orders are placed, paid, confirmed and handed over while its server is killed: run by one person,
// with many products of which few are made, so that every unit that is sold twice shows and there is always one to sell.
import {
  addOperator,
  addPaymentMethod,
  openCommunity,
  type ProposedEntry,
  recordEntries,
  type Store,
} from '@circunomy/api';
import { createId } from '@circunomy/sdk/ledger';

export const SHOP = 'kampanye-contoh';
/** Units of each product a week. */
export const CAPACITY = 15;
const PRICE = 10_000;

export interface Shop {
  /** Sold one after the other. */
  readonly products: readonly string[];
  readonly token: string;
}

export async function openShop(
  store: Store,
  { port, products: count }: { readonly port: number; readonly products: number },
): Promise<Shop> {
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
  const msme = createId('msme');
  const products = Array.from({ length: count }, () => createId('product'));
  await recordEntries(
    store,
    SHOP,
    [proposeMsme(msme), ...products.map((id) => proposeProduct(id, msme))],
    {
      ...{ recordedBy: pegiat.id, verifiedBy: null },
    },
  );
  await addPaymentMethod(store, SHOP, 'test', {});
  await addPaymentMethod(store, SHOP, 'transfer', {
    ...{ bank: 'Bank Contoh', account: '0000000001', holder: 'Kampanye Contoh' },
  });
  return { products, token };
}

const consent = { basis: 'fictional', purpose: 'Contoh', on: null, until: null } as const;

function proposeMsme(id: string): ProposedEntry {
  const payload = { category: 'drinks', area: null, microBy: null, weeklyCapacity: null };
  const documents = [{ kind: 'msme-profile' as const, body: { name: 'Warung Contoh' }, consent }];
  return { ...{ id, kind: 'msme-registered', on: null }, payload, documents };
}

function proposeProduct(id: string, msme: string): ProposedEntry {
  return {
    ...{ id, kind: 'product-listed', on: null },
    payload: {
      ...{ msme, category: 'drinks', price: PRICE, unit: 'botol' },
      ...{ helps: null, weeklyCapacity: CAPACITY },
    },
    documents: [{ kind: 'product-profile', body: { name: 'Teh' }, consent }],
  };
}
