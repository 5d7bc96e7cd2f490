// Where the sample's areas roughly lie, and a coast to draw them on: made-up shapes near Jakarta.
import type { BaseMap } from '../contract/base-map.schema.ts';
import type { Area } from '../contract/values.schema.ts';
import type { ApproximatePoint } from '../ledger/area-point.ts';

const POINTS: Readonly<Record<string, ApproximatePoint>> = {
  '31.71.08': { lng: 106.86, lat: -6.18, precision: 'district', radius: 1_500 },
  '31.75.03': { lng: 106.87, lat: -6.22, precision: 'district', radius: 2_000 },
};

/** Undefined for areas that the sample does not know, and for ambiguous ones. */
export function toSamplePoint(area: Area): ApproximatePoint | undefined {
  return 'code' in area ? POINTS[area.code] : undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  '31.71.08': 'Johar Baru',
  '31.75': 'Jakarta Timur',
  '31.75.03': 'Jatinegara',
  '32.16': 'Kabupaten Bekasi',
  '32.75': 'Kota Bekasi',
};

/** Undefined for areas that the sample does not know. */
export function toSampleName(code: string): string | undefined {
  return NAMES[code];
}

export const SAMPLE_BASE_MAP: BaseMap = {
  attribution: [
    { text: 'Rekaan / made up', licence: 'CC0-1.0', url: 'https://example.org/komunitas-sampel/' },
  ],
  regions: [
    {
      id: 'jakarta',
      name: 'Jakarta',
      bbox: [106.7, -6.35, 107, -6.05],
      land: [
        [
          [
            [106.65, -6.1],
            [106.8, -6.12],
            [106.88, -6.09],
            [107.05, -6.11],
            [107.05, -6.4],
            [106.65, -6.4],
          ],
        ],
      ],
      places: [
        { name: 'Jakarta', lng: 106.845, lat: -6.208, population: 8_540_121 },
        { name: 'Depok', lng: 106.819, lat: -6.4, population: null },
      ],
    },
  ],
};
