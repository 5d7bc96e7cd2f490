// What a community bought from an MSME in a year is a part of its sales: more than it claims to sell contradicts that.
import type { EntryOf, LedgerView } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { indexOf } from './ledger-index.ts';
import { findClaim, LIMITS } from './micro-claim.ts';
import { listSayings, type Sayings } from './msme-sayings.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkYearlySales: Rule = (entry, context) => {
  switch (entry.kind) {
    case 'purchase-made':
      return checkPurchase(entry, context);
    case 'msme-registered':
      return checkClaim(entry, listSayings(entry.id, context.ledger, entry), context);
    case 'msme-changed':
      return entry.microBy === undefined && entry.microUpTo === undefined
        ? []
        : checkClaim(entry, listSayings(entry.msme, context.ledger, entry), context);
    default:
      return [];
  }
};

function checkPurchase(
  { id, msme, on, amount }: EntryOf<'purchase-made'>,
  { ledger, toPath }: RuleContext,
): Fault[] {
  const sayings = listSayings(msme, ledger);
  if (!sayings || on === null || amount === null) return [];
  const year = on.slice(0, 'YYYY'.length);
  const limit = findLimit(sayings, year);
  const sum = indexOf(ledger).sumOf(['bought', msme, year], id) + amount;
  if (limit === undefined || sum <= limit) return [];
  const number = ledger.numberOf(msme);
  const message = {
    en: `With this, purchases from #${number} in ${year} come to ${sum}, and it claims yearly sales of at most ${limit}. Record msme-changed with what holds, or correct the amount.`,
    id: `Dengan ini, pembelian dari #${number} pada ${year} menjadi ${sum}, padahal penjualan setahunnya dinyatakan paling banyak ${limit}. Catat msme-changed dengan keadaan sebenarnya, atau perbaiki jumlahnya.`,
  };
  return [{ path: toPath(['amount']), value: amount, message }];
}

function checkClaim(
  entry: EntryOf<'msme-registered'> | EntryOf<'msme-changed'>,
  sayings: Sayings | undefined,
  { ledger, toPath }: RuleContext,
): Fault[] {
  if (!sayings) return [];
  const msme = sayings.registered.id;
  const index = indexOf(ledger);
  return listYears(msme, ledger).flatMap((year) => {
    const limit = findLimit(sayings, year);
    const sum = index.sumOf(['bought', msme, year], '');
    if (limit === undefined || sum <= limit) return [];
    const message = {
      en: `Purchases from it in ${year} come to ${sum}, more than ${limit} in yearly sales. Claim what holds, or correct those purchases first.`,
      id: `Pembelian darinya pada ${year} mencapai ${sum}, melebihi penjualan setahun ${limit}. Nyatakan keadaan sebenarnya, atau perbaiki pembeliannya dahulu.`,
    };
    const isNumber = entry.microUpTo !== undefined;
    const value = isNumber ? entry.microUpTo : entry.microBy;
    return [{ path: toPath([isNumber ? 'microUpTo' : 'microBy']), value, message }];
  });
}

/** In which anything was bought from it, the earliest first. */
function listYears(msme: string, ledger: LedgerView): string[] {
  const years = ledger.referrersOf(msme).map((id) => {
    const entry = ledger.effectiveById(id);
    return entry?.kind === 'purchase-made' ? entry.on?.slice(0, 'YYYY'.length) : undefined;
  });
  return [...new Set(years)].filter((year) => year !== undefined).sort();
}

/** The last word on a year is what holds at its end; undefined where yearly sales are not what it claims by. */
function findLimit(sayings: Sayings, year: string): number | undefined {
  const { by, upTo } = findClaim(sayings, `${year}-12-31`);
  return by === 'yearly-sales' ? (upTo ?? LIMITS[by]) : undefined;
}
