/** The dialog, which casts the one shadow on the page. */
import { css } from 'lit';

export const dialogStyles = css`
  .dialog {
    --edge: min(1.35em, 5vw);
    --wrong: light-dark(#a1251b, #ff9b8e);
    inline-size: min(27em, 100vw - min(1.5em, 4vw));
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
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: var(--edge);
    overflow-wrap: anywhere;
  }
  .top {
    display: flex;
    gap: 0.75em;
    align-items: start;
    justify-content: space-between;
    position: sticky;
    inset-block-start: 0;
    margin: calc(-1 * var(--edge)) calc(-1 * var(--edge)) 0;
    padding: var(--edge) var(--edge) 0.5em;
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
    margin: calc(-0.4 * var(--edge));
    border: 0;
    border-radius: 0.7em;
    background: none;
    color: var(--soft);
    font: inherit;
    font-size: 1.25em;
    cursor: pointer;
  }
`;
