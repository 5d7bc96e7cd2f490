/** The goal: one sum, one bar, and the lines a doubting giver looks for. */
import { css } from 'lit';

export const goalStyles = css`
  .head {
    display: grid;
    gap: 0.35em;
    padding: 1.15em 1.35em 1.25em;
  }
  .by,
  .about,
  .of,
  .proof,
  .foot {
    color: var(--soft);
    font-size: 0.925em;
  }
  .name {
    font-size: 1.25em;
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .value {
    display: block;
    font-size: clamp(1.7em, 8vw, 2.3em);
    font-weight: 750;
    letter-spacing: -0.035em;
    line-height: 1.15;
    overflow-wrap: anywhere;
  }
  .sum {
    margin-block-start: 0.5em;
  }
  .bar {
    position: relative;
    display: block;
  }
  progress,
  meter {
    display: block;
    inline-size: 100%;
    block-size: 0.85em;
    border: 1px solid var(--soft);
    border-radius: 99em;
    overflow: clip;
    background: var(--paper);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--leaf);
  }
  progress::-moz-progress-bar {
    background: var(--leaf);
  }
  /* Where the goal lies once more than it was collected. */
  .tick {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    stroke: var(--on-leaf);
    stroke-width: 0.3em;
  }
  meter {
    max-inline-size: 12em;
    block-size: 0.6em;
    margin-block: 0.3em;
  }
  meter::-webkit-meter-inner-element {
    display: block;
  }
  meter::-webkit-meter-bar {
    border: 0;
    border-radius: 0;
    block-size: 100%;
    background: none;
  }
  meter::-webkit-meter-optimum-value,
  meter::-webkit-meter-suboptimum-value,
  meter::-webkit-meter-even-less-good-value {
    background: var(--leaf);
  }
  meter::-moz-meter-bar {
    background: var(--leaf);
  }
  .alarming meter::-webkit-meter-suboptimum-value,
  .alarming meter::-webkit-meter-even-less-good-value {
    background: var(--turmeric);
  }
  .alarming meter::-moz-meter-bar {
    background: var(--turmeric);
  }
  .of[part='share'] {
    color: var(--ink);
    font-weight: 650;
  }
  .mark {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    color: var(--leaf);
    font-weight: 600;
    text-decoration: none;
  }
  .mark:hover {
    text-decoration: underline;
  }
  .mark::before {
    content: '';
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: 50%;
    border: 0.4em solid;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 1px;
    border-block-start: 1px solid var(--line);
    background: var(--line);
  }
  .fact {
    padding: 0.75em 1.35em;
    background: var(--card);
  }
  dt {
    color: var(--soft);
    font-size: 0.85em;
  }
  dd {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    color: var(--soft);
    font-size: 0.85em;
    font-weight: 400;
  }
  .alarming dd,
  .alarming small {
    color: var(--turmeric);
    font-weight: 650;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.6em 1.35em;
    border-block-start: 1px solid var(--line);
  }
  .bone.value {
    inline-size: 60%;
    block-size: 2em;
  }
  .half {
    inline-size: 45%;
  }
  @media (forced-colors: active) {
    progress,
    meter {
      appearance: auto;
    }
    .tick {
      stroke: CanvasText;
    }
  }
`;
