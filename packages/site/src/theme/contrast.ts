/** Contrast of two colours after WCAG 2.2 (relative luminance), and moving a colour until it can be read. */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

export function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function toHex(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** 1 (the same) to 21 (black on white). */
export function measureContrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** @param share how much of `b`, 0 to 1. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2): number => Math.round(a[at] + (b[at] - a[at]) * share);
  return [part(0), part(1), part(2)];
}

const STEPS = 50;

/**
 * The nearest mix of `colour` with `towards` that reaches the contrast against every ground.
 *
 * @param groundsOf the grounds on which a candidate stands; a tint of itself may be one of them.
 */
export function ensureContrast(
  colour: Rgb,
  towards: Rgb,
  groundsOf: (candidate: Rgb) => readonly Rgb[],
  least: number,
): Rgb {
  for (let step = 0; step < STEPS; step += 1) {
    const candidate = mix(colour, towards, step / STEPS);
    const grounds = groundsOf(candidate);
    if (grounds.every((ground) => measureContrast(candidate, ground) >= least)) return candidate;
  }
  return towards;
}
