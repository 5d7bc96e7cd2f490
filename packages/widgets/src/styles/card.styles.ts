/** What all widgets share: the card, its states, the example badge, buttons a thumb can hit. */
import { css } from 'lit';

export const card = css`
  .card {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: clip;
  }
  .badge {
    display: inline-block;
    margin-inline-start: 0.35em;
    padding: 0.1em 0.6em;
    border-radius: 99em;
    background: var(--turmeric-wash);
    color: var(--turmeric);
    font-size: 0.8em;
    font-weight: 650;
    white-space: nowrap;
    border: 1px solid transparent;
  }
  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: 3em;
    padding: 0.6em 1.35em;
    border: 1.5px solid var(--leaf);
    border-radius: 0.85em;
    background: none;
    color: var(--leaf);
    font: inherit;
    font-weight: 650;
    text-decoration: none;
    cursor: pointer;
  }
  .button.solid {
    background: var(--leaf);
    color: var(--on-leaf);
  }
  .note {
    padding: 1em 1.46em;
    color: var(--soft);
    font-size: 0.925em;
  }
  .note .button {
    margin-block-start: 0.75em;
  }
  .stale {
    background: var(--turmeric-wash);
    color: var(--turmeric);
    padding-block: 0.6em;
  }
  .bone {
    display: block;
    block-size: 1em;
    border-radius: 0.4em;
    background: var(--line);
    color: transparent;
    opacity: 0.6;
  }
  .bone + .bone {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .badge,
    .bone {
      border: 1px solid CanvasText;
    }
    .button.solid {
      border-color: ButtonText;
    }
  }
`;
