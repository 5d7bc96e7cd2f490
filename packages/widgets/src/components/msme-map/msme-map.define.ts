/** Registers `<circunomy-msme-map>`. */
import { define } from '../../base/define.ts';
import { MsmeMap } from './msme-map.ts';

define('circunomy-msme-map', MsmeMap);

declare global {
  interface HTMLElementTagNameMap {
    'circunomy-msme-map': MsmeMap;
  }
}
