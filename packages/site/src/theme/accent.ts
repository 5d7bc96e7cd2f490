/** A community's accent in place of leaf green: one shade for light, one for dark, each readable on its grounds. */
import { ensureContrast, measureContrast, mix, parseHex, type Rgb, toHex } from './contrast.ts';

/** WCAG 2.2, 1.4.3: contrast of text. */
export const LEAST_CONTRAST = 4.5;

export interface Shade {
  readonly leaf: string;
  /** Ground of labels and of the seal. */
  readonly wash: string;
  /** Text on a button filled with `leaf`. */
  readonly onLeaf: string;
}

/** Chosen chips of the widgets stand on a tint of the accent itself. */
const TINT = 0.16;

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** Paper and card of `styles/tokens.css`. */
const grounds = {
  light: [parseHex('#fbf8f2'), white],
  dark: [parseHex('#12140f'), parseHex('#1b1e18')],
} as const;

export function toShades(accent: string): { light: Shade; dark: Shade } {
  const colour = parseHex(accent);
  return {
    light: shade(colour, black, grounds.light, 0.1),
    dark: shade(colour, white, grounds.dark, 0.16),
  };
}

function shade(
  colour: Rgb,
  towards: Rgb,
  [paper, card]: readonly [Rgb, Rgb],
  strength: number,
): Shade {
  const wash = mix(paper, colour, strength);
  const tints = (leaf: Rgb): readonly Rgb[] => [paper, card, wash, mix(card, leaf, TINT)];
  const leaf = ensureContrast(colour, towards, tints, LEAST_CONTRAST);
  const dark = mix(black, leaf, 0.15);
  const onLeaf = measureContrast(leaf, white) >= measureContrast(leaf, dark) ? white : dark;
  return { leaf: toHex(leaf), wash: toHex(wash), onLeaf: toHex(onLeaf) };
}

/** The style sheet of a community with an accent; widgets read the same names. */
export function writeTheme(accent: string): string {
  const { light, dark } = toShades(accent);
  const pick = (name: keyof Shade): string => `light-dark(${light[name]},${dark[name]})`;
  // `html:root` outweighs the tokens of the site's own sheet, whichever loads last.
  return `html:root{--leaf:${pick('leaf')};--leaf-wash:${pick('wash')};--on-leaf:${pick('onLeaf')}}\n`;
}
