// No more is packed, given and lost than was bought, and no more handed out of packages than was packed, as far as the
// entries say how much. What they leave open is refused nowhere.
import type { Entry, EntryOf } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { listHandedOut, listTaken, type Taken } from './goods-taken.ts';
import { indexOf } from './ledger-index.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkGoodsBalance: Rule = (entry, context) => {
  switch (entry.kind) {
    case 'purchase-made':
      return checkPurchase(entry, context);
    case 'stock-counted':
      return checkStock(entry, context);
    case 'package-packed':
      return [...checkTaken(entry, context), ...checkPacked(entry, context)];
    default:
      return [...checkTaken(entry, context), ...checkHandedOut(entry, context)];
  }
};

function checkTaken(entry: Entry, context: RuleContext): Fault[] {
  const { ledger } = context;
  return addUp(listTaken(entry)).flatMap((taken) => {
    const { purchase, quantity } = taken;
    const bought = ledger.effectiveById(purchase);
    if (bought?.kind !== 'purchase-made' || bought.quantity?.unit !== quantity.unit) return [];
    const key = ['taken', purchase, quantity.unit];
    const total = indexOf(ledger).sumOf(key, entry.id) + quantity.quantity;
    if (total <= bought.quantity.quantity) return [];
    const number = ledger.numberOf(purchase);
    const message = {
      en: `#${number} bought ${bought.quantity.quantity} ${quantity.unit}; with this, ${total} would be packed, given or lost. Correct the quantity here or there.`,
      id: `#${number} membeli ${bought.quantity.quantity} ${quantity.unit}; dengan ini, ${total} jadi dikemas, dibagikan, atau hilang. Perbaiki banyaknya di sini atau di sana.`,
    };
    return [toFault(taken, message, context)];
  });
}

function checkHandedOut(entry: Entry, context: RuleContext): Fault[] {
  const { ledger } = context;
  return addUp(listHandedOut(entry)).flatMap((handedOut) => {
    const { from, purchase, quantity } = handedOut;
    const packed = findPacked(ledger.effectiveById(from), purchase, quantity.unit);
    if (packed === undefined) return [];
    const key = ['handed-out', from, purchase, quantity.unit];
    const total = indexOf(ledger).sumOf(key, entry.id) + quantity.quantity;
    if (total <= packed) return [];
    const number = ledger.numberOf(from);
    const message = {
      en: `#${number} packed ${packed} ${quantity.unit} of it; with this, ${total} would be handed out. Correct the quantity here or there.`,
      id: `#${number} mengemas ${packed} ${quantity.unit}; dengan ini, ${total} jadi dibagikan. Perbaiki banyaknya di sini atau di sana.`,
    };
    return [toFault(handedOut, message, context)];
  });
}

/** How much of a purchase lies in packages; undefined where nobody said. */
function findPacked(packed: Entry | undefined, purchase: string, unit: string): number | undefined {
  if (packed?.kind !== 'package-packed') return undefined;
  return addUp(listTaken(packed)).find(
    (taken) => taken.purchase === purchase && taken.quantity.unit === unit,
  )?.quantity.quantity;
}

/** A correction of a purchase must leave enough for what was taken from it. */
function checkPurchase(
  { id, quantity }: EntryOf<'purchase-made'>,
  { ledger, toPath }: RuleContext,
): Fault[] {
  if (!quantity) return [];
  const taken = indexOf(ledger).sumOf(['taken', id, quantity.unit], id);
  if (taken <= quantity.quantity) return [];
  const message = {
    en: `${taken} ${quantity.unit} of it are packed, given or lost already. Correct those entries first.`,
    id: `${taken} ${quantity.unit} darinya sudah dikemas, dibagikan, atau hilang. Perbaiki catatan itu dahulu.`,
  };
  return [{ path: toPath(['quantity', 'quantity']), value: quantity.quantity, message }];
}

/** A correction of packages must leave enough for what was handed out of them. */
function checkPacked(entry: EntryOf<'package-packed'>, context: RuleContext): Fault[] {
  return addUp(listTaken(entry)).flatMap((taken) => {
    const { purchase, quantity } = taken;
    const key = ['handed-out', entry.id, purchase, quantity.unit];
    const handedOut = indexOf(context.ledger).sumOf(key, entry.id);
    if (handedOut <= quantity.quantity) return [];
    const message = {
      en: `${handedOut} ${quantity.unit} of it were handed out already. Correct those entries first.`,
      id: `${handedOut} ${quantity.unit} darinya sudah dibagikan. Perbaiki catatan itu dahulu.`,
    };
    return [toFault(taken, message, context)];
  });
}

function checkStock(
  { purchase, left }: EntryOf<'stock-counted'>,
  { ledger, toPath }: RuleContext,
): Fault[] {
  const bought = ledger.effectiveById(purchase);
  if (bought?.kind !== 'purchase-made' || bought.quantity?.unit !== left.unit) return [];
  if (left.quantity <= bought.quantity.quantity) return [];
  const number = ledger.numberOf(purchase);
  const message = {
    en: `${left.quantity} ${left.unit} cannot be left of #${number}, which bought ${bought.quantity.quantity}. Correct the count.`,
    id: `${left.quantity} ${left.unit} tidak mungkin tersisa dari #${number}, yang membeli ${bought.quantity.quantity}. Perbaiki hitungannya.`,
  };
  return [{ path: toPath(['left', 'quantity']), value: left.quantity, message }];
}

/** Lines of the same goods as one, at the place of the last. */
function addUp<Line extends Taken>(lines: readonly Line[]): Line[] {
  const sums = new Map<string, Line>();
  for (const line of lines) {
    const { unit, quantity } = line.quantity;
    const key = `${line.purchase} ${unit}`;
    const sum = (sums.get(key)?.quantity.quantity ?? 0) + quantity;
    sums.set(key, { ...line, quantity: { unit, quantity: sum } });
  }
  return [...sums.values()];
}

function toFault(
  { place, value }: Taken,
  message: Fault['message'],
  { toPath }: RuleContext,
): Fault {
  return { path: toPath(place), value, message };
}
