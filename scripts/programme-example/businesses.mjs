// The dozen micro-enterprises of the made-up programme, what is bought from some of them, and whom it reaches.
import { toDocument, toItem } from '../kube-year/item.mjs';
import { MOJOANYAR, SOOKO } from './places.mjs';

/** @type {readonly [as: string, name: string, category: string, area: typeof SOOKO, inclusion: string[]][]} */
const businesses = [
  ['tas', 'Tas Contoh Laras', 'handicrafts', SOOKO, ['women']],
  ['kios', 'Kios Contoh Anyar', 'staples', SOOKO, ['women', 'elderly']],
  ['jamu', 'Jamu Contoh Segar', 'drinks', SOOKO, ['women']],
  ['kopi', 'Kopi Contoh Senja', 'drinks', SOOKO, ['young-people']],
  ['keripik', 'Keripik Contoh Renyah', 'processed-food', SOOKO, ['women']],
  ['jahit', 'Jahit Contoh Rapi', 'services', SOOKO, ['people-with-disabilities']],
  ['kue', 'Kue Contoh Manis', 'processed-food', SOOKO, ['women']],
  ['soto', 'Soto Contoh Pagi', 'processed-food', MOJOANYAR, []],
  ['tempe', 'Tempe Contoh Hangat', 'processed-food', MOJOANYAR, ['women']],
  ['anyam', 'Anyaman Contoh Bambu', 'handicrafts', MOJOANYAR, ['elderly']],
  ['cuci', 'Cuci Contoh Bersih', 'services', MOJOANYAR, []],
  ['buah', 'Buah Contoh Ranum', 'fruit', MOJOANYAR, ['women']],
];

/** What the bags cost is not known. @type {readonly [on: string, msme: string, category: string, amount: number | null, quantity: number, unit: string][]} */
const purchases = [
  ['2025-03-22', 'kue', 'processed-food', 1_200_000, 100, 'kotak'],
  ['2025-06-14', 'kopi', 'drinks', 300_000, 60, 'gelas'],
  ['2025-06-14', 'keripik', 'processed-food', 640_000, 80, 'bungkus'],
  ['2025-08-16', 'kue', 'processed-food', 1_800_000, 150, 'kotak'],
  ['2025-10-11', 'tempe', 'processed-food', 600_000, 120, 'papan'],
  ['2025-11-15', 'tas', 'handicrafts', null, 40, 'buah'],
];

function listRegistrations() {
  return businesses.map(([as, name, category, area, inclusion]) =>
    toItem(
      'msme-registered',
      '2024-02-05',
      {
        ...{ category, area, microBy: 'yearly-sales', microUpTo: 120_000_000 },
        ...{ weeklyCapacity: null, inclusion, member: true },
      },
      { as, documents: [toDocument('msme-profile', { name })] },
    ),
  );
}

/** @param {(typeof purchases)[number]} purchase */
function toPurchase([on, msme, category, amount, count, unit]) {
  const as = `beli-${msme}-${on}`;
  const quantity = { unit, quantity: count };
  return [
    toItem(
      'purchase-made',
      on,
      { msme: `@${msme}`, category, amount, quantity, fundedBy: 'personal' },
      { as },
    ),
    toItem('distribution-delivered', on, {
      ...{ purchases: [`@${as}`], goods: [{ purchase: `@${as}`, quantity }] },
      ...{ recipientGroup: 'school-children', people: { min: count - 10, max: count } },
      ...{ area: MOJOANYAR, by: ['community'], volunteers: 6 },
    }),
  ];
}

export function listBusinesses() {
  return [
    ...listRegistrations(),
    toItem('msme-changed', '2024-12-10', { msme: '@buah', operating: false }),
    ...purchases.flatMap(toPurchase),
  ];
}
