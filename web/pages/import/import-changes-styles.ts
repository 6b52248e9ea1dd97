import { css } from 'lit';

/** Looks of the list of what an import changes. */
export const importChangesStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin-bottom: var(--s1);
  }
  li {
    border-bottom: 1px solid var(--line);
  }
  .head {
    display: flex;
    align-items: center;
    gap: var(--s2);
    min-height: 40px;
    padding: 5px 0;
    font-size: var(--t-m);
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > yp-icon {
    --icon-size: 16px;
    color: var(--muted);
    transition: rotate var(--fast);
  }
  details[open] > summary > yp-icon {
    rotate: 90deg;
  }
  summary:hover .name {
    color: var(--accent);
  }
  .name {
    font-weight: 560;
    overflow-wrap: anywhere;
  }
  .entity {
    color: var(--muted);
    font-size: var(--t-s);
    white-space: nowrap;
  }
  li p a {
    margin-left: auto;
    font-size: var(--t-s);
  }
  details > a {
    display: inline-block;
    margin: 0 0 var(--s3) 24px;
    font-size: var(--t-s);
    font-weight: 560;
  }
  dl {
    display: grid;
    gap: var(--s1);
    padding: 0 0 var(--s3) 24px;
    font-size: var(--t-s);
  }
  dl > div {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr);
    gap: var(--s3);
  }
  dt {
    color: var(--muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
  del {
    color: var(--muted);
    text-decoration-color: var(--line-control);
  }
  ins {
    text-decoration: none;
    font-weight: 560;
  }
  dd yp-icon {
    --icon-size: 14px;
    margin-inline: 2px;
    color: var(--muted);
    vertical-align: -2px;
  }
  .button,
  .note {
    margin-top: var(--s3);
  }
  .note {
    color: var(--muted);
    font-size: var(--t-s);
  }
  @media (max-width: 700px) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
