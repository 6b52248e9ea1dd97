import { css } from 'lit';

/** What is under the pointer, beside it: `.tip`, at `--x` and `--y` from its box's corner; `.above` where below is no room. */
export const tipStyles = css`
  .tip {
    position: absolute;
    z-index: 2;
    left: clamp(8px, var(--x), calc(100% - 268px));
    top: var(--y);
    translate: 0 16px;
    width: max-content;
    max-width: 260px;
    padding: 7px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shadow-high);
    font-size: var(--t-s);
    line-height: 1.35;
    pointer-events: none;
  }
  .tip.above {
    translate: 0 calc(-100% - 12px);
  }
  .tip strong {
    display: block;
    font-weight: 600;
  }
  .tip > span {
    display: block;
    color: var(--muted);
  }
`;
