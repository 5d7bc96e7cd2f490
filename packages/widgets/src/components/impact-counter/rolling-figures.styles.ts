/** Digits that roll once: the old one leaves upwards as the one that replaced it comes from below. */
import { css } from 'lit';

export const rollingFiguresStyles = css`
  .roll i {
    display: inline-block;
    overflow: clip;
    font-style: normal;
    vertical-align: bottom;
    white-space: pre;
  }
  .roll b {
    display: inline-block;
    position: relative;
    font-weight: inherit;
    animation: roll 0.6s cubic-bezier(0.2, 0.8, 0.2, 1) both;
  }
  .roll b::before {
    content: attr(data-was) / '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 0;
  }
  @keyframes roll {
    from {
      transform: translateY(100%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .roll b {
      animation: none;
    }
  }
`;
