import { css } from 'lit';

export const moveDialogStyles = css`
  yp-dialog {
    --dialog-width: 640px;
  }
  form {
    display: grid;
    gap: var(--s5);
  }
  .about strong {
    font-weight: 600;
  }
  .intro {
    color: var(--muted);
    font-size: var(--t-m);
  }
  fieldset {
    display: grid;
    gap: var(--s2);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--s3);
    padding: var(--s2) var(--s3);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--experiment);
    background: var(--experiment-weak);
  }
  .option strong {
    font-weight: 600;
  }
  .option span {
    grid-column: 2;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .when {
    max-width: 320px;
  }
  .problem {
    display: flex;
    gap: var(--s2);
    padding: var(--s3);
    border-radius: var(--radius);
    background: var(--danger-weak);
    color: var(--danger);
    font-size: var(--t-m);
  }
`;
