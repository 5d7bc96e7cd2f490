// A micro-enterprise has capital of at most Rp 1 billion, or yearly sales of at most Rp 2 billion (PP 7/2021 art. 35):
// what it claims to have must say which, and must not be more.
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { type Criterion, findClaim, LIMITS } from './micro-claim.ts';
import { listSayings } from './msme-sayings.ts';
import type { Rule, RuleContext } from './rule.ts';

type Claiming = EntryOf<'msme-registered'> | EntryOf<'msme-changed'>;

export const checkMicroEnterprise: Rule = (entry, context) => {
  if (entry.kind !== 'msme-registered' && entry.kind !== 'msme-changed') return [];
  const { microUpTo } = entry;
  if (microUpTo === undefined) return [];
  const criterion = findCriterion(entry, context);
  if (criterion === undefined) return [];
  const message = criterion ? exceed(microUpTo, criterion) : missingCriterion(microUpTo);
  return message ? [{ path: context.toPath(['microUpTo']), value: microUpTo, message }] : [];
};

/** A change may name the amount alone; undefined where the MSME is not in the ledger. */
function findCriterion(entry: Claiming, { ledger }: RuleContext): Criterion | null | undefined {
  if (entry.kind === 'msme-registered') return entry.microBy;
  const sayings = listSayings(entry.msme, ledger, entry);
  return sayings && findClaim(sayings, entry.on).by;
}

function missingCriterion(microUpTo: number): Fault['message'] {
  return {
    en: `${microUpTo} says nothing without a criterion. Set "microBy" to "capital" or "yearly-sales", or leave it out.`,
    id: `${microUpTo} tidak berarti tanpa kriteria. Isi "microBy" dengan "capital" atau "yearly-sales", atau hilangkan.`,
  };
}

function exceed(microUpTo: number, criterion: Criterion): Fault['message'] | undefined {
  const limit = LIMITS[criterion];
  if (microUpTo <= limit) return undefined;
  const isCapital = criterion === 'capital';
  return {
    en: `${microUpTo} is more ${isCapital ? 'capital' : 'in yearly sales'} than a micro-enterprise may have: at most ${limit} (PP 7/2021 art. 35). Correct it, or name the criterion that it meets.`,
    id: `${microUpTo} melebihi ${isCapital ? 'modal' : 'penjualan tahunan'} usaha mikro: paling banyak ${limit} (PP 7/2021 pasal 35). Perbaiki, atau sebutkan kriteria yang dipenuhinya.`,
  };
}
