import { css } from 'lit';

/** Looks of the parts of the service form: a question, its fields, help under a label, an error under a field. */
export const formStyles = css`
  :host {
    display: block;
  }
  /* What gets the focus is not hidden by the bars at the top and at the foot. */
  input,
  textarea,
  select,
  button,
  yp-picker {
    scroll-margin-block: calc(var(--header) + var(--s4)) 160px;
  }
  section {
    display: grid;
    gap: var(--s5);
    padding: var(--s6) var(--s6) var(--s8);
  }
  h2 {
    font-size: var(--t-l);
  }
  .intro {
    max-width: 60ch;
    margin-top: 2px;
    color: var(--muted);
    font-size: var(--t-m);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s2);
    color: var(--ink);
    font-size: var(--t-m);
  }
  .help {
    margin: -2px 0 6px;
    color: var(--muted);
    font-size: var(--t-s);
  }
  textarea.input {
    display: block;
    field-sizing: content;
    min-height: 4.2em;
    max-height: 24em;
    resize: vertical;
    line-height: 1.5;
  }
  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .toggle {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: var(--s2);
    min-height: 40px;
    padding: 0 14px;
    border: 1px solid var(--line-control);
    border-radius: 20px;
    background: var(--surface);
    color: var(--ink);
    font-size: var(--t-m);
    cursor: pointer;
    transition:
      background var(--fast),
      border-color var(--fast);
  }
  .toggle:hover {
    border-color: var(--accent);
  }
  .toggle yp-icon {
    --icon-size: 16px;
    color: var(--muted);
  }
  .toggle input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .toggle:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-weak);
    color: var(--accent-ink);
    font-weight: 560;
  }
  .toggle:has(:checked) yp-icon {
    color: inherit;
  }
  .toggle:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-bottom: var(--s2);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s5);
    align-items: start;
  }
  .short {
    max-width: 120px;
  }
  @media (max-width: 700px) {
    section {
      padding: var(--s5) var(--s4) var(--s6);
    }
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .toggle:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
