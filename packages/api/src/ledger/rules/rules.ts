// Every rule that an entry must pass once its schema fits.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { checkAreas } from './area-codes.ts';
import { checkDates } from './calendar.ts';
import { checkContributor } from './contributor.ts';
import { checkDocuments } from './documents.ts';
import { checkPeopleFirst } from './people-first.ts';
import { checkRecipientsPlace } from './recipients-place.ts';
import { checkReferences } from './references.ts';
import type { Rule, RuleContext } from './rule.ts';

const rules: readonly Rule[] = [
  checkDates,
  checkContributor,
  checkAreas,
  checkDocuments,
  checkPeopleFirst,
  checkRecipientsPlace,
  checkReferences,
];

export function checkRules(entry: Entry, context: RuleContext): Fault[] {
  return rules.flatMap((rule) => rule(entry, context));
}
