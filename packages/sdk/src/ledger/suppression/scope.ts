/** Which part of a programme a figure is about: an area and a category, each of which may be "all of them". */
import type { Area, Category } from '../../contract/values.schema.ts';
import { toAreaKey } from '../figures/area-names.ts';

/** Figures about fewer households, or fewer businesses, than this are held back (minimum frequency rule). */
export const FEWEST = 5;

/** `null` stands for all areas, or for all categories. */
export interface Scope {
  readonly area: Area | null;
  readonly category: Category | null;
}

/** A figure that was, or is to be, made public. */
export interface PublishedCount extends Scope {
  /** Households or businesses that it is over. */
  readonly over: number;
}

/**
 * The area and every area around it, the widest first. One whose written name fits several codes lies in what these
 * have in common, and is a place of its own there.
 */
export function listAreasAround(area: Area | null): string[] {
  if (!area) return [];
  if ('code' in area) return listPrefixes(area.code);
  const [first = '', ...others] = area.candidates;
  const shared = listPrefixes(first).filter((prefix) =>
    others.every((code) => code === prefix || code.startsWith(`${prefix}.`)),
  );
  return [...shared, toAreaKey(area)];
}

function listPrefixes(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
}

/** One key per scope, under whichever name its area was written. */
export function toScopeKey({ area, category }: Scope): string {
  return `${area ? toAreaKey(area) : ''} / ${category ?? ''}`;
}

/** Whether 1 to 4 are described. */
export function isTooFew(households: number): boolean {
  return households > 0 && households < FEWEST;
}
