// Cuts the land of one region out of Indonesia's coast, no finer than can be seen.

import { toExtent } from './circle.ts';
import { type Box, clipRing, type LngLat, meets, type Ring, toBox } from './clip-ring.ts';
import { growBox } from './frame.ts';
import coast from './indonesia-coast.json' with { type: 'json' };
import { unpackRing } from './packed-ring.ts';
import { toSquareKilometres } from './ring-area.ts';

type Polygon = Ring[];

/** The clipped edge lies so far outside the frame that its stroke is never seen. */
const MARGIN = 0.03;
/** Smallest island and lake to draw, as a side in shares of the frame's width. */
const SMALLEST = { island: 0.003, lake: 0.02 };
/** Finest step, as a share of the frame's width: one pixel of a map 1,000 px wide. */
const FINEST = 1 / 1000;
/** A region of a thousand islands is drawn coarser, so that it stays within 12 kB compressed. */
const MOST_POINTS = 1800;

let unpacked: { box: Box; rings: Ring[] }[] | undefined;

/** Polygons (outline, then lakes) of open rings, rounded to 0.0001°. */
export function cutLand(frame: Box): Polygon[] {
  for (let step = (frame[2] - frame[0]) * FINEST; ; step *= 1.5) {
    const land = cutWithStep(frame, step);
    if (land.flat(2).length <= MOST_POINTS) return land;
  }
}

function cutWithStep(frame: Box, step: number): Polygon[] {
  const outer = growBox(frame, MARGIN);
  const width = toExtent(frame).width / 1000;
  const cut = (ring: Ring, leastSide: number): Ring => {
    const thinned = thin(clipRing(ring, outer), step);
    return toSquareKilometres(thinned) >= leastSide ** 2 ? thinned : [];
  };
  return loadCoast()
    .filter(({ box }) => meets(box, outer))
    .flatMap(({ rings: [outline = [], ...lakes] }) => {
      const shore = cut(outline, width * SMALLEST.island);
      const water = lakes.map((lake) => cut(lake, width * SMALLEST.lake));
      return shore.length > 0 ? [[shore, ...water.filter((lake) => lake.length > 0)]] : [];
    });
}

function loadCoast(): { box: Box; rings: Ring[] }[] {
  unpacked ??= coast.map((polygon) => {
    const rings = polygon.map(unpackRing);
    return { box: toBox(rings[0] ?? []), rings };
  });
  return unpacked;
}

function thin(ring: Ring, step: number): Ring {
  const kept: LngLat[] = [];
  for (const [lng, lat] of ring) {
    const last = kept.at(-1);
    if (last && Math.abs(lng - last[0]) < step && Math.abs(lat - last[1]) < step) continue;
    kept.push([round(lng), round(lat)]);
  }
  return kept;
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
