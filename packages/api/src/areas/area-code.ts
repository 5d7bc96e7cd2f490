// What a Kemendagri code says by itself: level and ancestors follow from its dotted parts, without any register.

import type { Area } from '@circunomy/sdk';

export type AreaLevel = 'province' | 'regency' | 'district' | 'village';

const LEVELS: Readonly<Record<number, AreaLevel>> = {
  2: 'province',
  5: 'regency',
  8: 'district',
  13: 'village',
};

const CODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

/** Undefined for what is not a dotted Kemendagri code. */
export function toLevel(code: string): AreaLevel | undefined {
  return CODE.test(code) ? LEVELS[code.length] : undefined;
}

/** Codes of the areas around, the nearest first: `31.73.03` → `['31.73', '31']`. */
export function toParentCodes(code: string): string[] {
  const parts = code.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('.'));
}

/** True for the area itself and for everything in it. */
export function isWithin(code: string, outer: string): boolean {
  return code === outer || code.startsWith(`${outer}.`);
}

/** Every code that the area may mean. */
export function toCodes(area: Area): readonly string[] {
  return 'code' in area ? [area.code] : area.candidates;
}
