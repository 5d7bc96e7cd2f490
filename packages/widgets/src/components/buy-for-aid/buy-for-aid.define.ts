/** Registers `<circunomy-buy-for-aid>`. */
import { define } from '../../base/define.ts';
import { BuyForAid } from './buy-for-aid.ts';

define('circunomy-buy-for-aid', BuyForAid);

declare global {
  interface HTMLElementTagNameMap {
    'circunomy-buy-for-aid': BuyForAid;
  }
}
