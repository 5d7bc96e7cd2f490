// The packed form must give back every point to 0.0001°, in both hemispheres.
import { describe, expect, it } from 'vitest';
import { packRing, unpackRing } from './packed-ring.ts';

describe('packed ring', () => {
  it('gives back what went in', () => {
    const ring: [number, number][] = [
      [106.8451, -6.2146],
      [106.9, -6.1],
      [95.0001, 5.9999],
      [-1, 0],
    ];
    expect(unpackRing(packRing(ring))).toEqual(ring);
  });

  it('writes steps of 0.0001° as base64 VLQ', () => {
    expect(
      packRing([
        [0.0001, -0.0001],
        [0.0017, -0.0001],
      ]),
    ).toBe('CDgBA');
  });

  it('rounds, and leaves out what falls on its predecessor', () => {
    expect(
      unpackRing(
        packRing([
          [1.00004, 2],
          [1.00001, 2.00003],
          [1.0002, 2],
        ]),
      ),
    ).toEqual([
      [1, 2],
      [1.0002, 2],
    ]);
  });

  it.each([
    ['C', 'a latitude is missing'],
    ['g', 'it ends within a number'],
    ['C*', 'unknown letter "*"'],
  ])('refuses "%s"', (packed, reason) => {
    expect(() => unpackRing(packed)).toThrow(`Could not unpack the ring: ${reason}`);
  });
});
