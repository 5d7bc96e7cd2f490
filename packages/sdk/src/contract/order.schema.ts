/**
 * `data/orders`: one "buy for aid" by a visitor, from the payment to the people whom the goods reached.
 * Served live only; nothing of it is part of the ledger but the entries that carry it on.
 */
import { z } from 'zod';
import {
  areaSchema,
  categorySchema,
  fullDateSchema,
  idSchema,
  instantSchema,
  partialDateSchema,
  peopleSchema,
  recipientGroupSchema,
  rupiahSchema,
  slugSchema,
} from './values.schema.ts';

export const paymentMethodSchema = z.enum(['qris', 'transfer', 'midtrans', 'test']);

/**
 * `awaiting-payment` → `paid` → `purchased` → `distributed` → `documented`. The last two follow from the ledger: a
 * distribution, and evidence of it, that name the purchase. `disputed` waits for the treasurer's decision.
 */
export const orderStatusSchema = z.enum([
  'awaiting-payment',
  'paid',
  'purchased',
  'distributed',
  'documented',
  'expired',
  'cancelled',
  'refunded',
  'disputed',
]);

/** Twelve characters of Crockford's base 32, the last one a checksum; written in groups of four for people. */
export const orderCodeSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/);

/** `GET data/orders`: what can be ordered at this moment. */
export const orderableSchema = z.strictObject({
  community: slugSchema,
  /** The week whose capacity is sold, Monday to Sunday in Jakarta. */
  week: z.strictObject({ from: fullDateSchema, to: fullDateSchema }),
  /** In the order in which they are offered. */
  methods: z.array(
    z.strictObject({
      method: paymentMethodSchema,
      /** Minutes that a visitor has to pay. */
      minutes: z.int().min(1),
    }),
  ),
  products: z.array(
    z.strictObject({
      id: idSchema,
      price: rupiahSchema,
      /** Units that are left of this week; 0 where it is sold out, null where the MSME's capacity is unknown and none is sold. */
      free: z.int().min(0).nullable(),
    }),
  ),
});

/** What a visitor sends. Prices are the ledger's. */
export const newOrderSchema = z.strictObject({
  product: idSchema,
  quantity: z.int().min(1).max(1_000_000),
  method: paymentMethodSchema,
  /** The sum that the visitor was shown; the order is refused where it is another by now. */
  amount: rupiahSchema.optional(),
  campaign: idSchema.optional(),
  /** Whom the contributor has in mind: a wish, not a promise. */
  for: z
    .strictObject({
      recipientGroup: recipientGroupSchema.optional(),
      /** Kemendagri code. */
      area: z.string().max(13).optional(),
    })
    .optional(),
  /** Left out for "Hamba Allah". The contact is for the treasurer alone. */
  contributor: z
    .strictObject({
      name: z.string().max(80).optional(),
      contact: z.string().max(120).optional(),
    })
    .optional(),
  message: z.string().max(280).optional(),
});

/** What a visitor needs in order to pay. */
export const paymentSchema = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('qris'),
    /** EMVCo MPM text with the amount in it, to be shown as a QR code. */
    qris: z.string(),
    /** As the payer's own app will show them, to be compared; `nmid` null where the code has none. */
    merchant: z.strictObject({ name: z.string(), city: z.string(), nmid: z.string().nullable() }),
  }),
  z.strictObject({
    method: z.literal('transfer'),
    bank: z.string(),
    account: z.string(),
    holder: z.string(),
    /** Rupiah added so that the sum is told from every other; part of the contribution. */
    extra: z.int().min(0).max(999),
  }),
  z.strictObject({
    method: z.literal('midtrans'),
    /** Null until the gateway has answered; asking again tries again. */
    qris: z.string().nullable(),
  }),
  z.strictObject({ method: z.literal('test') }),
]);

const orderEntrySchema = z.strictObject({
  id: idSchema,
  kind: z.string(),
  /** In the ledger. */
  number: z.int().min(1),
});

/** One thing that happened. */
export const orderStepSchema = z.strictObject({
  status: orderStatusSchema,
  /** When it was recorded. */
  at: instantSchema,
  /** When it happened, where a ledger entry says so. */
  on: partialDateSchema.nullable(),
  by: z.enum(['contributor', 'gateway', 'treasurer', 'clock', 'ledger', 'test']),
  /** Ledger entries that say so; empty before the purchase. */
  entries: z.array(orderEntrySchema),
  /** Of a distribution: to whom, where and how many people, all of those whom the delivery reached. */
  delivery: z
    .strictObject({
      area: areaSchema.nullable(),
      recipientGroup: recipientGroupSchema,
      people: peopleSchema.nullable(),
    })
    .nullable(),
  /** Of evidence whose document is public. */
  evidence: z
    .array(z.strictObject({ caption: z.string(), url: z.string().nullable(), entry: z.int() }))
    .max(50),
});

export const orderSchema = z.strictObject({
  community: slugSchema,
  code: orderCodeSchema,
  status: orderStatusSchema,
  /** True where no money moves: a payment by `test`. */
  isTest: z.boolean(),
  /** Rupiah to be paid: the lines and what the payment method adds. */
  amount: rupiahSchema,
  lines: z.array(
    z.strictObject({
      product: idSchema,
      /** Null once withdrawn. */
      name: z.string().nullable(),
      category: categorySchema,
      unit: z.string(),
      quantity: z.int().min(1),
      /** Of one unit, when the order was placed. */
      price: rupiahSchema,
      /** People whom all units help. */
      helps: peopleSchema.nullable(),
      msme: z.strictObject({
        id: idSchema,
        name: z.string().nullable(),
        area: areaSchema.nullable(),
      }),
    }),
  ),
  for: newOrderSchema.shape.for.unwrap().nullable(),
  /** As the contributor gave it; null for "Hamba Allah" and once it is erased. The contact is never answered. */
  name: z.string().nullable(),
  placedAt: instantSchema,
  /** Until when it can be paid and its units are kept. */
  expiresAt: instantSchema,
  /** When the contributor said to have paid; null where nobody did. */
  reportedAt: instantSchema.nullable(),
  /** Null once nothing is to be paid any more. */
  payment: paymentSchema.nullable(),
  /** Rupiah that have arrived, and that went back. */
  received: z.int().min(0),
  returned: z.int().min(0),
  /** Oldest first. */
  steps: z.array(orderStepSchema),
  links: z.strictObject({
    /** This answer. */
    self: z.url(),
    /** The page that shows it to people. */
    page: z.url(),
  }),
});

export type PaymentMethod = z.infer<typeof paymentMethodSchema>;
export type OrderStatus = z.infer<typeof orderStatusSchema>;
export type Orderable = z.infer<typeof orderableSchema>;
export type NewOrder = z.infer<typeof newOrderSchema>;
export type Payment = z.infer<typeof paymentSchema>;
export type OrderStep = z.infer<typeof orderStepSchema>;
export type Order = z.infer<typeof orderSchema>;
