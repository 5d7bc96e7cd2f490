/** What stands inside the dialog: choice, sum, ways to order. */
import { css } from 'lit';

export const buySheetStyles = css`
  h3 {
    font-size: 1em;
    font-weight: 650;
  }
  .chosen {
    font-size: 1.2em;
    font-weight: 700;
    letter-spacing: -0.015em;
    line-height: 1.25;
  }
  .chosen + .soft {
    margin-block-start: -0.5em;
  }
  .soft {
    color: var(--soft);
    font-size: 0.9em;
  }
  .soft:has(> bdi:empty) {
    display: none;
  }
  .step {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 0;
    border-radius: 0.7em;
    background: var(--leaf-wash);
    color: var(--leaf);
    font: inherit;
    font-size: 1.1em;
    font-weight: 700;
    cursor: pointer;
  }
  .step:disabled {
    background: none;
    color: var(--soft);
    cursor: default;
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    gap: 0.35em 1em;
  }
  dt {
    color: var(--soft);
  }
  dd {
    font-weight: 600;
    text-align: end;
  }
  .total {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    font-size: 1.1em;
  }
  .total dd {
    font-size: 1.2em;
    font-weight: 750;
    letter-spacing: -0.02em;
    white-space: nowrap;
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
    padding: 0.35em;
    padding-inline-start: 1em;
    border: 1px solid var(--line);
    border-radius: 0.9em;
  }
  .quantity {
    appearance: textfield;
    field-sizing: content;
    min-inline-size: 2.75em;
    max-inline-size: 5em;
    min-block-size: 2.75em;
    padding: 0 0.2em;
    border: 0;
    border-block-end: 1px dashed var(--soft);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
  }
  .quantity::-webkit-inner-spin-button {
    display: none;
  }
  .unit {
    flex: 1;
    min-inline-size: 0;
  }
  .choice {
    border: 1px solid var(--line);
    border-radius: 0.9em;
    overflow: clip;
  }
  .choice li + li {
    border-block-start: 1px solid var(--line);
  }
  .product {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.9em;
    inline-size: 100%;
    min-block-size: 3.5em;
    padding: 0.7em 1em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .product:focus-visible {
    outline-offset: -3px;
  }
  .name {
    font-weight: 600;
  }
  .product > * {
    grid-column: 2;
  }
  .product .mark {
    grid-row: 1 / span 4;
    grid-column: 1;
  }
  small {
    color: var(--soft);
    font-size: 0.85em;
  }
  .price {
    font-weight: 650;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .ways .button {
    padding-inline: 1.1em;
  }
  .ways li:has(.solid) {
    flex-basis: 100%;
  }
  .solid {
    display: flex;
  }
  .way {
    display: inline-block;
    padding: 0.5em 0.9em;
    border: 1px dashed var(--line);
    border-radius: 0.85em;
    color: var(--soft);
  }
  .link {
    justify-self: start;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--leaf);
    font: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
