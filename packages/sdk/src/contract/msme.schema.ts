/** `data/msmes.geojson`: the directory of MSMEs, as they are today, as a GeoJSON FeatureCollection (RFC 7946). */
import { z } from 'zod';
import { knownRupiahSchema } from './impact.schema.ts';
import {
  areaSchema,
  categorySchema,
  idSchema,
  inclusionTagSchema,
  partialDateSchema,
  quantitySchema,
  slugSchema,
} from './values.schema.ts';

const msmePropertiesSchema = z.strictObject({
  /** Null where the document was withdrawn or never given: pages then say so. */
  name: z.string().nullable(),
  withdrawn: z.boolean(),
  about: z.string().nullable(),
  category: categorySchema,
  area: areaSchema.nullable(),
  microBy: z.enum(['capital', 'yearly-sales']).nullable(),
  weeklyCapacity: quantitySchema.nullable(),
  /** Whose business it is; null where nobody asked. */
  inclusion: z.array(inclusionTagSchema).nullable(),
  /** Whether it belongs to the community's own network; null where that says nothing here. */
  member: z.boolean().nullable(),
  /** False since it closed, true since it opened again; null where nothing was recorded. */
  operating: z.boolean().nullable(),
  /** True where this may be the same business as another registration. */
  mayBeSame: z.boolean(),
  registeredOn: partialDateSchema.nullable(),
  /** Number of the registering entry. */
  entry: z.int().min(1),
  /** How exact the geometry is; null without one. */
  precision: z.enum(['exact', 'village', 'district', 'regency', 'province']).nullable(),
  /** Metres around the point in which the MSME lies; 0 for an exact point. */
  radius: z.int().min(0).nullable(),
  purchases: z.int().min(0),
  spent: knownRupiahSchema.nullable(),
  quantities: z.array(quantitySchema),
  products: z.array(idSchema),
});

export const msmeFeatureSchema = z.strictObject({
  type: z.literal('Feature'),
  /** Id of the registering entry. */
  id: idSchema,
  geometry: z
    .strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
    .nullable(),
  properties: msmePropertiesSchema,
});

export const msmesSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  community: slugSchema,
  features: z.array(msmeFeatureSchema),
});

export type MsmeFeature = z.infer<typeof msmeFeatureSchema>;
export type Msmes = z.infer<typeof msmesSchema>;
