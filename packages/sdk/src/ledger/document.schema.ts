/** Documents: the erasable, personal part of an entry. The entry keeps only a salted hash. */
import { z } from 'zod';
import { idSchema, partialDateSchema } from '../contract/values.schema.ts';

const shortText = z.string().min(1).max(200);
const longText = z.string().min(1).max(4_000);

/** Longitude and latitude in degrees (WGS 84). Present only with the owner's consent to an exact point. */
const pointSchema = z.strictObject({
  lng: z.number().min(94).max(142),
  lat: z.number().min(-12).max(7),
});

/** Why a document may be public, and until when. `until` null: until it is withdrawn. */
export const consentSchema = z.strictObject({
  basis: z.enum(['given', 'guardian-given', 'already-published', 'fictional']),
  purpose: shortText,
  on: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
});

export const documentBodySchemas = {
  'msme-profile': z.strictObject({
    name: shortText,
    owner: shortText.optional(),
    contact: shortText.optional(),
    address: shortText.optional(),
    about: longText.optional(),
    point: pointSchema.optional(),
  }),
  'product-profile': z.strictObject({ name: shortText, about: longText.optional() }),
  contributor: z.strictObject({ name: shortText, message: longText.optional() }),
  evidence: z.strictObject({
    caption: longText,
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  }),
  testimony: z.strictObject({
    text: longText,
    speaker: shortText.optional(),
    language: z.enum(['id', 'en']),
  }),
  note: z.strictObject({ text: longText }),
  /** What a partner, a campaign, a group, an activity or an award is called. */
  profile: z.strictObject({
    name: shortText,
    about: longText.optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  }),
  /** The part of a monthly or yearly report that is told, not counted. */
  report: z.strictObject({ problems: longText.optional(), plans: longText.optional() }),
} as const;

const envelope = {
  id: idSchema,
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  consent: consentSchema,
};

export const documentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...envelope,
    kind: z.literal('msme-profile'),
    body: documentBodySchemas['msme-profile'],
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('product-profile'),
    body: documentBodySchemas['product-profile'],
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('contributor'),
    body: documentBodySchemas.contributor,
  }),
  z.strictObject({ ...envelope, kind: z.literal('evidence'), body: documentBodySchemas.evidence }),
  z.strictObject({
    ...envelope,
    kind: z.literal('testimony'),
    body: documentBodySchemas.testimony,
  }),
  z.strictObject({ ...envelope, kind: z.literal('note'), body: documentBodySchemas.note }),
  z.strictObject({ ...envelope, kind: z.literal('profile'), body: documentBodySchemas.profile }),
  z.strictObject({ ...envelope, kind: z.literal('report'), body: documentBodySchemas.report }),
]);

export type Consent = z.infer<typeof consentSchema>;
export type CircunomyDocument = z.infer<typeof documentSchema>;
export type DocumentKind = CircunomyDocument['kind'];
