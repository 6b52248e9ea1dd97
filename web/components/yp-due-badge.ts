import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../i18n/i18n.ts';
import { decider } from '../state/decider.ts';
import { Fetch } from '../state/fetch.ts';
import { ownUnit } from '../state/own-unit.ts';
import { base } from '../styles/base.ts';
import { YpElement } from './yp-element.ts';

/** How many decisions are due of the unit, else of the person, that uses this browser; nothing where none is. */
@customElement('yp-due-badge')
export class YpDueBadge extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: contents;
      }
      .badge {
        display: inline-grid;
        place-items: center;
        min-width: 18px;
        height: 18px;
        margin-left: 6px;
        padding: 0 5px;
        border-radius: 9px;
        background: var(--duplicate);
        color: var(--on-department);
        font-size: 11.5px;
        font-weight: 660;
        line-height: 1;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  private readonly due = new Fetch(this, 'GET /experiments', () => {
    const [person, teamId] = [decider(), ownUnit()];
    if (person === undefined && teamId === undefined) return undefined;
    const whose = teamId === undefined ? { person: person! } : { teamId };
    return { query: { state: ['due' as const], limit: 1, ...whose } };
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('decider-change', this.handleChange);
    window.addEventListener('own-unit-change', this.handleChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('decider-change', this.handleChange);
    window.removeEventListener('own-unit-change', this.handleChange);
  }

  override render() {
    const count = this.due.value?.total ?? 0;
    if (count === 0) return nothing;
    return html`<span class="badge" aria-hidden="true">${count}</span
      ><span class="visually-hidden">${t('experiments.reminder.due', { count })}</span>`;
  }

  private readonly handleChange = (): void => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-due-badge': YpDueBadge;
  }
}
