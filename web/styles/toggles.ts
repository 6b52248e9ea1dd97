import { css } from 'lit';

/** Round buttons that are pressed or not: `toggle` with `aria-pressed`. */
export const toggles = css`
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 36px;
    padding: 0 var(--s3);
    border: 1px solid var(--line-strong);
    border-radius: 18px;
    background: transparent;
    color: var(--muted);
    font-size: var(--t-s);
    font-weight: 560;
    cursor: pointer;
  }
  .toggle:hover {
    border-color: var(--accent);
    color: var(--ink);
  }
  .toggle:focus-visible {
    border-radius: 18px;
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-weak);
    color: var(--accent-ink);
  }
  .toggle yp-icon {
    --icon-size: 15px;
  }
`;
