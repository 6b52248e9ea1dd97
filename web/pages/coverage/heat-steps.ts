import { css } from 'lit';

/** The five steps of the heat map, `heat-1` to `heat-5`; a number on each keeps 4.5:1 in both themes. */
export const heatSteps = css`
  [class*='heat-'] {
    background: color-mix(in srgb, var(--accent) var(--heat), var(--surface));
    color: var(--ink);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .heat-1 {
    --heat: 11%;
  }
  .heat-2 {
    --heat: 25%;
  }
  .heat-3 {
    --heat: 43%;
  }
  .heat-4 {
    --heat: 80%;
    color: var(--on-accent);
  }
  .heat-5 {
    --heat: 100%;
    color: var(--on-accent);
  }
`;
