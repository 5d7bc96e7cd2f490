/** From degrees to pixels: plate carrée with longitudes narrowed by the middle latitude, true enough for a city. */

export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly toPixels: (position: readonly [number, number]) => readonly [number, number];
  /** Length in pixels of so many metres on the ground. */
  readonly ofMetres: (metres: number) => number;
}

/** Metres in one degree of latitude (IUGG mean Earth radius). */
const METRES_PER_DEGREE = 111_195;

/** `bbox` is west, south, east, north; the height follows from the width. */
export function createProjection(
  bbox: readonly [number, number, number, number],
  width: number,
): Projection {
  const [west, south, east, north] = bbox;
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const perDegree = width / ((east - west) * narrowing);
  return {
    width,
    height: Math.round((north - south) * perDegree),
    toPixels: ([lng, lat]) => [
      round((lng - west) * narrowing * perDegree),
      round((north - lat) * perDegree),
    ],
    ofMetres: (metres) => (metres / METRES_PER_DEGREE) * perDegree,
  };
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
