/** Registers `<circunomy-impact-counter>`. */
import { define } from '../../base/define.ts';
import { ImpactCounter } from './impact-counter.ts';

define('circunomy-impact-counter', ImpactCounter);

declare global {
  interface HTMLElementTagNameMap {
    'circunomy-impact-counter': ImpactCounter;
  }
}
