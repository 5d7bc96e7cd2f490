/** `data/areas.json`: every area that the ledger names, and the points between which its distances are measured. */
import { z } from 'zod';
import { slugSchema } from './values.schema.ts';

const levelSchema = z.enum(['province', 'regency', 'district', 'village']);

const namedAreaSchema = z.strictObject({
  /** Dotted Kemendagri code. */
  code: z.string(),
  level: levelSchema,
  /** As the official register has it; null where it does not know the code. */
  name: z.string().nullable(),
  /** Centre in degrees (WGS 84) and the radius in metres that covers the area; null where it is not known. */
  point: z
    .strictObject({
      lng: z.number(),
      lat: z.number(),
      radius: z.number().min(0),
      /** Of what the point is the centre: the area itself or the nearest one around it that could be placed. */
      precision: levelSchema,
    })
    .nullable(),
});

export const areasSchema = z.strictObject({
  community: slugSchema,
  /** By code; of a name that may mean several areas, each of them. */
  areas: z.array(namedAreaSchema),
});

export type NamedArea = z.infer<typeof namedAreaSchema>;
export type Areas = z.infer<typeof areasSchema>;
