/** `data/products.json`: what can be bought for aid, at the MSME's own price. */
import { z } from 'zod';
import {
  areaSchema,
  categorySchema,
  idSchema,
  peopleSchema,
  rupiahSchema,
  slugSchema,
} from './values.schema.ts';

export const productSchema = z.strictObject({
  id: idSchema,
  name: z.string().nullable(),
  about: z.string().nullable(),
  category: categorySchema,
  msme: z.strictObject({ id: idSchema, name: z.string().nullable(), area: areaSchema.nullable() }),
  price: rupiahSchema,
  unit: z.string(),
  /** People one unit helps. */
  helps: peopleSchema.nullable(),
  weeklyCapacity: z.int().nullable(),
  entry: z.int().min(1),
});

export const productsSchema = z.strictObject({
  community: slugSchema,
  products: z.array(productSchema),
});

export type Product = z.infer<typeof productSchema>;
export type Products = z.infer<typeof productsSchema>;
