import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ClientOverlap, Pair, RelatedTeams } from '../../../api/contract/relations.ts';
import '../../components/yp-contact.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-overlap-why.ts';
import '../../components/yp-strength.ts';
import { YpElement } from '../../components/yp-element.ts';
import { rich, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { mapHref, pairHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { joinNames } from './join-names.ts';

const NAMED_GROUPS = 3;
/** A group that at most so many units serve says much about those who do. */
const RARE_HOLDERS = 4;

/** One unit that serves the same clients: its name, how strongly, in one sentence why; all of it behind "Why?". */
@customElement('yp-shared-clients-row')
export class YpSharedClientsRow extends YpElement {
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
      .name:hover {
        color: var(--accent);
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
        display: grid;
        gap: var(--s2);
        padding: var(--s1) 0 var(--s2);
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) var(--s4);
        font-weight: 560;
      }
      @media print {
        summary,
        .links {
          display: none;
        }
      }
    `,
  ];
  @property({ attribute: false }) item: RelatedTeams['items'][number] | undefined;
  /** The unit whose page it is, where that counts its subunits in and the map does not. */
  @property() ownId: string | undefined;
  @state() private open = false;

  /** Whom to call is asked only when somebody wants to know. */
  private readonly team = new Fetch(this, 'GET /teams/{id}', () =>
    this.open && this.item ? { params: { id: this.item.team.id } } : undefined,
  );

  /** The two as the map has them. */
  private readonly pair = new Fetch(this, 'GET /pairs/{a}/{b}', () =>
    this.open && this.item && this.ownId !== undefined
      ? { params: { a: this.ownId, b: this.item.team.id }, query: { level: 'team' as const } }
      : undefined,
  );

  override render() {
    if (!this.item) return nothing;
    const { team, clientOverlap } = this.item;
    return html`
      <yp-department-mark .department=${team.department}></yp-department-mark>
      <div class="head">
        <a class="name" href=${teamHref(team.id)}>${text(team.name)}</a>
        <yp-strength .value=${clientOverlap.score} .strength=${clientOverlap.strength}></yp-strength>
      </div>
      <div class="body">
        <p>${sentence(clientOverlap)}</p>
        <details @toggle=${this.handleToggle}>
          <summary aria-label=${t('unit.sharedClients.whyOf', { name: plainText(team.name) })}>
            ${t('unit.sharedClients.why')}<yp-icon name="chevron-down"></yp-icon>
          </summary>
          ${this.open ? this.renderWhy() : nothing}
        </details>
      </div>
    `;
  }

  private renderWhy() {
    const { team, clientOverlap } = this.item!;
    return html`<div class="why">
      <yp-overlap-why .overlap=${clientOverlap}></yp-overlap-why>
      ${this.pair.value ? renderOwn(this.pair.value) : nothing}
      ${this.team.value?.contacts.map((contact) => html`<yp-contact .contact=${contact}></yp-contact>`)}
      <p class="links">
        <a href=${teamHref(team.id)}>${t('unit.sharedClients.openUnit')}</a>
        <a href=${mapHref('team', team.id)}>${t('unit.sharedClients.openMap')}</a>
      </p>
    </div>`;
  }

  private handleToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
  }
}

/** How much the two share without subunits, and the page where that is told in full. */
function renderOwn({ a, b, clientOverlap }: Pair) {
  const strength = t(`common.strength.${clientOverlap.strength}`);
  return html`<p>
    ${t('unit.sharedClients.ownWork', { strength })}
    <a href=${pairHref('team', a.id, b.id)}>${t('decide.pair.open')}</a>
  </p>`;
}

/** "Both serve: long-term unemployed (only 4 units) and young adults". Names groups that are not implied by others. */
function sentence({ contributions }: ClientOverlap) {
  const named = contributions.filter((one) => !one.implied).slice(0, NAMED_GROUPS);
  const groups = named.map(
    ({ clientGroup, holders }) =>
      html`<strong>${text(clientGroup.name)}</strong
        >${holders <= RARE_HOLDERS ? ` ${rareNote(holders)}` : nothing}`,
  );
  return rich('unit.sharedClients.both', { groups: joinNames(groups) });
}

function rareNote(holders: number): string {
  return holders <= 2 ? t('unit.sharedClients.rareTwo') : t('unit.sharedClients.rare', { count: holders });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-shared-clients-row': YpSharedClientsRow;
  }
}
