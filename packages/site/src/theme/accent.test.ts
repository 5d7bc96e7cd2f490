// An accent of any colour stays readable in both schemes.
import { describe, expect, test } from 'vitest';
import { LEAST_CONTRAST, type Shade, toShades, writeTheme } from './accent.ts';
import { ensureContrast, measureContrast, parseHex, type Rgb, toHex } from './contrast.ts';

const accents = [
  '#000000',
  '#ffffff',
  '#ffff00',
  '#00ff00',
  '#0000ff',
  '#ff00ff',
  '#808080',
  '#2f5f8f',
  '#a2452c',
  '#fbf8f2',
  '#12140f',
];
const grounds = { light: ['#fbf8f2', '#ffffff'], dark: ['#12140f', '#1b1e18'] } as const;

const contrast = (a: string, b: string): number => measureContrast(parseHex(a), parseHex(b));

describe('toShades', () => {
  test.each(accents)('%s can be read on paper, on cards and on its own wash', (accent) => {
    const shades = toShades(accent);
    for (const scheme of ['light', 'dark'] as const) {
      const { leaf, wash }: Shade = shades[scheme];
      for (const ground of [...grounds[scheme], wash]) {
        expect(contrast(leaf, ground), `${leaf} on ${ground}`).toBeGreaterThanOrEqual(
          LEAST_CONTRAST,
        );
      }
    }
  });

  test.each(accents)('text on a button of %s can be read', (accent) => {
    for (const { leaf, onLeaf } of Object.values(toShades(accent))) {
      expect(contrast(onLeaf, leaf)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  test('keeps an accent that can be read as it is', () => {
    expect(toShades('#0d5c46').light.leaf).toBe('#0d5c46');
  });
});

describe('writeTheme', () => {
  test('is one rule of custom properties for both schemes', () => {
    expect(writeTheme('#7b1f3a')).toMatch(
      /^html:root\{--leaf:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\);--leaf-wash:light-dark\(.+\);--on-leaf:light-dark\(.+\)\}\n$/,
    );
  });
});

describe('contrast', () => {
  test('follows the WCAG formula', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  test('gives up at the colour it moves towards', () => {
    const grey: Rgb = [128, 128, 128];
    expect(toHex(ensureContrast(grey, grey, () => [grey], 7))).toBe('#808080');
  });
});
