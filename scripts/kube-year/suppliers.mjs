// The micro-enterprises next door from which the group buys what it gives away, and what becomes of them.
import { toDocument, toItem } from './item.mjs';

/** @type {readonly [as: string, name: string, category: string, area: [string, string], inclusion: string[]][]} */
const suppliers = [
  ['telur', 'Telur Contoh Fajar', 'staples', ['Kayu Putih', '1006'], ['women']],
  ['tempe', 'Tempe Contoh Makmur', 'processed-food', ['Pisangan Timur', '1002'], []],
  ['beras', 'Beras Contoh Lumbung', 'staples', ['Cipinang', '1003'], ['elderly']],
  ['sayur', 'Lapak Sayur Contoh', 'staples', ['Jati', '1007'], ['women']],
  ['kotak', 'Kotak Contoh Rapi', 'household-goods', ['Rawamangun', '1005'], ['young-people']],
];

/** @type {readonly [as: string, msme: string, category: string, name: string, price: number, unit: string][]} */
const products = [
  ['butir', 'telur', 'staples', 'Telur ayam', 2_000, 'butir'],
  ['papan', 'tempe', 'processed-food', 'Tempe', 5_000, 'papan'],
  ['karung', 'beras', 'staples', 'Beras', 14_000, 'kg'],
];

function listRegistrations() {
  return suppliers.map(([as, name, category, [kelurahan, code], inclusion]) =>
    toItem(
      'msme-registered',
      '2025-01-20',
      {
        category,
        area: { name: `${kelurahan}, Pulo Gadung`, code: `31.75.02.${code}` },
        ...{ microBy: 'yearly-sales', microUpTo: 180_000_000, weeklyCapacity: null, inclusion },
      },
      { as, documents: [toDocument('msme-profile', { name })] },
    ),
  );
}

function listProducts() {
  return products.map(([as, msme, category, name, price, unit]) =>
    toItem(
      'product-listed',
      '2025-01-21',
      { msme: `@${msme}`, category, price, unit, helps: null, weeklyCapacity: null },
      { as, documents: [toDocument('product-profile', { name })] },
    ),
  );
}

function listChanges() {
  return [
    toItem('stage-assessed', '2025-01-25', {
      ...{ msme: '@telur', stage: 'identification', operating: true },
    }),
    toItem('stage-assessed', '2025-07-12', {
      ...{ msme: '@telur', stage: 'incubation', operating: true },
      components: { mapping: 'in-place', capacity: 'partly' },
    }),
    toItem('msme-changed', '2025-08-11', { msme: '@sayur', operating: false }),
    toItem('msme-changed', '2025-10-01', {
      msme: '@tempe',
      area: { name: 'Cipinang, Pulo Gadung', code: '31.75.02.1003' },
    }),
    ...listAnniversary(),
  ];
}

/** A year after the registration: three are in business, one closed before, and nobody looked after the fifth. */
function listAnniversary() {
  /** @type {readonly [msme: string, stage: string][]} */
  const visited = [
    ['telur', 'strengthening'],
    ['tempe', 'incubation'],
    ['beras', 'incubation'],
  ];
  return visited.map(([msme, stage]) =>
    toItem('stage-assessed', '2026-01-24', { msme: `@${msme}`, stage, operating: true }),
  );
}

export function listSuppliers() {
  return [...listRegistrations(), ...listProducts(), ...listChanges()];
}
