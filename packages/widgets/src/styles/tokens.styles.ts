/**
 * The look as custom properties, on the widget's own body: the page's content in its slot keeps its looks. A page sets `--circunomy-leaf` and its siblings to change it, and
 * `color-scheme` to choose light or dark: without one the widget stays light, as the page does.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    display: block;
    max-inline-size: 100%;
  }
  .body {
    --leaf: var(--circunomy-leaf, light-dark(#0d5c46, #6fd3ae));
    --on-leaf: var(--circunomy-on-leaf, light-dark(#fff, #08251b));
    --paper: var(--circunomy-paper, light-dark(#fbf8f2, #12140f));
    --card: var(--circunomy-card, light-dark(#fff, #1b1e18));
    --ink: var(--circunomy-ink, light-dark(#1b1d18, #f1efe6));
    --soft: var(--circunomy-soft, light-dark(#5d6157, #a8ac9f));
    --line: var(--circunomy-line, light-dark(#e4dfd3, #31352c));
    --turmeric: light-dark(#8a5c00, #f3b63f);
    --turmeric-wash: light-dark(#fbefd3, #3a2c0c);
    --leaf-wash: color-mix(in srgb, var(--leaf) 11%, var(--card));
    --radius: var(--circunomy-radius, 1.1em);
    position: relative;
    font-size: max(1em, 16px);
    line-height: 1.5;
    font-feature-settings: 'tnum';
    text-align: start;
    color: var(--ink);
  }
  /* A community's own colour, kept dark enough on paper and light enough on the dark card for 4.5 : 1. */
  .body.accented {
    --leaf: var(
      --circunomy-leaf,
      light-dark(
        oklch(from var(--accent) min(l, 0.48) min(c, 0.13) h),
        oklch(from var(--accent) max(l, 0.76) min(c, 0.12) h)
      )
    );
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  bdi {
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--leaf);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
