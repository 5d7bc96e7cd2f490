// Entries name other entries; what they name must be in the ledger, still stand, and be of the right kind.
import { type Entry, listReferences, type Reference } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import { explainReference } from './reference.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkReferences: Rule = (entry, context) => [
  ...listReferences(entry).flatMap((reference) => checkReference(entry, reference, context)),
  ...checkRepeats(entry, context),
  ...checkSeller(entry, context),
];

function checkRepeats(entry: Entry, { toPath }: RuleContext): Fault[] {
  const seen = new Set<string>();
  return listReferences(entry).flatMap(({ place, id }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    if (!isRepeated) return [];
    const message = {
      en: `${showValue(id)} is named twice. Name it once.`,
      id: `${showValue(id)} disebut dua kali. Sebutkan sekali saja.`,
    };
    return [{ path: toPath(place), value: id, message }];
  });
}

function checkReference(
  entry: Entry,
  reference: Reference,
  { ledger, refused, toPath }: RuleContext,
): Fault[] {
  const { place, id } = reference;
  if (refused.has(id)) return [];
  const named = id === entry.id ? undefined : ledger.effectiveById(id);
  const message = explainReference(reference, named, ledger);
  return message ? [{ path: toPath(place), value: id, message }] : [];
}

/** A purchase of a product buys it from the MSME that lists it. */
function checkSeller(entry: Entry, { ledger, toPath }: RuleContext): Fault[] {
  if (entry.kind !== 'purchase-made' || !entry.product) return [];
  const product = ledger.effectiveById(entry.product);
  if (product?.kind !== 'product-listed' || product.msme === entry.msme) return [];
  return [
    {
      path: toPath(['product']),
      value: entry.product,
      message: {
        en: `${showValue(entry.product)} is listed by ${product.msme}, not by ${entry.msme}. Name the right product or MSME.`,
        id: `${showValue(entry.product)} milik ${product.msme}, bukan ${entry.msme}. Sebutkan produk atau UMKM yang benar.`,
      },
    },
  ];
}
