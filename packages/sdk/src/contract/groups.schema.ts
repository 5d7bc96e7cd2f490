/** `data/groups.json`: every group with its own figures; names come from documents, members are only counted. */
import { z } from 'zod';
import { groupFormedSchema } from '../ledger/kinds/group-formed/schema.ts';
import { indicatorValuesSchema } from './indicators.schema.ts';
import { idSchema, partialDateSchema, slugSchema } from './values.schema.ts';

const groupFigureValuesSchema = indicatorValuesSchema.pick({
  members: true,
  meetings: true,
  attendance: true,
  dues: true,
  cash: true,
  activities: true,
  outputs: true,
  participants: true,
  activitySales: true,
  awards: true,
  solidarity: true,
  capital: true,
  mentoring: true,
  households: true,
  stages: true,
  transitions: true,
  components: true,
  management: true,
  resilience: true,
});

export const groupSchema = z.strictObject({
  id: idSchema,
  /** Null where it has none, or where it was withdrawn. */
  name: z.string().nullable(),
  /** Whether a document with its name once stood and was withdrawn. */
  withdrawn: z.boolean(),
  about: z.string().nullable(),
  url: z.string().nullable(),
  form: groupFormedSchema.shape.form,
  area: groupFormedSchema.shape.area,
  /** When it was formed; the figure `members` has the latest. */
  members: groupFormedSchema.shape.members,
  companions: groupFormedSchema.shape.companions,
  dues: groupFormedSchema.shape.dues,
  formedOn: partialDateSchema.nullable(),
  entry: z.int().min(1),
  figures: groupFigureValuesSchema,
});

export const groupsSchema = z.strictObject({ community: slugSchema, groups: z.array(groupSchema) });

export type GroupFigureValues = z.infer<typeof groupFigureValuesSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Groups = z.infer<typeof groupsSchema>;
