// Lines of goods say what came from which purchase: only from those the entry draws on, counted as they were bought.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Quantity } from '@circunomy/sdk/schema';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkGoodsLines: Rule = (entry, context) => {
  const lines = listLines(entry);
  if (lines.length === 0) return [];
  const drawnOn = listDrawnOn(entry, context);
  return lines.flatMap((line) => [
    ...(!drawnOn || drawnOn.has(line.purchase) ? [] : [notDrawnOn(line, context)]),
    ...checkUnit(line, context),
  ]);
};

interface Line {
  readonly place: readonly PropertyKey[];
  /** Of the quantity inside the line. */
  readonly quantityPlace: readonly PropertyKey[];
  readonly purchase: string;
  readonly quantity: Pick<Quantity, 'unit'>;
}

function listLines(entry: Entry): Line[] {
  switch (entry.kind) {
    case 'package-packed':
    case 'distribution-delivered':
      return (entry.goods ?? []).map(({ purchase, quantity }, index) => ({
        ...{ purchase, quantity, place: ['goods', index, 'purchase'] },
        quantityPlace: ['goods', index, 'quantity'],
      }));
    case 'goods-lost':
      return [toLine(entry.purchase, entry.quantity, 'quantity')];
    case 'stock-counted':
      return [toLine(entry.purchase, entry.left, 'left')];
    default:
      return [];
  }
}

function toLine(purchase: string, quantity: Line['quantity'], place: string): Line {
  return { purchase, quantity, place: ['purchase'], quantityPlace: [place] };
}

/** Undefined where an entry that it names cannot be read: that is a fault of its own. */
function listDrawnOn(entry: Entry, { ledger }: RuleContext): ReadonlySet<string> | undefined {
  if (entry.kind === 'goods-lost' || entry.kind === 'stock-counted') return undefined;
  if (entry.kind !== 'package-packed' && entry.kind !== 'distribution-delivered') return undefined;
  const drawnOn = new Set(entry.purchases);
  if (entry.kind === 'package-packed') return drawnOn;
  for (const id of entry.packages ?? []) {
    const packed = ledger.effectiveById(id);
    if (packed?.kind !== 'package-packed') return undefined;
    for (const purchase of packed.purchases) drawnOn.add(purchase);
  }
  return drawnOn;
}

function notDrawnOn({ place, purchase }: Line, { toPath }: RuleContext): Fault {
  const shown = showValue(purchase);
  return {
    path: toPath(place),
    value: purchase,
    message: {
      en: `${shown} is none of the purchases that this entry draws on. Add it to "purchases", or name the right one.`,
      id: `${shown} tidak termasuk pembelian yang dipakai catatan ini. Tambahkan ke "purchases", atau sebutkan yang benar.`,
    },
  };
}

function checkUnit({ quantityPlace, purchase, quantity }: Line, context: RuleContext): Fault[] {
  const bought = context.ledger.effectiveById(purchase);
  if (bought?.kind !== 'purchase-made' || !bought.quantity) return [];
  const { unit } = bought.quantity;
  if (quantity.unit === unit) return [];
  const number = context.ledger.numberOf(purchase);
  const shown = showValue(quantity.unit);
  return [
    {
      path: context.toPath([...quantityPlace, 'unit']),
      value: quantity.unit,
      message: {
        en: `${shown} cannot be held against #${number}, which bought ${bought.quantity.quantity} ${unit}. Count it in ${showValue(unit)}.`,
        id: `${shown} tidak bisa dibandingkan dengan #${number}, yang membeli ${bought.quantity.quantity} ${unit}. Hitung dalam ${showValue(unit)}.`,
      },
    },
  ];
}
