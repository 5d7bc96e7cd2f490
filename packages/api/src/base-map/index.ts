// The map base of a community: coast line and place names, cut from committed data.
export { type BaseMapOptions, createBaseMap } from './base-map.ts';
export type { Circle } from './circle.ts';
