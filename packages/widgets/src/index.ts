/** `@circunomy/widgets`: the element classes. Importing registers nothing; `…/define` does. */
export { BuyForAid } from './components/buy-for-aid/buy-for-aid.ts';
export type { OrderEvent, OrderEventDetail } from './components/buy-for-aid/order-events.ts';
export { Goal } from './components/goal/goal.ts';
export { ImpactCounter } from './components/impact-counter/impact-counter.ts';
export { MsmeMap } from './components/msme-map/msme-map.ts';
export { OrderTrace } from './components/order-trace/order-trace.ts';
