import { css } from 'lit';

/** Buttons, and links that look like buttons: `button`, `button quiet`, `button small`, `button icon`. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--s2);
    min-height: 40px;
    padding: var(--s1) var(--s4);
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-size: var(--t-m);
    font-weight: 580;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
    transition:
      background var(--fast),
      border-color var(--fast);
  }
  .button:hover {
    background: var(--accent-strong);
    text-decoration: none;
  }
  .button.quiet {
    background: transparent;
    color: var(--accent);
    border-color: var(--line-strong);
  }
  .button.quiet:hover {
    background: var(--hover);
    border-color: var(--line-control);
  }
  .button.danger {
    background: transparent;
    color: var(--danger);
    border-color: var(--danger);
  }
  .button.danger:hover {
    background: var(--danger-weak);
  }
  .button.small {
    min-height: 32px;
    padding: 2px var(--s3);
    font-size: var(--t-s);
  }
  .button.icon {
    width: 40px;
    padding: 0;
    background: transparent;
    color: var(--muted);
  }
  .button.icon.small {
    width: 32px;
  }
  .button.icon:hover {
    background: var(--hover);
    color: var(--ink);
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }
  @media (pointer: coarse) {
    .button.small {
      min-height: 40px;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
`;
