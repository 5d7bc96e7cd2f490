// How many units of a product its MSME can make in a week, and so how many may be sold at most.
import type { MsmeFeature, Product } from '@circunomy/sdk';

/** The product's own, else the MSME's where it is counted in the same unit; null where nobody said. */
export function readWeeklyCapacity(
  { weeklyCapacity, unit }: Product,
  msme: MsmeFeature | undefined,
): number | null {
  if (weeklyCapacity !== null) return weeklyCapacity;
  const whole = msme?.properties.weeklyCapacity;
  return whole?.unit === unit ? whole.quantity : null;
}
