import { css } from 'lit';

/** Looks of `yp-theme-dialog`. */
export const themeDialogStyles = css`
  form {
    display: grid;
    gap: var(--s4);
  }
  textarea {
    resize: vertical;
    min-height: 92px;
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
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(170px, 1fr));
    gap: var(--s3);
  }
  .days label {
    display: grid;
    gap: 2px;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .goal {
    display: flex;
    align-items: center;
    gap: var(--s3);
    color: var(--muted);
    font-size: var(--t-m);
  }
  .goal .input {
    flex: none;
    width: 96px;
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  .help,
  .error {
    margin-top: var(--s1);
    color: var(--muted);
    font-size: var(--t-s);
  }
  .error {
    color: var(--danger);
  }
  .overtaken {
    display: grid;
    gap: var(--s3);
    padding: var(--s3) var(--s4) var(--s4);
    border-radius: var(--radius);
    background: var(--duplicate-weak);
    font-size: var(--t-m);
  }
  .overtaken div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
`;
