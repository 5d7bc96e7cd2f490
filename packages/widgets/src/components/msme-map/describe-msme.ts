/** One MSME in words, the same in the list and on the map. */
import type { MsmeFeature } from '@circunomy/sdk';
import { categoryWords, type Format } from '@circunomy/sdk/format';
import { fill } from '../../locales/fill.ts';
import { msmeMapStrings } from './msme-map.strings.ts';

export function nameOf({ properties }: MsmeFeature, { language }: Format): string {
  return properties.name ?? msmeMapStrings[language].unnamed;
}

export function placeOf({ properties }: MsmeFeature, { language }: Format): string {
  return properties.area?.name ?? msmeMapStrings[language].unknownArea;
}

export function categoryOf({ properties }: MsmeFeature, { language }: Format): string {
  return categoryWords[properties.category][language];
}

/** How exactly the map shows it; capitals are the caller's. */
export function precisionOf({ geometry, properties }: MsmeFeature, format: Format): string {
  const strings = msmeMapStrings[format.language];
  if (!geometry) return strings.noPoint;
  if (properties.precision === 'exact') return strings.exact;
  const km = Math.max(1, Math.round((properties.radius ?? 0) / 1000));
  return fill(strings.approximate, { km: format.number(km) });
}

/** How often it was bought from, and for how much, as far as that is known. */
export function purchasesOf({ properties }: MsmeFeature, format: Format): string {
  const strings = msmeMapStrings[format.language];
  const { purchases, spent, quantities } = properties;
  if (purchases === 0) return strings.notBought;
  const goods = [...(spent ? [format.knownRupiah(spent)] : []), ...quantities.map(format.quantity)];
  const count = format.number(purchases);
  if (goods.length === 0) return fill(strings.bought, { count }, purchases);
  return fill(strings.boughtWith, { count, goods: format.list(goods) }, purchases);
}
