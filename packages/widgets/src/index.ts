/** `@circunomy/widgets`: the element classes. Importing registers nothing; `…/define` does. */
export { BuyForAid } from './components/buy-for-aid/buy-for-aid.ts';
export { ImpactCounter } from './components/impact-counter/impact-counter.ts';
export { MsmeMap } from './components/msme-map/msme-map.ts';
