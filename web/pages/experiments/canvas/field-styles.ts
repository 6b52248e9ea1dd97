import { css } from 'lit';

/** Looks of the fields of a canvas while one writes: label, help, field, error. */
export const fieldStyles = css`
  :host {
    display: grid;
    gap: var(--s5);
  }
  .field {
    min-width: 0;
  }
  /* What gets the focus is not hidden by the bars at the top and at the foot. */
  input,
  textarea,
  select,
  button,
  yp-picker,
  yp-canvas-teams {
    scroll-margin-block: calc(var(--header) + var(--s4)) 160px;
  }
  .label {
    color: var(--ink);
    font-size: var(--t-m);
  }
  .help {
    margin: -2px 0 6px;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr));
    gap: var(--s3) var(--s4);
    align-items: end;
  }
  .field > .row {
    margin-top: var(--s3);
  }
  .help.below {
    margin: 6px 0 0;
  }
  .row .label {
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
  .number {
    max-width: 160px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s5);
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
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-bottom: var(--s2);
  }
`;
