/** `data/goods.json`: purchases whose goods do not balance, and those of which nobody can tell. */
import { z } from 'zod';
import { idSchema, slugSchema } from './values.schema.ts';

const count = z.int().min(0);

/** Quantities are in the unit of the purchase; one that is not known is null. */
const balanceShape = {
  /** Id of the purchase. */
  purchase: idSchema,
  unit: z.string().nullable(),
  bought: count.nullable(),
  packed: count.nullable(),
  /** Handed out without being packed first. */
  distributed: count.nullable(),
  lost: count.nullable(),
  /** What the last count found; null where nobody counted. */
  counted: count.nullable(),
  /** What is missing, below 0 where more left than was there; null where nobody can tell. */
  difference: z.int().nullable(),
  /** What would have to be known: a quantity, a count of what is left, or what came first. */
  unknown: z.array(z.enum(['bought', 'counted', 'distributed', 'lost', 'order', 'packed'])),
};

const goodsBalanceSchema = z.strictObject(balanceShape);

export const goodsSchema = z.strictObject({
  community: slugSchema,
  /** How many purchases have goods that balance; they are not listed. */
  balanced: count,
  /** In the order of the purchases' entries. */
  unbalanced: z.array(z.strictObject({ ...balanceShape, entry: z.int().min(1) })),
  unknown: z.array(z.strictObject({ ...balanceShape, entry: z.int().min(1) })),
});

export type GoodsBalance = z.infer<typeof goodsBalanceSchema>;
export type Goods = z.infer<typeof goodsSchema>;
