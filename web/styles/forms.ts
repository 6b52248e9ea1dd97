import { css } from 'lit';

/** Native form controls in the app's look: text inputs, selects, checkboxes, radio buttons, sliders. */
export const forms = css`
  .input,
  .select {
    min-height: 40px;
    width: 100%;
    padding: var(--s2) var(--s3);
    border: 1px solid var(--line-control);
    border-radius: var(--radius);
    background-color: var(--surface);
    font-size: var(--t-m);
    line-height: 1.3;
  }
  .select {
    appearance: none;
    padding-right: var(--s8);
    text-overflow: ellipsis;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--muted) 50%),
      linear-gradient(-45deg, transparent 50%, var(--muted) 50%);
    background-position:
      calc(100% - 17px) 55%,
      calc(100% - 12px) 55%;
    background-size: 5px 5px;
    background-repeat: no-repeat;
  }
  /* A smaller letter makes some phones zoom in on the field. */
  @media (pointer: coarse) {
    .input,
    .select {
      font-size: 16px;
    }
  }
  .input::placeholder {
    color: var(--faint);
    opacity: 1;
  }
  .input:focus-visible,
  .select:focus-visible {
    outline-offset: 0;
    border-color: var(--accent);
    border-radius: var(--radius);
  }
  .input[aria-invalid='true'] {
    border-color: var(--danger);
  }
  .label {
    display: block;
    font-size: var(--t-s);
    font-weight: 580;
    color: var(--muted);
    margin-bottom: var(--s1);
  }
  .check {
    display: flex;
    align-items: flex-start;
    gap: var(--s2);
    min-height: 32px;
    padding: var(--s1) 0;
    font-size: var(--t-m);
    line-height: 1.5;
    cursor: pointer;
  }
  .check > .count {
    margin-left: auto;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    font-size: var(--t-s);
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    appearance: none;
    width: 18px;
    height: 18px;
    margin: 2px 0;
    border: 1.5px solid var(--line-control);
    border-radius: 5px;
    background: var(--surface) center / 14px no-repeat;
    cursor: pointer;
    transition: background-color var(--fast);
  }
  input[type='radio'] {
    border-radius: 50%;
  }
  input[type='checkbox']:checked,
  input[type='checkbox']:indeterminate {
    background-color: var(--accent);
    border-color: var(--accent);
    display: inline-grid;
    place-items: center;
  }
  input[type='checkbox']:checked::before {
    content: '';
    width: 5px;
    height: 9px;
    margin-top: -2px;
    border: solid var(--on-accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  input[type='checkbox']:indeterminate::before {
    content: '';
    width: 8px;
    height: 2px;
    background: var(--on-accent);
  }
  input[type='radio']:checked {
    border: 5px solid var(--accent);
  }
  input[type='range'] {
    appearance: none;
    width: 100%;
    height: 24px;
    margin: 0;
    background: transparent;
    cursor: pointer;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: var(--line-strong);
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 18px;
    height: 18px;
    margin-top: -7px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--surface);
  }
  input[type='range']::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--line-strong);
  }
  input[type='range']::-moz-range-thumb {
    width: 14px;
    height: 14px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--surface);
  }
  @media (forced-colors: active) {
    input[type='checkbox'],
    input[type='radio'],
    input[type='range'] {
      appearance: auto;
    }
    input[type='checkbox']:checked::before {
      display: none;
    }
  }
`;
