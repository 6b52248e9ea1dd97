import { css } from 'lit';

/** Looks of `yp-map-places`: a band over the picture, so that nobody edits what all see without knowing it. */
export const placesStyles = css`
  :host {
    display: block;
  }
  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
    margin: 0 var(--s4) var(--s3);
    padding: var(--s2) var(--s2) var(--s2) var(--s4);
    border: 1px solid var(--accent-line);
    border-radius: var(--radius);
    background: var(--accent-weak);
    color: var(--accent-ink);
    font-size: var(--t-s);
  }
  .words {
    flex: 1 1 18rem;
    min-width: 0;
  }
  strong {
    font-weight: 600;
  }
  .last {
    font-variant-numeric: tabular-nums;
    opacity: 0.85;
  }
  progress {
    width: min(100%, 240px);
    accent-color: var(--accent);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .button.quiet {
    background: var(--surface);
  }
  @media (max-width: 760px) {
    section {
      margin: 0 var(--s3) var(--s2);
      padding-left: var(--s3);
    }
    .words {
      flex-basis: 100%;
    }
    /* What is left of the picture matters more. */
    .title,
    .last {
      position: absolute;
      clip-path: inset(50%);
    }
    .buttons {
      gap: var(--s1);
    }
    .button.small {
      padding-inline: 10px;
    }
  }
`;
