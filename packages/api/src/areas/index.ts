// Indonesian areas: official codes and names, what a written name means, and where an area lies.
export { approximatePoint } from './approximate-point.ts';
export { AreaError } from './area-error.ts';
export { type AreaRegister, loadAreaRegister, nameOfArea } from './area-register.ts';
export { toArea } from './to-area.ts';
