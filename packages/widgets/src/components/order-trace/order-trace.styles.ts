/** A line with stations: filled behind, ringed where it stands, dashed ahead. */
import { css } from 'lit';

export const orderTraceStyles = css`
  .card {
    display: grid;
    gap: 1em;
    padding: 1.25em 1.35em;
  }
  .by,
  .soft,
  .hint {
    color: var(--soft);
    font-size: 0.925em;
  }
  .name {
    font-size: 1.2em;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  .name:focus {
    outline: none;
  }
  .name .badge {
    margin-inline-start: 0;
  }
  .code {
    white-space: nowrap;
    font-feature-settings: 'tnum', 'zero';
  }
  .goods {
    margin-block-start: 0.25em;
    overflow-wrap: anywhere;
  }
  .say {
    padding: 0.8em 1em;
    border-radius: 0.75em;
    background: var(--leaf-wash);
  }
  .say.warn {
    background: var(--turmeric-wash);
    color: var(--turmeric);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .way {
    margin-inline-start: 0.55em;
  }
  .node {
    position: relative;
    padding-inline-start: 1.6em;
    padding-block-end: 1.1em;
    overflow-wrap: anywhere;
  }
  .node:last-child {
    padding-block-end: 0;
  }
  /* From this station to the next. */
  .node:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 0.75em -0.75em;
    inset-inline-start: -1.5px;
    border-inline-start: 3px solid var(--leaf);
  }
  .node:has(+ .ahead)::after,
  .node:has(+ .next)::after {
    border-inline-start: 3px dashed var(--line);
  }
  .node::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 0.2em;
    inset-inline-start: -0.55em;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 3px solid var(--leaf);
    border-radius: 50%;
    background: var(--leaf);
  }
  .node.now::before {
    background: var(--card);
  }
  .node.next::before,
  .node.ahead::before {
    border: 2px dashed var(--soft);
    background: var(--card);
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.6em;
    align-items: baseline;
  }
  .ahead .what strong,
  .next .what strong {
    color: var(--soft);
    font-weight: 500;
  }
  .entries li {
    display: flex;
    gap: 0.9em;
  }
  .step + .step {
    margin-block-start: 0.6em;
  }
  .entries {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .mark,
  .to {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    color: var(--leaf);
    font-weight: 600;
  }
  .mark {
    font-size: 0.925em;
  }
  .entries .to {
    font-size: 0.925em;
    font-weight: 400;
  }
  .mark::before {
    content: '';
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 0.4em solid;
    border-radius: 50%;
  }
  label {
    font-weight: 650;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 0.4em;
  }
  input {
    flex: 1 1 11em;
    min-inline-size: 0;
    min-block-size: 3em;
    padding: 0.5em 0.9em;
    border: 1.5px solid var(--soft);
    border-radius: 0.85em;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-feature-settings: 'tnum', 'zero';
    letter-spacing: 0.04em;
  }
  input::placeholder {
    color: var(--soft);
    opacity: 1;
    letter-spacing: 0.04em;
  }
  [aria-invalid='true'] {
    border-color: var(--turmeric);
  }
  .hint.fault {
    color: var(--turmeric);
    font-weight: 600;
  }
  .half {
    inline-size: 45%;
  }
  @media (forced-colors: active) {
    .node::before,
    .say {
      border: 2px solid CanvasText;
    }
    .node.done::before {
      background: CanvasText;
    }
  }
`;
