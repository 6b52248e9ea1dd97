import { css } from 'lit';

/** Looks of `yp-map-toolbar`. */
export const toolbarStyles = css`
  :host {
    display: block;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    padding: var(--s3) var(--s4);
  }
  yp-segments {
    --segments-background: var(--surface);
  }
  .filters {
    display: none;
    min-height: 40px;
    background: var(--surface);
  }
  .badge {
    display: inline-grid;
    place-items: center;
    min-width: 18px;
    height: 18px;
    padding: 0 5px;
    border-radius: 9px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .counts {
    /* Long numbers take a second line before they push anything else into one. */
    flex: 1 1 150px;
    min-width: 0;
    text-align: right;
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  .counts button {
    padding: var(--s1) 0 var(--s1) var(--s1);
    border: 0;
    background: none;
    color: var(--accent);
    font-weight: 560;
    cursor: pointer;
  }
  .focus {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
    margin: 0 var(--s4) var(--s3);
    padding: 5px 6px 5px var(--s4);
    border: 1px solid var(--accent-line);
    border-radius: var(--radius);
    background: var(--accent-weak);
    color: var(--accent-ink);
    font-size: var(--t-s);
  }
  .focus strong {
    flex: 1 1 10rem;
    font-weight: 600;
  }
  .focus .select {
    width: auto;
    min-height: 32px;
    padding-block: 2px;
    color: var(--ink);
    font-size: var(--t-s);
  }
  .focus .button {
    background: var(--surface);
  }
  @media (max-width: 1240px) {
    .filters {
      display: inline-flex;
    }
  }
  @media (max-width: 760px) {
    .toolbar {
      padding: var(--s2) var(--s3);
    }
    /* Five views are wider than a phone: they are pushed aside by a finger. */
    yp-segments {
      flex: 1 1 100%;
      min-width: 0;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .counts {
      flex: 1;
      order: 2;
      margin: 0;
      text-align: right;
    }
    /* Where a word more would stick out, a figure may break after all. */
    .counts .nowrap {
      white-space: normal;
    }
    .focus {
      margin: 0 var(--s3) var(--s2);
      padding-left: var(--s3);
    }
  }
`;
