import { css } from 'lit';

export const recordStyles = css`
  :host {
    display: block;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s3);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .side {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--s3);
    padding: var(--s3) var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .side:hover {
    border-color: var(--line-control);
  }
  .side:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-weak);
  }
  .side:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .name {
    font-weight: 620;
  }
  .facts {
    grid-column: 2;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .kept {
    grid-column: 2;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 580;
  }
  .card {
    padding: var(--s4) var(--s5);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-bottom: var(--s3);
  }
  .decision {
    display: inline-flex;
    align-items: center;
    gap: var(--s1);
    padding: 2px var(--s2);
    border-radius: var(--radius-s);
    background: var(--partner-weak);
    color: var(--partner);
    font-size: var(--t-s);
    font-weight: 620;
  }
  .decision.look {
    background: var(--duplicate-weak);
    color: var(--duplicate);
  }
  details {
    margin-top: var(--s3);
  }
  summary {
    width: max-content;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 580;
    cursor: pointer;
  }
  details[open] summary {
    margin-bottom: var(--s2);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: var(--s4);
  }
  @media (max-width: 700px) {
    .card {
      padding: var(--s4);
    }
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const recordsPageStyles = css`
  .prose {
    margin-bottom: var(--s4);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s3) var(--s5);
    margin-block: var(--s4);
  }
  .empty {
    margin-top: var(--s4);
  }
  .list {
    display: grid;
    gap: var(--s4);
    max-width: 980px;
  }
  .done {
    max-width: 980px;
    margin-top: var(--s10);
  }
  .done li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s1) var(--s4);
    padding: var(--s3) 0;
    border-top: 1px solid var(--line);
    font-size: var(--t-m);
  }
  .done .when {
    color: var(--muted);
    font-size: var(--t-s);
  }
`;
