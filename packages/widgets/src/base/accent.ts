/** A community's own colour replaces leaf green, moved towards black or white until it can be read. */

const LIGHT_CARD = '#fbf8f2';
const DARK_CARD = '#1b1e18';
/** WCAG 2.2 asks 4.5 : 1 of text; the rest is for the washes it stands on. */
const ENOUGH = 5.2;
const STEPS = 20;

/** A `light-dark()` pair for `#rrggbb`; an empty text, which unsets a property, for anything else. */
export function accentColor(accent: string | null): string {
  if (!accent || !/^#[0-9a-f]{6}$/i.test(accent)) return '';
  return `light-dark(${readableOn(LIGHT_CARD, accent, 0)}, ${readableOn(DARK_CARD, accent, 255)})`;
}

/** The first of the colours on the way from `color` to black (0) or white (255) with enough contrast. */
function readableOn(ground: string, color: string, towards: number): string {
  const channels = channelsOf(color);
  for (let step = 0; step < STEPS; step += 1) {
    const moved = channels.map((channel) => channel + ((towards - channel) * step) / STEPS);
    if (contrast(moved, channelsOf(ground)) >= ENOUGH)
      return `rgb(${moved.map(Math.round).join(' ')})`;
  }
  return towards === 0 ? 'black' : 'white';
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: readonly number[], other: readonly number[]): number {
  const luminances = [luminance(one), luminance(other)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

export function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
