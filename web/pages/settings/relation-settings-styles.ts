import { css } from 'lit';

/** Looks of `yp-relation-settings-page`: the form and its picture side by side, totals and history under them. */
export const relationSettingsStyles = css`
  .page {
    max-width: 1180px;
  }
  .intro {
    max-width: var(--text-width);
    margin-bottom: var(--s6);
    color: var(--muted);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 25rem);
    grid-template-areas: 'form aside' 'history aside';
    grid-template-rows: auto 1fr;
    gap: var(--s8);
    align-items: start;
  }
  form {
    grid-area: form;
  }
  .side {
    grid-area: aside;
  }
  yp-settings-history {
    grid-area: history;
  }
  .card {
    padding: var(--s6);
  }
  form {
    display: grid;
    gap: var(--s6);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s3);
  }
  .side {
    display: grid;
    gap: var(--s8);
  }
  .conflict {
    display: grid;
    gap: var(--s3);
    padding: var(--s4);
    border: 1px solid var(--duplicate);
    border-radius: var(--radius);
    background: var(--duplicate-weak);
    font-size: var(--t-m);
  }
  .conflict strong {
    display: flex;
    align-items: center;
    gap: var(--s2);
    color: var(--duplicate);
  }
  .conflict .button {
    background: var(--surface);
  }
  .problem {
    color: var(--danger);
    font-size: var(--t-m);
  }
  @media (max-width: 940px) {
    .columns {
      grid-template: 'form' 'aside' 'history' / minmax(0, 1fr);
    }
  }
  @media (max-width: 700px) {
    .card {
      padding: var(--s4);
    }
  }
`;
