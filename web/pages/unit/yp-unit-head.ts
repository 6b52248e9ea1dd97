import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LocalText } from '../../../api/contract/common.ts';
import type { Service } from '../../../api/contract/service.ts';
import type { Team } from '../../../api/contract/team.ts';
import '../../components/yp-chip.ts';
import '../../components/yp-contact.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { date, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { clientGroupHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';

const GROUPS_SHOWN = 6;

interface NamedGroup {
  readonly id: string;
  readonly name: LocalText;
}

/** Under a unit's name: how many services for whom, whom to call, how old the details are. */
@customElement('yp-unit-head')
export class YpUnitHead extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--s2);
        margin-bottom: var(--s6);
      }
      .groups,
      .facts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 8px;
        color: var(--muted);
      }
      .facts {
        column-gap: var(--s5);
        font-size: var(--t-m);
      }
      .age {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        font-size: var(--t-s);
      }
      .age yp-icon {
        --icon-size: 15px;
      }
      button {
        min-height: 28px;
        padding: 0 var(--s2);
        border: 0;
        background: none;
        color: var(--accent);
        font-size: var(--t-s);
        font-weight: 580;
        cursor: pointer;
      }
    `,
  ];
  @property({ attribute: false }) team: Team | undefined;
  @property({ attribute: false }) services: readonly Service[] = [];
  @property({ type: Number }) total = 0;
  /** The unit's client groups, the most closely served first. */
  @property({ attribute: false }) groups: readonly NamedGroup[] = [];
  @state() private allGroups = false;
  @state() private allContacts = false;

  override render() {
    if (!this.team) return nothing;
    return html`${this.renderGroups()}${this.renderFacts(this.team)}`;
  }

  private renderGroups() {
    const rest = this.groups.length - GROUPS_SHOWN;
    if (this.groups.length === 0) {
      return this.total === 0
        ? nothing
        : html`<p class="groups">${t('unit.noGroups', { count: this.total })}</p>`;
    }
    return html`<div class="groups">
      <span>${t('unit.servesGroups', { count: this.total })}</span>
      ${this.groups.map(
        (group, at) =>
          html`<yp-chip
            class=${at < GROUPS_SHOWN || this.allGroups ? '' : 'only-print'}
            href=${clientGroupHref(group.id)}
            >${text(group.name)}</yp-chip
          >`,
      )}
      ${
        rest > 0 && !this.allGroups
          ? html`<button
              type="button"
              class="no-print"
              aria-label=${t('common.showMore', { count: rest })}
              @click=${() => (this.allGroups = true)}
            >
              ${t('common.more', { count: rest })}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderFacts({ contacts }: Team) {
    const rest = this.allContacts ? 0 : contacts.length - 1;
    return html`<div class="facts">
      ${contacts.map(
        (contact, at) =>
          html`<yp-contact
            class=${at === 0 || this.allContacts ? '' : 'only-print'}
            .contact=${contact}
          ></yp-contact>`,
      )}
      ${
        rest > 0
          ? html`<button type="button" class="no-print" @click=${() => (this.allContacts = true)}>
              ${t('unit.moreContacts', { count: rest })}
            </button>`
          : nothing
      }
      ${this.renderAge()}
    </div>`;
  }

  private renderAge() {
    const dates = this.services.map((service) => service.reviewedAt);
    const missing = dates.filter((one) => one === null).length;
    const oldest = dates.filter((one) => one !== null).sort()[0];
    if (dates.length === 0) return nothing;
    return html`<span class="age"
      ><yp-icon name="clock"></yp-icon>${oldest ? t('unit.reviewed', { date: date(oldest) }) : nothing}${
        missing > 0
          ? html`${oldest ? ' · ' : nothing}${t('unit.neverReviewed', { count: missing })}`
          : nothing
      }</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-head': YpUnitHead;
  }
}
