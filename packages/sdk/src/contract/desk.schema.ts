/**
 * `data/desk`: what a treasurer sees and does about orders. Served live only, to operators with a token; it holds what
 * contributors said of themselves.
 */
import { z } from 'zod';
import {
  orderCodeSchema,
  orderSchema,
  orderStatusSchema,
  paymentMethodSchema,
} from './order.schema.ts';
import {
  fullDateSchema,
  idSchema,
  instantSchema,
  rupiahSchema,
  slugSchema,
} from './values.schema.ts';

/** Bytes of a bank's own words, a receipt number, or a name: whatever the treasurer finds it again by. */
const referenceSchema = z.string().min(1).max(120);
const noteSchema = z.string().min(1).max(500);

/**
 * Why an order needs the treasurer: `reported` paid but nothing came yet; `short` and `excess` of what it asks for; money
 * that came `late` or `after-close`; `chargeback`, the gateway took money back; `buy`, paid and to be bought from the
 * MSME; `verify`, its purchase waits for a second operator; `correct`, the contribution in the ledger is another sum than
 * what is kept of it.
 */
export const attentionSchema = z.enum([
  'reported',
  'short',
  'excess',
  'late',
  'after-close',
  'chargeback',
  'buy',
  'verify',
  'correct',
]);

/** One movement of money; every one is in exactly one day's reconciliation, once. */
export const moneyLineSchema = z.strictObject({
  id: idSchema,
  /** Null while nobody knows whose it is. */
  code: orderCodeSchema.nullable(),
  method: paymentMethodSchema,
  direction: z.enum(['in', 'out']),
  amount: rupiahSchema,
  /** Day in Jakarta on which it moved. */
  on: fullDateSchema,
  /** When it was recorded. */
  at: instantSchema,
  /** Of the movement: a gateway's transaction, a line of a bank statement, a treasurer's confirmation. */
  reference: z.string(),
  source: z.enum(['notice', 'statement', 'treasurer', 'test']),
  /** Id of the operator; null where none did it. */
  madeBy: idSchema.nullable(),
  note: z.string().nullable(),
});

/** An order as its treasurer sees it. */
export const deskOrderSchema = z.strictObject({
  order: orderSchema,
  /** For the treasurer alone; null where none was given, and once it is erased. */
  contact: z.string().nullable(),
  message: z.string().nullable(),
  /** Id of the campaign that it is for; null for none, also where the money came when that had ended. */
  campaign: idSchema.nullable(),
  attention: z.array(attentionSchema),
  money: z.array(moneyLineSchema),
  /** What operators wrote down, oldest first. */
  notes: z.array(
    z.strictObject({ at: instantSchema, madeBy: idSchema.nullable(), text: z.string() }),
  ),
  /** The purchase that waits for a second operator. */
  purchase: idSchema.nullable(),
});

/** `GET data/desk/orders`: newest first. */
export const deskOrdersSchema = z.strictObject({
  community: slugSchema,
  orders: z.array(deskOrderSchema),
  /** Pass it as `from` for the next page; null on the last. */
  next: z.string().nullable(),
});

/** `confirm`: money that came; `refund`: money that went back. */
export const confirmationSchema = z.strictObject({
  amount: rupiahSchema,
  /** Day on which it moved; today in Jakarta unless given. */
  on: fullDateSchema.optional(),
  /** One per order and day unless given, so that telling it twice is once. */
  reference: referenceSchema.optional(),
  note: noteSchema.optional(),
});

/** `reject`: nothing came. */
export const rejectionSchema = z.strictObject({ reason: noteSchema });

/** `note`, and `accept` of what is disputed. */
export const deskNoteSchema = z.strictObject({ note: noteSchema });

/** `POST data/desk/money`: money that came, and nobody knows whose it is. */
export const unmatchedMoneySchema = z.strictObject({
  method: paymentMethodSchema,
  amount: rupiahSchema,
  on: fullDateSchema,
  reference: referenceSchema,
  note: noteSchema.optional(),
});

/** `POST data/desk/purchases`: paid orders of one product at one price are bought from its MSME. */
export const newPurchaseSchema = z.strictObject({
  orders: z.array(orderCodeSchema).min(1).max(200),
  /** Day of the purchase; today in Jakarta unless given. */
  on: fullDateSchema.optional(),
  /** Rupiah that the MSME was paid, where it took less than its own price; never more than that. */
  amount: rupiahSchema.optional(),
});

/** A purchase that waits for a second operator, or that the ledger carries. */
export const deskPurchaseSchema = z.strictObject({
  /** Of the `purchase-made` entry. */
  id: idSchema,
  state: z.enum(['waiting', 'recorded']),
  orders: z.array(orderCodeSchema),
  product: idSchema,
  quantity: z.int().min(1),
  amount: rupiahSchema,
  /** What came for these orders and is not spent on the purchase. */
  left: z.int(),
  on: fullDateSchema,
  recordedBy: idSchema,
  verifiedBy: idSchema.nullable(),
  /** Entries, in order; empty while it waits. */
  entries: z.array(z.strictObject({ id: idSchema, number: z.int().min(1) })),
});

/** `GET data/desk/purchases`: those that wait, oldest first. */
export const deskPurchasesSchema = z.strictObject({
  community: slugSchema,
  purchases: z.array(deskPurchaseSchema),
});

const sumsSchema = z.strictObject({
  in: z.int().min(0),
  out: z.int().min(0),
  /** Of what came in, what nobody knows the order of. */
  unmatched: z.int().min(0),
});

/** `GET data/desk/reconciliation/<day>`. */
export const reconciliationSchema = z.strictObject({
  community: slugSchema,
  day: fullDateSchema,
  totals: sumsSchema,
  methods: z.array(
    sumsSchema.extend({
      method: paymentMethodSchema,
      /** What the orders that got money on this day still asked for when the day began. */
      expected: z.int().min(0),
      lines: z.array(moneyLineSchema),
    }),
  ),
});

/** `POST data/desk/statements`: what each line of a bank statement seems to be. Nothing is recorded by it. */
export const statementSchema = z.strictObject({
  community: slugSchema,
  lines: z.array(
    z.strictObject({
      /** As a spreadsheet counts, from 1. */
      row: z.int().min(1),
      on: fullDateSchema,
      direction: z.enum(['in', 'out']),
      amount: rupiahSchema,
      /** The bank's words, for the treasurer's eyes; never kept. */
      description: z.string(),
      /** Confirm with it: the same line of another statement has the same. */
      reference: z.string(),
      /**
       * `match` with one order; `several` orders ask for this sum; `known`, recorded already; `no-order` asks for it;
       * `out`, money that left the account.
       */
      state: z.enum(['match', 'several', 'known', 'no-order', 'out']),
      orders: z.array(z.strictObject({ code: orderCodeSchema, status: orderStatusSchema })),
    }),
  ),
});

export type Attention = z.infer<typeof attentionSchema>;
export type MoneyLine = z.infer<typeof moneyLineSchema>;
export type DeskOrder = z.infer<typeof deskOrderSchema>;
export type DeskOrders = z.infer<typeof deskOrdersSchema>;
export type Confirmation = z.infer<typeof confirmationSchema>;
export type UnmatchedMoney = z.infer<typeof unmatchedMoneySchema>;
export type NewPurchase = z.infer<typeof newPurchaseSchema>;
export type DeskPurchase = z.infer<typeof deskPurchaseSchema>;
export type DeskPurchases = z.infer<typeof deskPurchasesSchema>;
export type Reconciliation = z.infer<typeof reconciliationSchema>;
export type Statement = z.infer<typeof statementSchema>;
