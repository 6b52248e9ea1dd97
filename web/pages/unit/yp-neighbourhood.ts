import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TeamRef } from '../../../api/contract/common.ts';
import type { RelatedTeams } from '../../../api/contract/relations.ts';
import { cssVars } from '../../components/css-vars.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { teamHref } from '../../state/hrefs.ts';
import { withSoftHyphens } from '../../state/soft-hyphens.ts';
import { base } from '../../styles/base.ts';
import { cardStyles } from './card-styles.ts';
import { neighbourhoodStyles } from './neighbourhood-styles.ts';
import { placeAround, ringCentre } from './place-around.ts';

const MOST_DRAWN = 8;
/** Enough to hold every drawn neighbour with its place on the big map. */
const MAP_NODES = 200;
const THINNEST = 1.5;
const THICKNESS_PER_SCORE = 7;

/** A small picture of the unit among its strongest neighbours, in the directions where they lie on the big map. */
@customElement('yp-neighbourhood')
export class YpNeighbourhood extends YpElement {
  static override styles = [base, cardStyles, neighbourhoodStyles];
  @property({ attribute: false }) team: TeamRef | undefined;
  /** The unit is on the map itself, not only through its subunits: then its neighbours' directions are known. */
  @property({ type: Boolean }) onMap = false;
  /** Its subunits count here as part of it, while the map shows each by itself. */
  @property({ type: Boolean }) withSubunits = false;
  /** Where the big map opens. */
  @property() mapLink = '/map';
  /** Units at or above the threshold, strongest first. */
  @property({ attribute: false }) related: RelatedTeams['items'] = [];

  private readonly map = new Fetch(this, 'GET /map', () =>
    this.team && this.onMap && this.related.length > 0
      ? { query: { level: 'team' as const, focus: this.team.id, depth: 1, limit: MAP_NODES } }
      : undefined,
  );

  override render() {
    if (!this.team) return nothing;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <h2 id="title">${t('unit.neighbourhood.title')}</h2>
        <a href=${this.mapLink}>${t('unit.openMap')}</a>
      </div>
      ${
        this.related.length === 0
          ? html`<p class="row muted small">${t('unit.neighbourhood.empty')}</p>`
          : this.renderPicture(this.team)
      }
    </section>`;
  }

  private renderPicture(team: TeamRef) {
    const drawn = this.related.slice(0, MOST_DRAWN);
    const placed = placeAround(drawn, this.angles(team.id));
    return html`
      <figure>
        <figcaption class="visually-hidden">
          ${t('unit.neighbourhood.description', { count: drawn.length, name: plainText(team.name) })}
        </figcaption>
        <div class="picture" aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            ${placed.map(
              ({ item, x, y }) =>
                svg`<line x1=${ringCentre.x} y1=${ringCentre.y} x2=${x} y2=${y}
                  class=${item.clientOverlap.strength}
                  stroke-width=${THINNEST + THICKNESS_PER_SCORE * item.clientOverlap.score} />`,
            )}
          </svg>
          ${placed.map(({ item, x, y }) => this.renderNode(item.team, x, y, 'node'))}
          ${this.renderNode(team, ringCentre.x, ringCentre.y, 'node centre')}
        </div>
      </figure>
      <div class="card-foot legend">
        <span><i></i>${t('unit.neighbourhood.thickness')}</span>
        ${this.withSubunits ? html`<span>${t('unit.neighbourhood.withSubunits')}</span>` : nothing}
        ${
          this.related.length > MOST_DRAWN
            ? html`<span
                >${t('unit.neighbourhood.of', { shown: MOST_DRAWN, total: this.related.length })}</span
              >`
            : nothing
        }
      </div>
    `;
  }

  /** The list beside the picture has the same links for keyboard and readers; here they only serve the pointer. */
  private renderNode(team: TeamRef, x: number, y: number, classes: string) {
    return html`<a
      class=${classes}
      href=${teamHref(team.id)}
      tabindex="-1"
      ${cssVars({ '--x': `${x}%`, '--y': `${y}%`, '--color': `var(--d${team.department.color})` })}
      ><b>${team.department.mark}</b><span>${withSoftHyphens(plainText(team.name))}</span></a
    >`;
  }

  /** Direction of each neighbour on the big map, as seen from this unit. */
  private angles(centreId: string): (item: RelatedTeams['items'][number]) => number | undefined {
    const nodes = new Map(this.map.value?.nodes.map((node) => [node.id, node]));
    const centre = nodes.get(centreId);
    return ({ team }) => {
      const node = nodes.get(team.id);
      return node && centre ? Math.atan2(node.y - centre.y, node.x - centre.x) : undefined;
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-neighbourhood': YpNeighbourhood;
  }
}
