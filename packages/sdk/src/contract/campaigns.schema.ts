/** `data/campaigns.json`: every collection with its goal, its permit, and what came of it. */
import { z } from 'zod';
import { campaignClosedSchema } from '../ledger/kinds/campaign-closed/schema.ts';
import { campaignOpenedSchema } from '../ledger/kinds/campaign-opened/schema.ts';
import { itemisedSchema, knownShareSchema } from './impact.schema.ts';
import { idSchema, partialDateSchema, slugSchema } from './values.schema.ts';

const { contributions, purchases, spent, distributions, beneficiaries, costs } =
  itemisedSchema.shape;
const share = z.number().min(0);

export const campaignFiguresSchema = z.strictObject({
  contributions,
  /** Of the goal; above 1 where it was passed. */
  reached: knownShareSchema.extend({ share }).nullable(),
  purchases,
  spent,
  distributions,
  beneficiaries,
  costs,
  /** Costs over contributions, beside the cap of PP 29/1980 art. 6. */
  costShare: z.strictObject({ share, cap: z.number(), withinCap: z.boolean() }).nullable(),
  /** Counted from the day of the ledger's last entry; 0 once it has ended. */
  daysLeft: z.int().min(0).nullable(),
});

const campaignSchema = z.strictObject({
  /** Id of the entry that opened it. */
  id: idSchema,
  /** Null where the document was withdrawn or never given. */
  name: z.string().nullable(),
  about: z.string().nullable(),
  url: z.string().nullable(),
  withdrawn: z.boolean(),
  openedOn: partialDateSchema.nullable(),
  goal: campaignOpenedSchema.shape.goal,
  until: campaignOpenedSchema.shape.until,
  permit: campaignOpenedSchema.shape.permit,
  closed: z
    .strictObject({
      on: partialDateSchema.nullable(),
      reason: campaignClosedSchema.shape.reason,
      entry: z.int().min(1),
    })
    .nullable(),
  /** Number of the entry that opened it. */
  entry: z.int().min(1),
  figures: campaignFiguresSchema,
});

export const campaignsSchema = z.strictObject({
  community: slugSchema,
  campaigns: z.array(campaignSchema),
});

export type CampaignFigures = z.infer<typeof campaignFiguresSchema>;
export type Campaign = z.infer<typeof campaignSchema>;
export type Campaigns = z.infer<typeof campaignsSchema>;
