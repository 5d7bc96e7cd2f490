// What the group buys next door and gives away: one campaign, goods that balance, and one count that does not.
import { toDocument, toItem } from './item.mjs';

const AREA = { name: 'Pulo Gadung, Jakarta Timur', code: '31.75.02' };

/** @param {string} purchase @param {string} unit @param {number} quantity */
const goods = (purchase, unit, quantity) => ({ purchase, quantity: { unit, quantity } });

/** @param {string} unit @param {number} quantity */
const quantity = (unit, quantity) => ({ unit, quantity });

function listCampaign() {
  const campaign = '@ramadan';
  return [
    toItem(
      'campaign-opened',
      '2025-03-01',
      { goal: 3_000_000, until: '2025-03-28', permit: { exempt: 'purchase-at-true-price' } },
      { as: 'ramadan', documents: [toDocument('profile', { name: 'Bingkisan Ramadan (rekaan)' })] },
    ),
    toItem('contribution-received', '2025-03-02', {
      ...{ campaign, from: 'personal', amount: 1_000_000, contributor: '@contributor-1' },
    }),
    toItem('contribution-received', '2025-03-08', { campaign, from: 'public', amount: 900_000 }),
    toItem('contribution-received', '2025-03-12', {
      ...{ campaign, from: 'public', amount: 600_000, contributor: '@contributor-2' },
    }),
    toItem(
      'purchase-made',
      '2025-03-15',
      {
        ...{ campaign, msme: '@beras', product: '@karung', category: 'staples' },
        ...{ amount: 1_400_000, quantity: quantity('kg', 100), fundedBy: 'both' },
      },
      { as: 'beli-beras' },
    ),
    toItem(
      'purchase-made',
      '2025-03-15',
      {
        ...{ campaign, msme: '@telur', product: '@butir', category: 'staples' },
        ...{ amount: 1_000_000, quantity: quantity('butir', 500), fundedBy: 'both' },
      },
      { as: 'beli-telur' },
    ),
    toItem(
      'package-packed',
      '2025-03-16',
      {
        purchases: ['@beli-beras', '@beli-telur'],
        goods: [goods('@beli-beras', 'kg', 100), goods('@beli-telur', 'butir', 500)],
        count: 50,
        contents: [quantity('kg', 2), quantity('butir', 10)],
      },
      { as: 'bingkisan' },
    ),
    toItem('cost-paid', '2025-03-22', { campaign, purpose: 'delivery', amount: 60_000 }),
    toItem(
      'distribution-delivered',
      '2025-03-22',
      {
        ...{ campaign, purchases: [], packages: ['@bingkisan'] },
        ...{ recipientGroup: 'low-income-families', people: { min: 150, max: 200 }, area: AREA },
        ...{ by: ['volunteers', 'community'], volunteers: 9 },
      },
      { as: 'bagi-ramadan' },
    ),
    toItem('campaign-closed', '2025-03-28', { campaign, reason: 'period-ended' }),
  ];
}

/** 400 eggs: 38 packages of 10, 12 broken, 8 left on the shelf. It balances. */
function listJune() {
  return [
    toItem(
      'purchase-made',
      '2025-06-05',
      {
        ...{ msme: '@telur', product: '@butir', category: 'staples' },
        ...{ amount: 800_000, quantity: quantity('butir', 400), fundedBy: 'personal' },
      },
      { as: 'telur-juni' },
    ),
    toItem('goods-lost', '2025-06-06', {
      ...{ purchase: '@telur-juni', quantity: quantity('butir', 12), reason: 'damaged' },
    }),
    toItem(
      'package-packed',
      '2025-06-07',
      { purchases: ['@telur-juni'], count: 38, contents: [quantity('butir', 10)] },
      { as: 'paket-juni' },
    ),
    toItem('stock-counted', '2025-06-08', { purchase: '@telur-juni', left: quantity('butir', 8) }),
    toItem('distribution-delivered', '2025-06-12', {
      ...{ purchases: [], packages: ['@paket-juni'], recipientGroup: 'elderly' },
      ...{ people: { min: 38, max: 40 }, area: AREA, by: ['volunteers'], volunteers: 4 },
    }),
  ];
}

/** 200 boards of tempe: 120 given, 10 spoiled, 62 counted. Eight are missing, and the ledger says so. */
function listSeptember() {
  return [
    toItem(
      'purchase-made',
      '2025-09-11',
      {
        ...{ msme: '@tempe', product: '@papan', category: 'processed-food' },
        ...{ amount: 1_000_000, quantity: quantity('papan', 200), fundedBy: 'public' },
      },
      { as: 'tempe-september' },
    ),
    toItem('distribution-delivered', '2025-09-12', {
      purchases: ['@tempe-september'],
      goods: [goods('@tempe-september', 'papan', 120)],
      ...{ recipientGroup: 'informal-workers', people: { min: 60, max: 120 }, area: AREA },
      ...{ by: ['directly'], volunteers: 3 },
    }),
    toItem('goods-lost', '2025-09-13', {
      ...{ purchase: '@tempe-september', quantity: quantity('papan', 10), reason: 'spoiled' },
    }),
    toItem('stock-counted', '2025-09-14', {
      ...{ purchase: '@tempe-september', left: quantity('papan', 62) },
    }),
  ];
}

/** Rice that a member brought on credit: what it cost is not known. */
function listNovember() {
  return [
    toItem(
      'purchase-made',
      '2025-11-19',
      {
        ...{ msme: '@beras', product: '@karung', category: 'staples' },
        ...{ amount: null, quantity: quantity('kg', 60), fundedBy: 'personal' },
      },
      { as: 'beras-november' },
    ),
    toItem('distribution-delivered', '2025-11-20', {
      purchases: ['@beras-november'],
      goods: [goods('@beras-november', 'kg', 60)],
      ...{ recipientGroup: 'crisis-hit', people: { min: 55, max: 70 }, area: AREA },
      ...{ by: ['community'], volunteers: null },
    }),
  ];
}

function listVoices() {
  const caption = 'Lima puluh bingkisan di meja dapur contoh; tidak ada orang.';
  const text = 'Pesanan bulan puasa habis dalam satu hari. Minggu berikutnya ada pembeli baru.';
  return [
    toItem(
      'evidence-published',
      '2025-03-22',
      { about: ['@beli-beras', '@beli-telur', '@bagi-ramadan'], medium: 'photo' },
      { documents: [toDocument('evidence', { caption })] },
    ),
    toItem(
      'testimony-published',
      '2025-04-02',
      { from: 'msme-owner', about: ['@beli-telur'] },
      {
        documents: [
          toDocument('testimony', { text, language: 'id', speaker: 'Penjual telur contoh' }),
        ],
      },
    ),
  ];
}

export function listAid() {
  return [...listCampaign(), ...listVoices(), ...listJune(), ...listSeptember(), ...listNovember()];
}
