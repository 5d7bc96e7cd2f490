/** `data/movement.json` at the host's root: every public community at once, and whose example each one follows. */
import { z } from 'zod';
import { communityTypeSchema } from '../ledger/kinds/community-opened/schema.ts';
import { itemisedSchema, knownRupiahSchema } from './impact.schema.ts';
import { areaSchema, partialDateSchema, peopleSchema, slugSchema } from './values.schema.ts';

const count = z.int().min(0);
const range = z.strictObject({ min: count, max: count });

/** Itemised only: what a community declares stays in its own `impact.json`. */
const keyFiguresSchema = itemisedSchema.pick({
  msmesRegistered: true,
  msmesHelped: true,
  purchases: true,
  spent: true,
  distributions: true,
  beneficiaries: true,
});

export const movementCommunitySchema = z.strictObject({
  community: slugSchema,
  name: z.string(),
  type: communityTypeSchema,
  /** True for made-up data: it is in no total. */
  fictional: z.boolean(),
  areas: z.array(areaSchema),
  ledger: z.strictObject({ size: count, root: z.string() }),
  asOf: z.iso.datetime({ precision: 3 }).nullable(),
  figures: keyFiguresSchema,
  /** What it says of those whose example it follows, in the order of its ledger. */
  joined: z.array(
    z.strictObject({
      movement: slugSchema.nullable(),
      inspiredBy: z.array(slugSchema),
      on: partialDateSchema.nullable(),
      /** Number of the entry that says so. */
      entry: z.int().min(1),
    }),
  ),
});

export const movementSchema = z.strictObject({
  /** By slug; a group's cash book is no community of its own. */
  communities: z.array(movementCommunitySchema),
  /** Each pair once. */
  inspired: z.array(
    z.strictObject({
      community: slugSchema,
      by: slugSchema,
      /** False where the one that inspired is on another host. */
      isHere: z.boolean(),
    }),
  ),
  /** Over the communities that are not made up. */
  totals: z.strictObject({
    communities: count,
    /** From the largest community's own to the sum of all: a business may be registered in several. */
    msmesRegistered: range,
    msmesHelped: range,
    purchases: count,
    spent: knownRupiahSchema.nullable(),
    distributions: count,
    beneficiaries: peopleSchema.nullable(),
  }),
});

export type MovementCommunity = z.infer<typeof movementCommunitySchema>;
export type Movement = z.infer<typeof movementSchema>;
