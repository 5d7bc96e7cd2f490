// Points that GeoNames' place list cannot give: it knows one single place in all of Jakarta, not the seats
// of a few young or remote regencies, and has two seats in a wrong spot. Placed by us from general knowledge, good to a kilometre or
// two in Jakarta and to a few elsewhere; every one is only ever drawn as an area, never as a spot.
import type { Position } from './distance.ts';

type LngLat = readonly [lng: number, lat: number];

const DISTRICTS: Readonly<Record<string, LngLat>> = {
  '31.71.01': [106.816, -6.172],
  '31.71.02': [106.836, -6.155],
  '31.71.03': [106.857, -6.162],
  '31.71.04': [106.846, -6.183],
  '31.71.05': [106.869, -6.18],
  '31.71.06': [106.833, -6.196],
  '31.71.07': [106.811, -6.205],
  '31.71.08': [106.857, -6.183],
  '31.72.01': [106.772, -6.122],
  '31.72.02': [106.87, -6.13],
  '31.72.03': [106.908, -6.12],
  '31.72.04': [106.945, -6.125],
  '31.72.05': [106.838, -6.131],
  '31.72.06': [106.905, -6.16],
  '31.73.01': [106.735, -6.148],
  '31.73.02': [106.788, -6.163],
  '31.73.03': [106.817, -6.146],
  '31.73.04': [106.803, -6.147],
  '31.73.05': [106.77, -6.192],
  '31.73.06': [106.705, -6.139],
  '31.73.07': [106.795, -6.19],
  '31.73.08': [106.74, -6.188],
  '31.74.01': [106.85, -6.23],
  '31.74.02': [106.829, -6.22],
  '31.74.03': [106.82, -6.25],
  '31.74.04': [106.836, -6.29],
  '31.74.05': [106.778, -6.247],
  '31.74.06': [106.797, -6.288],
  '31.74.07': [106.8, -6.242],
  '31.74.08': [106.844, -6.253],
  '31.74.09': [106.823, -6.335],
  '31.74.10': [106.758, -6.257],
  '31.75.01': [106.862, -6.203],
  '31.75.02': [106.891, -6.19],
  '31.75.03': [106.878, -6.23],
  '31.75.04': [106.87, -6.277],
  '31.75.05': [106.855, -6.325],
  '31.75.06': [106.945, -6.185],
  '31.75.07': [106.915, -6.23],
  '31.75.08': [106.888, -6.268],
  '31.75.09': [106.877, -6.323],
  '31.75.10': [106.905, -6.325],
};

const REGENCIES: Readonly<Record<string, readonly [seat: string, lng: number, lat: number]>> = {
  '11.02': ['Kutacane', 97.81, 3.48],
  '11.08': ['Lhoksukon', 97.32, 5.05],
  '11.75': ['Subulussalam', 98.0, 2.64],
  '12.04': ['Gido', 97.7, 1.15],
  '12.13': ['Panyabungan', 99.57, 0.84],
  '13.73': ['Sawahlunto', 100.78, -0.68],
  '13.74': ['Padang Panjang', 100.41, -0.46],
  '16.09': ['Muaradua', 104.07, -4.53],
  '19.03': ['Toboali', 106.46, -3.01],
  '32.79': ['Banjar', 108.54, -7.37],
  '36.72': ['Cilegon', 106.05, -6.01],
  '62.06': ['Kasongan', 113.4, -1.88],
  '62.08': ['Sukamara', 111.19, -2.69],
  '62.10': ['Kuala Kurun', 113.87, -1.1],
  '63.72': ['Banjarbaru', 114.83, -3.44],
  '64.03': ['Tanjung Redeb', 117.49, 2.15],
  '65.03': ['Nunukan', 117.65, 4.14],
  '71.74': ['Kotamobagu', 124.32, 0.73],
  '74.11': ['Tirawuta', 121.55, -4.02],
  '74.72': ['Baubau', 122.61, -5.47],
  '76.01': ['Pasangkayu', 119.35, -1.18],
  '81.03': ['Saumlaki', 131.3, -7.98],
  '82.72': ['Tidore', 127.44, 0.68],
  '93.01': ['Merauke', 140.39, -8.49],
  '94.04': ['Timika', 136.89, -4.55],
};

export const HAND_PLACED_DISTRICTS: ReadonlyMap<string, Position> = new Map(
  Object.entries(DISTRICTS).map(([code, [lng, lat]]) => [code, { lng, lat }]),
);

/** Regency code → its seat. */
export const HAND_PLACED_REGENCIES: ReadonlyMap<string, Position & { readonly seat: string }> =
  new Map(Object.entries(REGENCIES).map(([code, [seat, lng, lat]]) => [code, { seat, lng, lat }]));
