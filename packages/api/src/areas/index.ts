// Indonesian areas: official codes and names, what a written name means, and where an area lies.
export { type ApproximatePoint, approximatePoint } from './approximate-point.ts';
export {
  type AreaLevel,
  isWithin,
  regencyOf,
  toLevel,
  toParentCodes,
} from './area-code.ts';
export { AreaError, type AreaErrorCode } from './area-error.ts';
export {
  type AreaName,
  type AreaRegister,
  createAreaRegister,
  loadAreaRegister,
  type RegisteredArea,
} from './area-register.ts';
export {
  AREAS_ATTRIBUTION,
  type Attribution,
  COAST_ATTRIBUTION,
  PLACES_ATTRIBUTION,
} from './attributions.ts';
export { toArea } from './to-area.ts';
