/**
 * `data/reports.json` and `data/reports/<period>.json`: what a companion hands in for a month or a year, of the whole
 * community and of each group. What is not known is null and named in `missing`.
 */
import { z } from 'zod';
import { activityTypeSchema } from '../ledger/kinds/activity-held/schema.ts';
import { awardLevelSchema } from '../ledger/kinds/award-won/schema.ts';
import { cashSourceSchema } from '../ledger/kinds/cash-received/schema.ts';
import { cashPurposeSchema } from '../ledger/kinds/cash-spent/schema.ts';
import { reportReaderSchema } from '../ledger/kinds/report-signed/schema.ts';
import { knownRupiahSchema } from './impact.schema.ts';
import {
  areaSchema,
  idSchema,
  partialDateSchema,
  peopleSchema,
  periodSchema,
  quantitySchema,
  recipientGroupSchema,
  rupiahSchema,
  slugSchema,
} from './values.schema.ts';

const count = z.int().min(0);
const entryNumber = z.int().min(1);
const knownShape = { known: count, of: count };

/** The book that the money was counted in, and its length then. */
const countedBookSchema = z.strictObject({ community: slugSchema, size: entryNumber }).nullable();

export const missingSchema = z.enum([
  /** No cash book, or none that may be shown: dues and money are null. */
  'cash-book',
  /** An entry of the cash book has no date, or none exact enough: balances are null. */
  'cash-dates',
  /** A meeting at which nobody counted who came. */
  'attendance',
  /** Entries without a date, or with the year alone, that may belong to the period. */
  'dates',
  /** Nobody has signed the period. */
  'sign-off',
  /** Signed, and nothing that may be shown is told about problems and plans. */
  'problems-and-plans',
]);

const signatureSchema = z.strictObject({
  /** Number of the entry that signs; whoever recorded and verified it have signed. */
  entry: entryNumber,
  on: partialDateSchema.nullable(),
  at: z.iso.datetime({ precision: 3 }),
  to: z.array(reportReaderSchema).min(1),
  recordedBy: idSchema,
  verifiedBy: idSchema.nullable(),
  problems: z.string().nullable(),
  plans: z.string().nullable(),
  /** What is dated in the period and was recorded or corrected after it was signed. */
  later: z.strictObject({ entries: count, cashBook: count.nullable() }),
});

const moneySchema = z.strictObject({
  /** Rupiah at hand before the period; null where a date is missing that decides it. */
  opening: z.int().nullable(),
  in: count,
  out: count,
  closing: z.int().nullable(),
  from: z.array(
    z.strictObject({ from: z.enum(['dues', ...cashSourceSchema.options]), rupiah: count }),
  ),
  for: z.array(z.strictObject({ purpose: cashPurposeSchema, rupiah: count })),
  /** Entries of the book that may belong to the period, or before it. */
  undated: count,
});

const reportPartShape = {
  activities: z.strictObject({
    held: count,
    byActivity: z.array(z.strictObject({ activity: activityTypeSchema, held: count })),
    /** `recipientGroup` null: for nobody in particular, such as goods sold at a bazaar. */
    outputs: z.array(
      z.strictObject({ recipientGroup: recipientGroupSchema.nullable(), quantity: quantitySchema }),
    ),
    /** People who took part, over those activities where they were counted. */
    participants: z.strictObject({ people: peopleSchema, ...knownShape }).nullable(),
    /** Rupiah, of those activities that sold something; null where none did. */
    sales: count.nullable(),
  }),
  meetings: z.strictObject({
    held: count,
    /** Members present, of the members of those days, over the meetings where they were counted. */
    attendance: z.strictObject({ present: count, members: count, ...knownShape }).nullable(),
  }),
  /** Rupiah; what was expected and is unpaid over the `known` of `of` collections with agreed dues. */
  dues: z
    .strictObject({
      collected: count,
      expected: count.nullable(),
      unpaid: z.int().nullable(),
      ...knownShape,
    })
    .nullable(),
  money: moneySchema.nullable(),
  awards: z.array(
    z.strictObject({
      entry: entryNumber,
      winner: z.enum(['group', 'companion']),
      level: awardLevelSchema.nullable(),
      place: z.int().min(1).nullable(),
      prize: rupiahSchema.nullable(),
    }),
  ),
  /** In the order in which they were given. */
  signatures: z.array(signatureSchema),
  /** Entries that may belong to the period, their date being unknown or known to the year alone. */
  undated: count,
  missing: z.array(missingSchema),
};

export const reportSchema = z.strictObject({
  community: slugSchema,
  period: periodSchema,
  cashBook: countedBookSchema,
  whole: z.strictObject({
    ...reportPartShape,
    purchases: z.strictObject({ count, spent: knownRupiahSchema.nullable() }),
    distributions: z.strictObject({ count, beneficiaries: peopleSchema.nullable() }),
  }),
  groups: z.array(
    z.strictObject({
      group: idSchema,
      /** Number of the entry that formed it. */
      entry: entryNumber,
      /** Null where its document was never given or is withdrawn. */
      name: z.string().nullable(),
      area: areaSchema.nullable(),
      /** At its last meeting of the period, or when it was formed where none is of the period. */
      members: entryNumber.nullable(),
      membersCountedAt: z.enum(['meeting', 'formation']),
      companions: count.nullable(),
      ...reportPartShape,
    }),
  ),
});

export const reportsSchema = z.strictObject({
  community: slugSchema,
  cashBook: countedBookSchema,
  /** Months and years that have entries or were signed, the earliest first. */
  reports: z.array(
    z.strictObject({
      period: periodSchema,
      /** Entries dated in the period; those of the cash book are not among them. */
      entries: count,
      /** Numbers of the entries that sign it. */
      signed: z.array(entryNumber),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportPart = Omit<
  Report['groups'][number],
  'group' | 'entry' | 'name' | 'area' | 'members' | 'membersCountedAt' | 'companions'
>;
export type Reports = z.infer<typeof reportsSchema>;
export type Missing = z.infer<typeof missingSchema>;
