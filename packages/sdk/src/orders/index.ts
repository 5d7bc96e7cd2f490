// `@circunomy/sdk/orders`: buying for aid – ordering, paying and following an order, apart from the client that only reads.
export type {
  NewOrder,
  Order,
  Orderable,
  OrderStatus,
  OrderStep,
  Payment,
  PaymentMethod,
} from '../contract/order.schema.ts';
export type { SentFault } from '../sending/sent-fault.ts';
export {
  createOrders,
  type OrderCallOptions,
  type Orders,
  type OrdersOptions,
  type PlaceOptions,
} from './create-orders.ts';
export type { FollowOptions } from './follow-order.ts';
export { createOrderCode, formatOrderCode, parseOrderCode } from './order-code.ts';
export {
  isOrderError,
  ORDER_ERROR_TEXTS,
  OrderError,
  type OrderErrorCode,
} from './order-error.ts';
