// Four visits to each business, and how far it has come; one falls back, one closed, and one is not visited any more.
import { toItem } from '../kube-year/item.mjs';

/** @typedef {'identification' | 'incubation' | 'strengthening' | 'market-integration' | 'independence'} Stage */

const VISITS = ['2024-02-20', '2024-08-20', '2025-03-20', '2025-12-10'];
const LAST = VISITS.length - 1;

/** @type {Readonly<Record<string, Stage>>} */
const LETTERS = {
  i: 'identification',
  c: 'incubation',
  s: 'strengthening',
  m: 'market-integration',
  d: 'independence',
};

/** A letter a visit, `-` where nobody came. The fruit seller closed in December 2024. */
const histories = {
  ...{ tas: 'icmd', kue: 'icsm', tempe: 'icsm', keripik: 'icss', kios: 'icss', jamu: 'icsc' },
  ...{ soto: 'iccs', jahit: 'iccc', anyam: 'iccc', kopi: 'ii-c', cuci: 'ic--', buah: 'ic--' },
};

const there = { mapping: 'in-place', capacity: 'in-place', capital: 'in-place' };

/** @type {Readonly<Record<Stage, Record<string, string>>>} */
const COMPONENTS = {
  identification: { mapping: 'partly', capital: 'absent' },
  incubation: { mapping: 'in-place', capacity: 'partly', capital: 'partly' },
  strengthening: { ...there, market: 'partly' },
  'market-integration': { ...there, market: 'in-place', institution: 'partly' },
  independence: { ...there, market: 'in-place', institution: 'in-place' },
};

const masters = { plansProduction: true, knowsCosts: true, setsPrices: true, keepsBooks: true };

/** Looked at on the last visit; what nobody looked at is left out. @type {Readonly<Record<Stage, Record<string, Record<string, boolean>>>>} */
const PRACTICES = {
  identification: {},
  incubation: {
    management: { knowsCosts: false, keepsBooks: false },
    resilience: { diversified: false },
  },
  strengthening: {
    management: { ...masters, plansProduction: false },
    resilience: { diversified: false, alternativeSuppliers: true },
  },
  'market-integration': {
    management: masters,
    resilience: { diversified: true, reserveFund: false, alternativeSuppliers: true },
  },
  independence: {
    management: masters,
    resilience: { diversified: true, reserveFund: true, alternativeSuppliers: true },
  },
};

export function listStages() {
  return Object.entries(histories).flatMap(([msme, history]) =>
    [...history].flatMap((letter, visit) => {
      const stage = LETTERS[letter];
      if (!stage) return [];
      return toItem('stage-assessed', VISITS[visit] ?? '', {
        ...{ msme: `@${msme}`, stage, operating: true, components: COMPONENTS[stage] },
        ...(visit === LAST && PRACTICES[stage]),
      });
    }),
  );
}
