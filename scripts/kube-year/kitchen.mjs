// What the kitchen makes: 400 boxes a month for the health posts, catering, bazaars; and what was sold.
import { listCookingDays, months } from './calendar.mjs';
import { toDocument, toItem } from './item.mjs';

const AREA = { name: 'Pulo Gadung, Jakarta Timur', code: '31.75.02' };

/**
 * Boxes on the first and on the second cooking day, by recipient group. Fewer in the fasting month and in December.
 * @type {Readonly<Record<string, readonly [Record<string, number>, Record<string, number>]>>}
 */
const UNUSUAL = {
  '2025-03': [{ 'under-fives': 160 }, { 'health-post-visitors': 100, elderly: 60 }],
  '2025-08': [
    { 'under-fives': 200 },
    { 'health-post-visitors': 80, 'pregnant-women': 40, elderly: 80 },
  ],
  '2025-12': [{ 'under-fives': 185 }, { 'health-post-visitors': 120, elderly: 80 }],
};
const USUAL = /** @type {const} */ ([
  { 'under-fives': 200 },
  { 'health-post-visitors': 120, elderly: 80 },
]);

/** @param {string} month */
function listBoxes(month) {
  return UNUSUAL[month] ?? USUAL;
}

/**
 * @param {string} month
 * @returns {number} boxes of both cooking days
 */
export function countBoxes(month) {
  return listBoxes(month)
    .flatMap((boxes) => Object.values(boxes))
    .reduce((sum, quantity) => sum + quantity, 0);
}

/**
 * What came of an activity for nobody in particular.
 * @param {readonly [unit: string, quantity: number][]} goods
 */
function toOutputs(...goods) {
  return goods.map(([unit, quantity]) => ({ recipientGroup: null, quantity: { unit, quantity } }));
}

function listFeeding() {
  return months.flatMap((month, index) =>
    listCookingDays(month).map((on, turn) => {
      const boxes = Object.entries(listBoxes(month)[turn] ?? {});
      const cooks = 6 + ((index + turn) % 4);
      return toItem('activity-held', on, {
        group: '@kelompok',
        activity: 'supplementary-feeding',
        area: AREA,
        outputs: boxes.map(([recipientGroup, quantity]) => ({
          recipientGroup,
          quantity: { unit: 'kotak', quantity },
        })),
        participants: { min: cooks, max: cooks },
        sales: null,
      });
    }),
  );
}

/** Sales of catering and bazaars: the cash book receives them on the same days. */
export const sales = [
  { on: '2025-02-15', activity: 'catering', amount: 2_500_000, costs: 1_600_000 },
  { on: '2025-04-26', activity: 'bazaar', amount: 900_000, costs: 480_000 },
  { on: '2025-05-10', activity: 'catering', amount: 1_750_000, costs: 1_120_000 },
  // 32 pairs of bottles at Rp 15.000 and 30 packs at Rp 10.000.
  { on: '2025-06-22', activity: 'bazaar', amount: 780_000, costs: 410_000 },
  { on: '2025-07-19', activity: 'catering', amount: 3_000_000, costs: 1_900_000 },
  { on: '2025-08-17', activity: 'bazaar', amount: 1_502_000, costs: 760_000 },
  { on: '2025-11-15', activity: 'catering', amount: 2_250_000, costs: 1_450_000 },
  { on: '2025-12-07', activity: 'bazaar', amount: 1_120_000, costs: 560_000 },
];

/**
 * @param {string} activity
 * @param {number} amount as it is written, rightly or not
 */
function toActivity(activity, amount) {
  const isBazaar = activity === 'bazaar';
  const outputs = isBazaar ? toOutputs(['botol', 64], ['bungkus', 30]) : toOutputs(['porsi', 100]);
  return {
    ...{ group: '@kelompok', activity, area: AREA, outputs },
    participants: isBazaar ? { min: 5, max: 8 } : { min: 7, max: 7 },
    sales: amount,
  };
}

/** The August bazaar was typed wrong, mended, and mended again once the last stall had paid. */
function listSales() {
  return sales.flatMap(({ on, activity, amount }) => {
    if (on !== '2025-08-17') return [toItem('activity-held', on, toActivity(activity, amount))];
    /** @param {number} corrected */
    const replacement = (corrected) => ({ on, payload: toActivity(activity, corrected) });
    return [
      toItem('activity-held', on, toActivity(activity, 1_250_000), { as: 'bazar-agustus' }),
      toItem(
        'entry-corrected',
        '2025-08-19',
        { corrects: '@bazar-agustus', replacement: replacement(1_520_000), reason: 'typing-error' },
        { as: 'koreksi-bazar' },
      ),
      toItem('entry-corrected', '2025-08-23', {
        corrects: '@koreksi-bazar',
        replacement: replacement(amount),
        reason: 'new-information',
      }),
    ];
  });
}

/** Recorded once more by mistake, and annulled. */
function listRecordedTwice() {
  const payload = toActivity('catering', 2_250_000);
  return [
    toItem('activity-held', '2025-11-15', payload, { as: 'katering-ganda' }),
    toItem('entry-corrected', '2025-11-17', {
      corrects: '@katering-ganda',
      replacement: null,
      reason: 'recorded-twice',
    }),
  ];
}

function listOthers() {
  const own = { group: '@kelompok', area: AREA, outputs: [], sales: null };
  const people = (/** @type {number} */ count) => ({ min: count, max: count });
  const called = (/** @type {string} */ name) => ({ documents: [toDocument('profile', { name })] });
  return [
    toItem(
      'activity-held',
      '2025-02-12',
      { ...own, activity: 'training', participants: people(10) },
      called('Pelatihan kemasan dan izin rumah tangga (rekaan)'),
    ),
    // Told only after June's report was signed.
    toItem(
      'activity-held',
      '2025-06-26',
      { ...own, activity: 'community-service', participants: null },
      { recorded: '2025-07-08', ...called('Kerja bakti di posyandu (rekaan)') },
    ),
    toItem(
      'activity-held',
      '2025-10-09',
      { ...own, activity: 'training', participants: people(9) },
      called('Pelatihan katalog dan foto produk (rekaan)'),
    ),
  ];
}

export function listActivities() {
  return [...listFeeding(), ...listSales(), ...listRecordedTwice(), ...listOthers()];
}
