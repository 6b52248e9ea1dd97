import { css } from 'lit';

/** Looks of the import page: the import at the left, the sample and earlier imports beside. */
export const importPageStyles = css`
  .lead {
    max-width: 66ch;
    margin: calc(-1 * var(--s2)) 0 var(--s6);
    color: var(--muted);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 360px;
    gap: var(--s4) var(--s6);
    align-items: start;
  }
  .main {
    display: grid;
    gap: var(--s5);
    padding: var(--s6);
  }
  aside {
    display: grid;
    gap: var(--s4);
  }
  .result-title {
    display: flex;
    align-items: center;
    gap: var(--s2);
    font-size: var(--t-l);
  }
  .result-title:focus {
    outline: none;
  }
  .applied .result-title yp-icon {
    color: var(--partner);
  }
  .failed .result-title {
    color: var(--danger);
  }
  .files,
  .sentence {
    margin-top: 2px;
    color: var(--muted);
    font-size: var(--t-m);
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .mistake {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--s3);
    padding: var(--s3) var(--s4);
    border: 1px solid var(--danger);
    border-radius: var(--radius);
    background: var(--danger-weak);
    font-size: var(--t-m);
  }
  .mistake yp-icon {
    color: var(--danger);
  }
  .mistake strong {
    font-weight: 600;
  }
  .mistake span {
    grid-column: 2;
    font-size: var(--t-s);
  }
  details {
    color: var(--muted);
    font-size: var(--t-m);
  }
  summary {
    min-height: 28px;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 580;
    cursor: pointer;
  }
  code {
    display: block;
    margin-top: var(--s2);
    padding: var(--s3);
    border-radius: var(--radius);
    background: var(--bg);
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: var(--t-s);
    overflow-wrap: anywhere;
  }
  @media (max-width: 960px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 700px) {
    .main {
      padding: var(--s4);
    }
  }
`;
