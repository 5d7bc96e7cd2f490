/** What stands inside the dialog once something is ordered there: steps, fields, code, QR, receipt. */
import { css } from 'lit';

export const paySheetStyles = css`
  [hidden] {
    display: none;
  }
  .progress {
    display: flex;
    gap: 0.4em;
    font-size: 0.8em;
    color: var(--soft);
  }
  .progress li {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: normal;
    text-overflow: ellipsis;
    white-space: nowrap;
    padding-block-start: 0.4em;
    border-block-start: 3px solid var(--line);
  }
  .progress .done,
  .progress [aria-current] {
    border-color: var(--leaf);
  }
  .progress [aria-current] {
    color: var(--ink);
    font-weight: 650;
  }
  .mark {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0.5em;
    border-radius: 0.7em;
    background: var(--leaf-wash);
    fill: none;
    stroke: var(--leaf);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .heading {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.9em;
    align-items: center;
  }
  .heading .mark {
    grid-row: span 2;
    inline-size: 3.5em;
    block-size: 3.5em;
  }
  .heading .soft {
    margin: 0;
  }
  .free {
    color: var(--leaf);
    font-weight: 600;
  }
  .gone .free {
    color: var(--turmeric);
  }
  .gone .name,
  .gone .price {
    color: var(--soft);
  }
  .notice,
  .test-mark,
  .deadline {
    padding: 0.6em 0.9em;
    border-radius: 0.7em;
    background: var(--turmeric-wash);
    color: var(--turmeric);
  }
  .deadline {
    background: var(--leaf-wash);
    color: var(--ink);
    font-weight: 600;
  }
  .test-mark {
    border: 2px dashed currentcolor;
    font-weight: 750;
    text-align: center;
  }
  .problem {
    padding: 0.5em 0.9em;
    border-inline-start: 4px solid var(--wrong);
    border-radius: 0.3em;
    color: var(--wrong);
    font-size: 0.925em;
    font-weight: 600;
  }
  .form,
  .field {
    display: grid;
    gap: 0.3em;
  }
  .form {
    gap: 0.9em;
  }
  label,
  legend {
    font-size: 0.925em;
    font-weight: 600;
  }
  .field input,
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--soft);
    border-radius: 0.6em;
    background: var(--card);
    color: var(--ink);
    font: inherit;
  }
  .sheet [aria-invalid='true'] {
    border: 2px solid var(--wrong);
  }
  textarea {
    resize: vertical;
  }
  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  .methods {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .method {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--line);
    border-radius: 0.7em;
    cursor: pointer;
  }
  .method:has(:checked) {
    border-color: var(--leaf);
    background: var(--leaf-wash);
  }
  .method input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--leaf);
  }
  .privacy {
    color: var(--soft);
    font-size: 0.85em;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.7em 0.9em;
    border-radius: 0.7em;
    background: var(--leaf-wash);
  }
  .summary strong {
    white-space: nowrap;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
  .scan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    justify-items: center;
  }
  .qr {
    display: block;
    inline-size: min(20em, 100%);
    min-inline-size: 240px;
    aspect-ratio: 1;
    border: 1px solid var(--line);
    border-radius: 0.6em;
    background: #fff;
  }
  p.qr {
    display: grid;
    place-items: center;
    color: #555;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    padding: 0.5em 0.5em 0.5em 0.9em;
    border: 1px solid var(--line);
    border-radius: 0.7em;
  }
  .copy strong {
    flex: 1;
    font-size: 1.2em;
  }
  .copy .button {
    padding-inline: 1em;
  }
  .copy .soft {
    flex-basis: 100%;
  }
  .copy [role='status']:empty {
    display: none;
  }
  mark {
    padding-inline: 0.1em;
    border-radius: 0.2em;
    background: var(--turmeric-wash);
    color: var(--turmeric);
  }
  .sure,
  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    align-items: baseline;
  }
  .sure p,
  .code .soft {
    flex-basis: 100%;
  }
  .code {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .code strong {
    font-size: 1.1em;
    letter-spacing: 0.04em;
  }
  .follow {
    flex: 1;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    color: var(--leaf);
    font-weight: 650;
    cursor: pointer;
  }
  details > * + * {
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    .mark,
    .qr {
      forced-color-adjust: none;
    }
    .method:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
