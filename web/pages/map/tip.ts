/** What is under the pointer, in a card beside it. The panel says the same and more to those who do not point. */
import { css, html, nothing } from 'lit';
import { cssVars } from '../../components/css-vars.ts';
import '../../components/yp-relation.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import type { MapLink } from '../../state/map-links.ts';
import { strengthOf } from '../../state/strength.ts';
import { linkWords, relationCounts, triedWords } from './link-words.ts';

/** From this share of the stage's height on, the card stands above its point. */
const LOW = 0.6;

/** Looks of the card, which is laid over the stage. */
export const tipStyles = css`
  .tip {
    position: absolute;
    z-index: 2;
    left: clamp(8px, var(--x), calc(100% - 268px));
    top: var(--y);
    translate: 0 16px;
    width: max-content;
    max-width: 260px;
    padding: 7px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shadow-high);
    font-size: var(--t-s);
    line-height: 1.35;
    pointer-events: none;
  }
  .tip.above {
    translate: 0 calc(-100% - 12px);
  }
  .tip strong {
    display: block;
    font-weight: 600;
  }
  .tip > span {
    display: block;
    color: var(--muted);
  }
`;

/** The card at a point, in pixels from the corner of a stage that is so high. */
export function renderTip(
  { x, y }: { readonly x: number; readonly y: number },
  stageHeight: number,
  content: unknown,
) {
  return html`<div
    class="tip ${y > stageHeight * LOW ? 'above' : ''}"
    aria-hidden="true"
    ${cssVars({ '--x': `${x}px`, '--y': `${y}px` })}
  >
    ${content}
  </div>`;
}

/** How many links a node has, and of which kinds. */
export function nodeTip(links: readonly MapLink[]) {
  return html`<span>${t('map.graph.tipNode', { count: links.length })}</span>
    ${relationCounts(links).map((count) => html`<span>${count}</span>`)}`;
}

/** What a link is, how strong, what both sides try together and what they have learned. */
export function linkTip(link: MapLink | undefined) {
  const strength = t(`common.strength.${strengthOf(link?.clientOverlap ?? 0)}`);
  const relation =
    link && link.relation !== 'shared-clients'
      ? html`<yp-relation quiet relation=${link.relation} ?decided=${link.verdict !== undefined}
          >${linkWords(link)}</yp-relation
        >`
      : nothing;
  return html`${relation}<span>${t('map.graph.tipLink', { strength })}</span>${link && triedTip(link, triedWords(link))}`;
}

/** What two sides try together, in words unless they are said already, and what they have learned. */
export function triedTip({ experiment }: MapLink, words: string | undefined) {
  const lesson = experiment?.lesson ?? null;
  return html`${
    words === undefined ? nothing : html`<yp-relation quiet relation="experiment">${words}</yp-relation>`
  }${lesson === null ? nothing : html`<span>${t('map.experiment.lesson')} ${text(lesson)}</span>`}`;
}
