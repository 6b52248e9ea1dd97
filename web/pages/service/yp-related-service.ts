import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ClientOverlap, RelatedServices } from '../../../api/contract/relations.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-overlap-why.ts';
import '../../components/yp-strength.ts';
import { YpElement } from '../../components/yp-element.ts';
import { date, rich, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { pairHref, serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { joinNames } from '../unit/join-names.ts';

const NAMED_GROUPS = 3;
/** A group that at most so many services name says much about those that do. */
const RARE_HOLDERS = 4;

/** One service that serves the same clients: whose it is, how strongly, in one sentence why; all of it behind "Why?". */
@customElement('yp-related-service')
export class YpRelatedService extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: 27px minmax(0, 1fr);
        gap: 2px 10px;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 var(--s3);
      }
      yp-department-mark {
        margin-top: 2px;
      }
      .name {
        color: var(--ink);
        font-size: var(--t-m);
        font-weight: 620;
      }
      .name,
      .team {
        display: inline-block;
        line-height: 24px;
      }
      .name:hover,
      .team:hover {
        color: var(--accent);
      }
      .team {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .body {
        grid-column: 2;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .body strong {
        color: var(--ink);
        font-weight: 540;
      }
      summary {
        display: inline-flex;
        align-items: center;
        gap: 2px;
        min-height: 28px;
        color: var(--accent);
        font-weight: 580;
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary yp-icon {
        --icon-size: 14px;
        transition: rotate var(--fast);
      }
      details[open] summary yp-icon {
        rotate: 180deg;
      }
      .why {
        padding: var(--s1) 0 var(--s2);
        max-width: 460px;
      }
      .why p {
        margin-top: var(--s1);
      }
      @media print {
        summary {
          display: none;
        }
      }
    `,
  ];
  /** Whose list this is. */
  @property() serviceId = '';
  @property({ attribute: false }) item: RelatedServices['items'][number] | undefined;
  @state() private open = false;

  override render() {
    if (!this.item) return nothing;
    const { service, team, clientOverlap } = this.item;
    return html`
      <yp-department-mark .department=${team.department} labelled></yp-department-mark>
      <div class="head">
        <span
          ><a class="name" href=${serviceHref(service.id)}>${text(service.name)}</a>
          <a class="team" href=${teamHref(team.id)}>${text(team.name)}</a></span
        >
        <yp-strength .value=${clientOverlap.score} .strength=${clientOverlap.strength}></yp-strength>
      </div>
      <div class="body">
        <p>${sentence(clientOverlap)}</p>
        <details @toggle=${this.handleToggle}>
          <summary aria-label=${t('service.related.whyOf', { name: plainText(service.name) })}>
            ${t('service.related.why')}<yp-icon name="chevron-down"></yp-icon>
          </summary>
          ${this.open ? this.renderWhy() : nothing}
        </details>
      </div>
    `;
  }

  private renderWhy() {
    const { service, clientOverlap, reviewedAt } = this.item!;
    return html`<div class="why">
      <yp-overlap-why level="service" .overlap=${clientOverlap}></yp-overlap-why>
      <p>
        ${
          reviewedAt === null
            ? t('service.related.unconfirmed')
            : t('service.related.confirmed', { date: date(reviewedAt) })
        }
      </p>
      <p>
        <a href=${pairHref('service', this.serviceId, service.id)}>${t('decide.pair.compareOnly')}</a>
      </p>
    </div>`;
  }

  private handleToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
  }
}

/** "Both serve: long-term unemployed (only 4 services) and young adults". Names groups that are not implied by others. */
function sentence({ contributions }: ClientOverlap) {
  const named = contributions.filter((one) => !one.implied).slice(0, NAMED_GROUPS);
  const groups = named.map(
    ({ clientGroup, holders }) =>
      html`<strong>${text(clientGroup.name)}</strong
        >${holders <= RARE_HOLDERS ? ` ${rareNote(holders)}` : nothing}`,
  );
  return rich('service.related.both', { groups: joinNames(groups) });
}

function rareNote(holders: number): string {
  return holders <= 2 ? t('service.related.rareTwo') : t('service.related.rare', { count: holders });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-related-service': YpRelatedService;
  }
}
