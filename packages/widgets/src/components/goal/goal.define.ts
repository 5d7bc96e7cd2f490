/** Registers `<circunomy-goal>`. */
import { define } from '../../base/define.ts';
import { Goal } from './goal.ts';

define('circunomy-goal', Goal);

declare global {
  interface HTMLElementTagNameMap {
    'circunomy-goal': Goal;
  }
}
