import { css } from 'lit';

/** Looks of `yp-neighbourhood`: lines under round marks, each with its name below. */
export const neighbourhoodStyles = css`
  figure {
    flex: 1;
    display: flex;
    padding: 0 var(--s2);
  }
  .picture {
    position: relative;
    flex: 1;
    min-height: 380px;
    max-height: 480px;
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  line {
    stroke: var(--line-strong);
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  line.clear {
    stroke: color-mix(in srgb, var(--accent) 45%, var(--line-strong));
  }
  line.strong {
    stroke: var(--accent);
  }
  .node {
    --size: 36px;
    position: absolute;
    left: var(--x);
    top: var(--y);
    width: 100px;
    margin: calc(var(--size) / -2) 0 0 -50px;
    display: grid;
    justify-items: center;
    gap: 3px;
    color: var(--ink);
    font-size: 11.5px;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
  }
  .node b {
    display: grid;
    place-items: center;
    width: var(--size);
    height: var(--size);
    border: 2px solid var(--surface);
    border-radius: 50%;
    background: var(--color);
    color: var(--on-department);
    font-size: 11px;
    font-weight: 660;
    transition: scale var(--fast);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .node:hover b {
    scale: 1.12;
  }
  .node span {
    max-width: 100%;
    padding: 0 3px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--surface) 82%, transparent);
    hyphens: manual;
    overflow-wrap: break-word;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .node.centre {
    --size: 54px;
    pointer-events: none;
  }
  .node.centre b {
    font-size: 14px;
    box-shadow: 0 0 0 2px var(--color);
  }
  .node.centre span {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s4);
    color: var(--muted);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: var(--s2);
  }
  .legend i {
    width: 22px;
    border-top: 3px solid var(--accent);
    border-radius: 2px;
  }
`;
