/** Map and list side by side where there is room, one above the other where there is not. */
import { css } from 'lit';

export const msmeMapStyles = css`
  :host {
    inline-size: 100%;
  }
  .body {
    container-type: inline-size;
  }
  .head {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.35em;
  }
  .title {
    font-weight: 650;
  }
  .count {
    color: var(--soft);
    font-size: 0.925em;
  }
  .filter,
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip,
  .tab {
    min-block-size: 44px;
    padding: 0.3em 0.95em;
    border: 1px solid var(--line);
    border-radius: 99em;
    background: none;
    color: var(--ink);
    font: inherit;
    font-size: 0.9em;
    cursor: pointer;
  }
  .chip span,
  .tab span {
    color: var(--soft);
  }
  [aria-pressed='true'].chip,
  [aria-selected='true'].tab {
    border-color: var(--leaf);
    background: var(--leaf-wash);
    font-weight: 650;
    box-shadow: inset 0 0 0 1px var(--leaf);
  }
  .tabs {
    padding: 0.75em 1.35em;
  }
  .both {
    border-block-start: 1px solid var(--line);
  }
  .map {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: light-dark(#cfe0ea, #16242d);
    font-size: 12px;
    overflow: hidden;
    user-select: none;
    -webkit-user-select: none;
  }
  .blank {
    aspect-ratio: 3 / 2;
    background: var(--line);
    opacity: 0.6;
  }
  .land {
    fill: light-dark(#f1f3ea, #20281f);
    stroke: light-dark(#a9c3cf, #3b5460);
  }
  .places circle {
    fill: var(--soft);
  }
  .places text {
    fill: var(--soft);
    font-weight: 600;
    paint-order: stroke;
    stroke: light-dark(#f1f3ea, #20281f);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .spot {
    cursor: pointer;
    outline: none;
  }
  .touch {
    fill: transparent;
  }
  .area {
    fill: var(--leaf);
    stroke: var(--leaf);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .pin {
    fill: var(--leaf);
    stroke: var(--card);
    stroke-width: 1.5;
  }
  .many {
    fill: var(--leaf);
    font-size: 15px;
    font-weight: 750;
    text-anchor: middle;
  }
  .pin + .many {
    fill: var(--on-leaf);
    font-size: 11px;
  }
  .here .area {
    fill-opacity: 0.42;
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .here .pin {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .spot:focus-visible .touch {
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .picked:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    padding-inline: 1.35em;
    background: var(--leaf-wash);
    color: var(--soft);
  }
  .picked a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--leaf);
    font-weight: 650;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0.75em 1.69em;
    color: var(--soft);
    font-size: 0.8em;
  }
  .legend p {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .legend .attribution {
    display: block;
    flex-basis: 100%;
  }
  .key-area,
  .key-pin {
    inline-size: 1em;
    block-size: 1em;
    border: 1.5px dashed var(--leaf);
    border-radius: 50%;
    background: color-mix(in srgb, var(--leaf) 20%, transparent);
  }
  .key-pin {
    border: 0.45em solid var(--leaf);
    border-end-start-radius: 0;
    rotate: -45deg;
  }
  .list {
    border-block-start: 1px solid var(--line);
  }
  .alone .list,
  .list:first-child {
    border: 0;
  }
  .list > li + li {
    border-block-start: 1px solid var(--line);
  }
  .list > .here {
    background: var(--leaf-wash);
    box-shadow: inset 3px 0 0 var(--leaf);
  }
  .item {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: 0.85em;
    align-items: center;
    inline-size: 100%;
    padding: 0.8em 1.35em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .item:focus-visible {
    outline-offset: -3px;
  }
  .pic {
    display: grid;
    place-items: center;
    block-size: 2.75em;
    border-radius: 0.8em;
    background: var(--turmeric-wash);
    color: var(--turmeric);
    font-weight: 700;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  small {
    display: block;
    color: var(--soft);
    font-size: 0.85em;
  }
  .details {
    display: grid;
    gap: 0.3em;
    padding: 0 1.35em 0.5em 4.95em;
    font-size: 0.925em;
  }
  .where {
    color: var(--soft);
  }
  .page {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: 44px;
    color: var(--leaf);
    font-weight: 650;
  }
  .more {
    padding: 1em 1.35em;
  }
  .areas li {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    max-inline-size: 22em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--line);
  }
  .half {
    inline-size: 45%;
  }
  @container (inline-size >= 44em) {
    .both:not(.alone) {
      display: grid;
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 0.85fr);
    }
    .both .canvas .picked {
      display: none;
    }
    .both .canvas + .list {
      position: relative;
      block-size: 0;
      min-block-size: 100%;
      overflow: auto;
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  @media (forced-colors: active) {
    .spot {
      forced-color-adjust: none;
    }
    [aria-pressed='true'].chip,
    [aria-selected='true'].tab {
      outline: 2px solid Highlight;
    }
  }
`;
