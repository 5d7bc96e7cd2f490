// How a coast line is kept small in a text file: steps of 0.0001° from point to point, each number
// zigzagged and written in groups of five bits, as source maps do (ECMA-426, base64 VLQ).
import type { LngLat, Ring } from './clip-ring.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));
const STEPS_PER_DEGREE = 10_000;
const CONTINUED = 32;

/** Rounds to 0.0001° (11 m) and leaves out points that fall on their predecessor. */
export function packRing(ring: Ring): string {
  let packed = '';
  let [lastLng, lastLat] = [0, 0];
  for (const point of ring) {
    const [lng, lat] = [toSteps(point[0]), toSteps(point[1])];
    if (packed !== '' && lng === lastLng && lat === lastLat) continue;
    packed += packNumber(lng - lastLng) + packNumber(lat - lastLat);
    [lastLng, lastLat] = [lng, lat];
  }
  return packed;
}

/** Throws a TypeError on anything that `packRing` did not write. */
export function unpackRing(packed: string): Ring {
  const steps = unpackNumbers(packed);
  if (steps.length % 2 === 1)
    throw new TypeError('Could not unpack the ring: a latitude is missing.');
  const ring: LngLat[] = [];
  let [lng, lat] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    lng += steps[index] ?? 0;
    lat += steps[index + 1] ?? 0;
    ring.push([lng / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE]);
  }
  return ring;
}

function toSteps(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE);
}

function packNumber(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let packed = '';
  do {
    const group = rest % CONTINUED;
    rest = Math.floor(rest / CONTINUED);
    packed += ALPHABET.charAt(rest > 0 ? group + CONTINUED : group);
  } while (rest > 0);
  return packed;
}

function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let [value, scale] = [0, 1];
  for (const letter of packed) {
    const group = VALUES.get(letter);
    if (group === undefined)
      throw new TypeError(`Could not unpack the ring: unknown letter "${letter}".`);
    value += (group % CONTINUED) * scale;
    scale *= CONTINUED;
    if (group >= CONTINUED) continue;
    numbers.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    [value, scale] = [0, 1];
  }
  if (scale !== 1) throw new TypeError('Could not unpack the ring: it ends within a number.');
  return numbers;
}
