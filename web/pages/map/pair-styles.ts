import { css } from 'lit';

/** Looks of `yp-map-pair`. */
export const pairStyles = css`
  h2 {
    display: grid;
    gap: var(--s2);
  }
  .side {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: var(--s2);
  }
  .side yp-department-mark {
    margin-top: 2px;
  }
  .side a {
    color: var(--ink);
  }
  .team {
    grid-column: 2;
    color: var(--muted);
    font-size: var(--t-s);
    font-weight: 480;
    letter-spacing: 0;
  }
  yp-relation {
    margin-top: var(--s3);
  }
  .experiments {
    margin-top: var(--s2);
    border-inline-start: 3px solid var(--experiment);
    font-size: var(--t-m);
    line-height: 1.4;
  }
  .experiments li {
    padding: 2px 0 2px var(--s3);
  }
  .experiments li + li {
    margin-top: var(--s2);
  }
  .experiments .state {
    display: block;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .experiments p {
    margin-top: 2px;
  }
  .measure {
    display: flex;
    justify-content: space-between;
    margin-bottom: var(--s2);
    color: var(--ink);
    font-size: var(--t-m);
  }
  .measure span + span {
    color: var(--muted);
  }
  yp-work-why {
    margin-top: var(--s6);
  }
  .groups {
    margin-top: var(--s3);
  }
  .groups li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 92px;
    align-items: center;
    column-gap: var(--s3);
    padding: 5px 0;
    font-size: var(--t-m);
    line-height: 1.3;
  }
  .groups a {
    color: var(--ink);
  }
  .holders {
    grid-column: 1;
    color: var(--muted);
    font-size: var(--t-xs);
  }
  details {
    margin-top: var(--s1);
  }
  details .groups {
    margin-top: 0;
    --bar-color: var(--line-control);
  }
  summary {
    padding: 5px 0;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 560;
    cursor: pointer;
  }
  .notes {
    margin-top: var(--s3);
    color: var(--muted);
    font-size: var(--t-s);
    line-height: 1.5;
  }
  .services li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--s3);
    align-items: start;
    padding: 7px 0;
    border-top: 1px solid var(--line);
    font-size: var(--t-s);
    line-height: 1.4;
  }
  .services li:first-child {
    border-top: 0;
  }
  .services yp-relation {
    display: flex;
    margin-top: 2px;
  }
  .services yp-strength {
    --strength-width: 32px;
  }
  .age {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-top: var(--s5);
    padding-top: var(--s4);
    border-top: 1px solid var(--line);
    color: var(--muted);
    font-size: var(--t-s);
  }
  .age yp-icon {
    --icon-size: 15px;
  }
`;
