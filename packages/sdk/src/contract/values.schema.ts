/** The small values that entries and public data share: money, ranges, places, dates, ids. */
import { z } from 'zod';

/** Opaque id: a noun and twelve base-32 characters, such as `msme-7k3j9q2m4x8p`. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+){1,6}$/)
  .max(64);

/** A community's address part: lower-case words joined by hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(63);

/** Integer rupiah, never fractions. */
export const rupiahSchema = z.int().min(1).max(1_000_000_000_000);

/** People, always as a range; an exact count has `min` equal to `max`. */
export const peopleSchema = z
  .strictObject({ min: z.int().min(0).max(100_000_000), max: z.int().min(0).max(100_000_000) })
  .refine((people) => people.max >= people.min, { error: 'max is smaller than min' });

const areaCodeSchema = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/);
const areaNameSchema = z.string().min(1).max(120);

/**
 * A place by its official Kemendagri code with the name as it was written, or the candidate codes
 * where the written name fits several.
 */
export const areaSchema = z.union([
  z.strictObject({ name: areaNameSchema, code: areaCodeSchema }),
  z.strictObject({ name: areaNameSchema, candidates: z.array(areaCodeSchema).min(2).max(20) }),
]);

/** Goods counted in a unit such as `pcs`, `porsi`, `kg`. */
export const quantitySchema = z.strictObject({
  unit: z.string().min(1).max(24),
  quantity: z.int().min(1).max(1_000_000_000),
});

/** What is left of goods: 0 is an answer here. */
export const stockSchema = z.strictObject({
  unit: z.string().min(1).max(24),
  quantity: z.int().min(0).max(1_000_000_000),
});

/** How much of which purchase, where an entry draws on several. */
export const goodsSchema = z.strictObject({ purchase: idSchema, quantity: quantitySchema });

/** When something happened, as exactly as it is known: a day, a month, a year. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** A day, as YYYY-MM-DD. */
export const fullDateSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** What a report is about: a month or a year. */
export const periodSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

/** UTC instant with milliseconds, such as `2026-11-21T08:00:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 });

export const categorySchema = z.enum([
  'processed-food',
  'drinks',
  'staples',
  'household-goods',
  'handicrafts',
  'fruit',
  'services',
  'other',
]);

export const recipientGroupSchema = z.enum([
  'residents',
  'low-income-families',
  'informal-workers',
  'crisis-hit',
  'elderly',
  'under-fives',
  'pregnant-women',
  'people-with-disabilities',
  'school-children',
  'health-post-visitors',
]);

/** Whose business it is, where inclusion is a purpose. Only with the owner's own consent. */
export const inclusionTagSchema = z.enum([
  'women',
  'young-people',
  'people-with-disabilities',
  'elderly',
]);

export type Area = z.infer<typeof areaSchema>;
export type People = z.infer<typeof peopleSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Category = z.infer<typeof categorySchema>;
export type InclusionTag = z.infer<typeof inclusionTagSchema>;
export type Goods = z.infer<typeof goodsSchema>;
export type RecipientGroup = z.infer<typeof recipientGroupSchema>;
