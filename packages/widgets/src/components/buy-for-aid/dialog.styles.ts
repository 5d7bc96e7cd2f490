/** The dialog, which casts the one shadow on the page. */
import { css } from 'lit';

export const dialogStyles = css`
  .dialog {
    --wrong: light-dark(#a1251b, #ff9b8e);
    inline-size: min(27em, calc(100vw - 1.5em));
    max-block-size: calc(100dvh - 1.5em);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 1.25em;
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 1.5em 4em -1.5em #0007;
  }
  .dialog::backdrop {
    background: #0008;
  }
  .sheet {
    display: grid;
    gap: 0.75em;
    padding: 1.35em;
  }
  .top {
    display: flex;
    gap: 0.75em;
    align-items: start;
    justify-content: space-between;
    position: sticky;
    inset-block-start: 0;
    margin: -1.35em -1.35em 0;
    padding: 1.35em 1.35em 0.5em;
    background: var(--card);
  }
  h2 {
    color: var(--soft);
    font-size: 0.925em;
    font-weight: 500;
  }
  .close {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin: -0.6em -0.6em 0 0;
    border: 0;
    border-radius: 0.7em;
    background: none;
    color: var(--soft);
    font: inherit;
    font-size: 1.25em;
    cursor: pointer;
  }
`;
