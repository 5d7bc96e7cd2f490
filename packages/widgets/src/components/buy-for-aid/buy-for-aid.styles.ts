/** A button that stands in a line of text, also while it waits. */
import { css } from 'lit';

export const buyForAidStyles = css`
  :host {
    display: inline-block;
  }
  .button.bone {
    block-size: auto;
  }
`;
