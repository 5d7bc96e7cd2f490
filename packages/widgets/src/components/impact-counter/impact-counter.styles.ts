/** The counter's two textures: full ink on plain ground, lighter ink on hatched ground. */
import { css } from 'lit';

export const impactCounterStyles = css`
  .head {
    padding: 1em 1.35em 0;
    font-weight: 650;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--line);
  }
  .figures + .figures {
    margin-block-start: 1px;
  }
  .figure {
    flex: 1 1 12.5em;
    display: flex;
    flex-direction: column;
    gap: 0.15em;
    padding: 1.15em 1.35em;
    background: var(--card);
  }
  .value {
    font-size: 1.6em;
    font-weight: 750;
    letter-spacing: -0.03em;
    line-height: 1.15;
    overflow-wrap: break-word;
  }
  .lead {
    flex-basis: 100%;
    padding-block-start: 0.6em;
  }
  .lead .value {
    font-size: clamp(1.9em, 9vw, 2.6em);
    letter-spacing: -0.04em;
    line-height: 1.1;
  }
  .label {
    color: var(--soft);
    font-size: 0.925em;
  }
  .mark {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin-block-start: auto;
    padding-block-start: 0.65em;
    color: var(--leaf);
    font-size: 0.8em;
    font-weight: 600;
  }
  .mark::before {
    content: '';
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: 50%;
    border: 0.4em solid;
  }
  .declared {
    background:
      repeating-linear-gradient(
        -45deg,
        color-mix(in srgb, var(--line) 55%, transparent) 0 1px,
        transparent 1px 9px
      ),
      var(--paper);
  }
  .declared .value {
    color: var(--soft);
    font-weight: 500;
  }
  .declared .mark {
    color: var(--soft);
    text-decoration: none;
    min-block-size: 44px;
  }
  .declared .mark:hover {
    text-decoration: underline;
  }
  .declared .mark span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .declared .mark::before {
    border-width: 1px;
    background: repeating-linear-gradient(45deg, currentColor 0 1.5px, transparent 1.5px 3.5px);
  }
  .share {
    padding: 1em 1.46em 0.4em;
    border-block-start: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.925em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.85em;
    margin-block-start: 0.4em;
    border: 1px solid var(--soft);
    border-radius: 99em;
    background: repeating-linear-gradient(45deg, var(--line) 0 3px, transparent 3px 7px);
  }
  .least {
    fill: var(--leaf);
  }
  .most {
    fill: color-mix(in srgb, var(--leaf) 50%, var(--card));
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75em;
    padding-inline: 1.54em;
    border-block-start: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.875em;
  }
  .share + .foot {
    border: 0;
  }
  .foot a {
    display: inline-flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    color: var(--leaf);
    font-weight: 650;
  }
  .half {
    inline-size: 45%;
  }
  .bone.value {
    inline-size: 60%;
  }
  @media (forced-colors: active) {
    .declared {
      border: 1px dashed CanvasText;
    }
    .least,
    .most {
      fill: Highlight;
    }
    .most {
      fill-opacity: 0.5;
    }
  }
`;
