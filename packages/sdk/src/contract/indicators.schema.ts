/** `data/indicators.json`: groups, programmes and the model of empowerment in figures. Unknown is null, never 0. */
import { z } from 'zod';
import { activityTypeSchema } from '../ledger/kinds/activity-held/schema.ts';
import { awardLevelSchema } from '../ledger/kinds/award-won/schema.ts';
import { capitalFormSchema } from '../ledger/kinds/capital-granted/schema.ts';
import { groupFormSchema } from '../ledger/kinds/group-formed/schema.ts';
import { mentoringTopicSchema } from '../ledger/kinds/mentoring-held/schema.ts';
import { partnerRoleSchema, partnerTypeSchema } from '../ledger/kinds/partner-joined/schema.ts';
import { stageSchema } from '../ledger/kinds/stage-assessed/schema.ts';
import { knownRupiahSchema } from './impact.schema.ts';
import {
  areaSchema,
  categorySchema,
  periodSchema,
  quantitySchema,
  recipientGroupSchema,
  slugSchema,
} from './values.schema.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
/** From `known` of `of` entries. */
const knownOf = { known: count, of: count };

/** Between the largest single number and the sum of all: the same ones may be named twice. */
const householdsSchema = z.strictObject({ min: count, max: count, ...knownOf });

const measuredSchema = z.strictObject({ period: periodSchema, sum: count });

/** Σ after ∕ Σ before − 1 over the same ones; null unless both are known. Never over fewer than five. */
const growthShape = {
  over: z.int().min(5),
  before: measuredSchema.nullable(),
  after: measuredSchema.nullable(),
  change: z.number().min(-1).nullable(),
};

/** Of each part of the programme the latest report; `whole` null where only parts are reported. */
const growthSchema = z.strictObject({
  whole: z.strictObject(growthShape).nullable(),
  parts: z.array(
    z.strictObject({
      area: areaSchema.nullable(),
      category: categorySchema.nullable(),
      ...growthShape,
    }),
  ),
});

/** How many MSMEs and groups have something, of those where somebody looked. */
const practiceSchema = <Name extends string>(names: readonly [Name, ...Name[]]) =>
  z.array(z.strictObject({ practice: z.enum(names), yes: count, no: count }));

export const indicatorValuesSchema = z.strictObject({
  groups: z.strictObject({
    count,
    byForm: z.array(z.strictObject({ form: groupFormSchema, count })),
  }),
  /** Members of each group on the latest day for which they are known, added up. */
  members: z.strictObject({ count, ...knownOf }).nullable(),
  meetings: count,
  attendance: z.strictObject({ share, present: count, members: count, ...knownOf }).nullable(),
  /** Only in a cash book. `expected` and `unpaid` are known where the agreed dues are. */
  dues: z
    .strictObject({
      collected: count,
      expected: count.nullable(),
      unpaid: count.nullable(),
      ...knownOf,
    })
    .nullable(),
  /** Only in a cash book. */
  cash: z.strictObject({ in: count, out: count, balance: z.int() }).nullable(),
  activities: z.strictObject({
    count,
    byType: z.array(z.strictObject({ activity: activityTypeSchema, count })),
  }),
  outputs: z.array(
    z.strictObject({ recipientGroup: recipientGroupSchema.nullable(), ...quantitySchema.shape }),
  ),
  /** Turns: someone who takes part twice counts twice. */
  participants: z.strictObject({ min: count, max: count, ...knownOf }).nullable(),
  activitySales: knownRupiahSchema.nullable(),
  awards: z.strictObject({
    count,
    prizes: knownRupiahSchema.nullable(),
    byLevel: z.array(z.strictObject({ level: awardLevelSchema.nullable(), count })),
    byWinner: z.array(
      z.strictObject({
        winner: z.enum(['group', 'companion']),
        count,
        prizes: knownRupiahSchema.nullable(),
      }),
    ),
  }),
  /** Never fewer than five members of a group in a year. */
  solidarity: z.array(
    z.strictObject({ year: z.string(), groups: count, helped: z.int().min(5), rupiah: count }),
  ),
  capital: z.strictObject({
    grants: count,
    amount: knownRupiahSchema.nullable(),
    households: householdsSchema.nullable(),
    byForm: z.array(
      z.strictObject({
        form: capitalFormSchema,
        grants: count,
        amount: knownRupiahSchema.nullable(),
      }),
    ),
  }),
  mentoring: z.strictObject({
    sessions: count,
    /** Minutes that are known, from `known` of `of` entries; hours are minutes ∕ 60. */
    time: z.strictObject({ minutes: count, ...knownOf }).nullable(),
    households: householdsSchema.nullable(),
    byTopic: z.array(z.strictObject({ topic: mentoringTopicSchema, sessions: count })),
  }),
  /** Households of the programme: those that got capital, were mentored, or whose income was measured. */
  households: householdsSchema.nullable(),
  incomeChange: growthSchema.nullable(),
  salesGrowth: growthSchema.nullable(),
  customersGrowth: growthSchema.nullable(),
  /** By the latest assessment of each MSME and group; every stage in the model's order. */
  stages: z.array(z.strictObject({ stage: stageSchema, msmes: count, groups: count })).nullable(),
  transitions: z.array(z.strictObject({ from: stageSchema, to: stageSchema, count })),
  /** Of the MSMEs registered 12 months ago or earlier; `share` is of the `known` ones. */
  aliveAfter12Months: z.strictObject({ share, alive: count, ...knownOf }).nullable(),
  components: z.array(
    z.strictObject({
      component: z.enum(['mapping', 'capacity', 'capital', 'market', 'institution']),
      absent: count,
      partly: count,
      inPlace: count,
    }),
  ),
  management: practiceSchema(['plansProduction', 'knowsCosts', 'setsPrices', 'keepsBooks']),
  resilience: practiceSchema(['diversified', 'reserveFund', 'alternativeSuppliers']),
  partners: z.strictObject({
    count,
    byRole: z.array(z.strictObject({ role: partnerRoleSchema, count })),
    byType: z.array(z.strictObject({ type: partnerTypeSchema, count })),
  }),
});

export const indicatorsSchema = z.strictObject({
  community: slugSchema,
  asOf: z.iso.datetime({ precision: 3 }).nullable(),
  figures: indicatorValuesSchema,
});

export type IndicatorValues = z.infer<typeof indicatorValuesSchema>;
export type Indicators = z.infer<typeof indicatorsSchema>;
export type Growth = z.infer<typeof growthSchema>;
