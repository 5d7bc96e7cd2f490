// Every rule that an entry must pass once its schema fits.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { checkAreas } from './area-codes.ts';
import { checkBooks } from './books.ts';
import { checkBuyer } from './buyer.ts';
import { checkDates } from './calendar.ts';
import { checkCampaignOpen } from './campaign-open.ts';
import { checkCorrectedSums } from './corrected-sums.ts';
import { checkDocuments } from './documents.ts';
import { checkDues } from './dues.ts';
import { checkGoodsBalance } from './goods-balance.ts';
import { checkGoodsLines } from './goods-lines.ts';
import { checkHouseholds } from './households.ts';
import { checkIndicatorDifferences } from './indicator-differences.ts';
import { checkMicroEnterprise } from './micro-enterprise.ts';
import { checkNotInFuture } from './not-in-future.ts';
import { checkOpaqueIds } from './opaque-ids.ts';
import { checkOrderOfDates } from './order-of-dates.ts';
import { checkParentReferences } from './parent-references.ts';
import { checkPeopleFirst } from './people-first.ts';
import { checkRecipientsPlace } from './recipients-place.ts';
import { checkReferences } from './references.ts';
import { checkReportPeriod } from './report-period.ts';
import type { Rule, RuleContext } from './rule.ts';
import { checkSolidarityYear } from './solidarity-year.ts';
import { checkYearlySales } from './yearly-sales.ts';

/** What one entry must be by itself. */
const ofOneEntry: readonly Rule[] = [
  checkBooks,
  checkDates,
  checkNotInFuture,
  checkReportPeriod,
  checkOpaqueIds,
  checkAreas,
  checkDocuments,
  checkPeopleFirst,
  checkRecipientsPlace,
  checkHouseholds,
];

/** What it must be beside others: a correction of one of them may break it. */
const acrossEntries: readonly Rule[] = [
  checkReferences,
  checkParentReferences,
  checkOrderOfDates,
  checkCampaignOpen,
  checkBuyer,
  checkGoodsLines,
  checkGoodsBalance,
  checkDues,
  checkSolidarityYear,
  checkMicroEnterprise,
  checkYearlySales,
];

/** What it must not tell beside everything that the ledger ever said. */
const besideEarlierReadings: readonly Rule[] = [checkIndicatorDifferences, checkCorrectedSums];

const all: readonly Rule[] = [...ofOneEntry, ...acrossEntries, ...besideEarlierReadings];

export function checkRules(entry: Entry, context: RuleContext): Fault[] {
  return checkEach(all, entry, context);
}

export function checkAcrossEntries(entry: Entry, context: RuleContext): Fault[] {
  return checkEach(acrossEntries, entry, context);
}

function checkEach(rules: readonly Rule[], entry: Entry, context: RuleContext): Fault[] {
  const faults: Fault[] = [];
  for (const rule of rules) faults.push(...rule(entry, context));
  return faults;
}
