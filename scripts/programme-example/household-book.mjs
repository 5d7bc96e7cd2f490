// The household book: one line a household and measurement, under an opaque id. It is never published.
import { toItem } from '../kube-year/item.mjs';
import { MOJOANYAR, PURI, SOOKO } from './places.mjs';

/** @typedef {{ number: number, area: typeof SOOKO, category: string, income: Measured, business?: Business }} Household */
/** Rupiah, or customers, a month. @typedef {{ before: number, after: number }} Measured */
/** @typedef {{ sales: Measured, customers: Measured }} Business */

const BEFORE = /** @type {const} */ ('2023-11');
const AFTER = /** @type {const} */ ('2025-11');

const CATEGORIES = ['processed-food', 'drinks', 'staples', 'services', 'handicrafts'];

/** Repeated in this order within each area; the fifth household earns less than before. */
const INCOMES = [900_000, 1_000_000, 1_100_000, 1_200_000];
const CHANGES = [300_000, 150_000, 0, 450_000, -100_000];

/** The first households of an area have a business whose sales and customers are counted; one of Mojoanyar's closed. */
const places = [
  { area: SOOKO, count: 22, businesses: 7, closed: 0 },
  { area: MOJOANYAR, count: 15, businesses: 5, closed: 1 },
  { area: PURI, count: 3, businesses: 0, closed: 0 },
];

/**
 * @param {readonly number[]} pattern
 * @param {number} index
 */
const pick = (pattern, index) => pattern[index % pattern.length] ?? 0;

/**
 * @param {number} index within the area
 * @param {boolean} isClosed
 * @returns {Business}
 */
function toBusiness(index, isClosed) {
  const sales = 2_000_000 + index * 100_000;
  const customers = 40 + index * 5;
  return {
    sales: { before: sales, after: isClosed ? 0 : sales + 500_000 },
    customers: { before: customers, after: isClosed ? 0 : customers + 10 },
  };
}

/** @type {readonly Household[]} */
const households = places
  .flatMap(({ area, count, businesses, closed }) =>
    Array.from({ length: count }, (_, index) => {
      const before = pick(INCOMES, index);
      return {
        area,
        category: CATEGORIES[index % CATEGORIES.length] ?? 'other',
        income: { before, after: before + pick(CHANGES, index) },
        ...(index < businesses && { business: toBusiness(index, index >= businesses - closed) }),
      };
    }),
  )
  .map((household, index) => ({ number: index + 1, ...household }));

/**
 * @param {Pick<Household, 'number' | 'area' | 'category'>} household
 * @param {string} indicator
 * @param {{ before: number | null, after: number }} measured
 * @param {string} [period]
 */
function toLine({ number, area, category }, indicator, { before, after }, period = AFTER) {
  return toItem('indicator-reported', `${period}-20`, {
    ...{ indicator, over: 1, household: `@household-${number}`, area, category },
    before: before === null ? null : { period: BEFORE, sum: before },
    after: { period, sum: after },
  });
}

/** The first household was measured in June as well, and of the last nobody knows what it earned before. */
function listOddLines() {
  const [first] = households;
  if (!first) return [];
  const late = { number: households.length + 1, area: MOJOANYAR, category: 'services' };
  return [
    toLine(first, 'household-income', { before: 900_000, after: 1_000_000 }, '2025-06'),
    toLine(late, 'household-income', { before: null, after: 1_500_000 }),
  ];
}

export function listHouseholdBook() {
  return [
    ...listOddLines(),
    ...households.flatMap((household) => [
      toLine(household, 'household-income', household.income),
      ...(household.business
        ? [
            toLine(household, 'sales', household.business.sales),
            toLine(household, 'customers', household.business.customers),
          ]
        : []),
    ]),
  ];
}
