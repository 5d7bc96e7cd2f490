/** `data/impact.json`: every public figure of a community, folded from its ledger. Unknown is null, never 0. */
import { z } from 'zod';
import {
  declaredFigureSchema,
  declaredUnitSchema,
} from '../ledger/kinds/figure-declared/schema.ts';
import {
  areaSchema,
  categorySchema,
  inclusionTagSchema,
  partialDateSchema,
  peopleSchema,
  quantitySchema,
  recipientGroupSchema,
  slugSchema,
} from './values.schema.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);

/** Rupiah that are known, from `known` of `of` entries: the true sum is at least this. */
export const knownRupiahSchema = z.strictObject({ rupiah: count, known: count, of: count });
/** A share between 0 and 1 computed over the `known` of `of` entries where it can be told. */
export const knownShareSchema = z.strictObject({ share, known: count, of: count });

export const itemisedSchema = z.strictObject({
  msmesRegistered: z.strictObject({ min: count, max: count }),
  msmesHelped: count,
  purchases: count,
  spent: knownRupiahSchema.nullable(),
  quantities: z.array(quantitySchema),
  packages: z.strictObject({ count, known: count, of: count }).nullable(),
  distributions: count,
  beneficiaries: peopleSchema.nullable(),
  contributions: z
    .strictObject({
      personal: knownRupiahSchema.nullable(),
      public: knownRupiahSchema.nullable(),
      /** A range, since anonymous givers cannot be told apart. */
      contributors: peopleSchema.nullable(),
    })
    .nullable(),
  costs: knownRupiahSchema.nullable(),
  /** Contributions less purchases and costs, in rupiah; null unless every amount is known. */
  balance: z.int().nullable(),
  /** Itemised beneficiaries as a share of the declared ones. */
  itemisedShare: z.strictObject({ min: share, max: share }).nullable(),
  /** Share of purchases and distributions that have published evidence. */
  evidencedShare: knownShareSchema.nullable(),
  /** Share of distributions in the same kota/kabupaten as the MSME the goods came from. */
  localCirculation: knownShareSchema.nullable(),
  /** Gini coefficient of known spending over MSMEs: 0 even, towards 1 all at one. */
  purchaseGini: z.strictObject({ gini: share, known: count, of: count }).nullable(),
  medianDaysToDelivery: z
    .strictObject({ days: z.number().min(0), known: count, of: count })
    .nullable(),
  /** Turns taken by volunteers; someone who helps twice counts twice. */
  volunteers: z.strictObject({ count, known: count, of: count }).nullable(),
  /** Share of members' purchases that were made from members; null where no member bought anything. */
  internalCirculation: z
    .strictObject({ byCount: knownShareSchema.nullable(), byRupiah: knownShareSchema.nullable() })
    .nullable(),
  /** Of the MSMEs that were asked (`known` of `of`), and of the rupiah spent where both are known; null where none was. */
  inclusion: z
    .strictObject({
      known: count,
      of: count,
      spent: knownRupiahSchema.nullable(),
      tags: z.array(
        z.strictObject({
          tag: inclusionTagSchema,
          msmes: count,
          share,
          spent: count.nullable(),
          shareOfSpent: share.nullable(),
        }),
      ),
    })
    .nullable(),
  /** Median metres between the centres of the MSME's and the recipients' areas; the points stand in `areas.json`. */
  distanceToDelivery: z
    .strictObject({ metres: z.number().min(0), known: count, of: count })
    .nullable(),
  /** Purchases whose goods balance, do not, and cannot be known; the lines stand in `goods.json`. */
  goods: z.strictObject({ balanced: count, unbalanced: count, unknown: count }),
});

const declaredEnvelope = {
  figure: declaredFigureSchema,
  unit: declaredUnitSchema,
  source: z.string(),
  on: partialDateSchema.nullable(),
  /** Number of the entry that declares it. */
  entry: z.int().min(1),
};

export const declaredSchema = z.union([
  z.strictObject({ ...declaredEnvelope, atLeast: count }),
  z.strictObject({ ...declaredEnvelope, about: count }),
  z.strictObject({ ...declaredEnvelope, min: count, max: count, approximately: z.boolean() }),
]);

/** One slice of the ledger: a month, a category, an area. */
const sliceShape = {
  purchases: count,
  spent: knownRupiahSchema.nullable(),
  quantities: z.array(quantitySchema),
  distributions: count,
  beneficiaries: peopleSchema.nullable(),
};

export const impactSchema = z.strictObject({
  community: slugSchema,
  ledger: z.strictObject({ size: count, root: z.string() }),
  asOf: z.iso.datetime({ precision: 3 }).nullable(),
  itemised: itemisedSchema,
  declared: z.array(declaredSchema),
  series: z.strictObject({
    month: z.array(
      z.strictObject({
        month: z.string().nullable(),
        ...sliceShape,
        contributions: knownRupiahSchema.nullable(),
        costs: knownRupiahSchema.nullable(),
      }),
    ),
  }),
  byCategory: z.array(z.strictObject({ category: categorySchema, ...sliceShape })),
  /** Purchases by the MSME's area, distributions by the recipients'; `area` null where unknown. */
  byArea: z.array(z.strictObject({ area: areaSchema.nullable(), ...sliceShape })),
  /** Distributions, and what activities made for them; one activity may serve several groups. */
  byRecipientGroup: z.array(
    z.strictObject({
      recipientGroup: recipientGroupSchema,
      distributions: count,
      beneficiaries: peopleSchema.nullable(),
      activities: count,
      outputs: z.array(quantitySchema),
    }),
  ),
  /** The money's way: what was bought in a category and reached an area; `area` null: not delivered, or to several. */
  flow: z.array(
    z.strictObject({
      category: categorySchema,
      area: areaSchema.nullable(),
      spent: knownRupiahSchema.nullable(),
      quantities: z.array(quantitySchema),
      beneficiaries: peopleSchema.nullable(),
    }),
  ),
});

export type Itemised = z.infer<typeof itemisedSchema>;
export type Declared = z.infer<typeof declaredSchema>;
export type Impact = z.infer<typeof impactSchema>;
export type KnownRupiah = z.infer<typeof knownRupiahSchema>;
export type KnownShare = z.infer<typeof knownShareSchema>;
