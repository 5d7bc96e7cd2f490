/** Registers `<circunomy-order-trace>`. */
import { define } from '../../base/define.ts';
import { OrderTrace } from './order-trace.ts';

define('circunomy-order-trace', OrderTrace);

declare global {
  interface HTMLElementTagNameMap {
    'circunomy-order-trace': OrderTrace;
  }
}
