import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cssVars } from '../../components/css-vars.ts';
import '../../components/yp-department-mark.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import type { DepartmentGroup } from './by-department.ts';

/** The user said which unit is theirs. */
export class UnitChooseEvent extends Event {
  static readonly type = 'unit-choose';
  readonly team: string;
  constructor(team: string) {
    super(UnitChooseEvent.type, { bubbles: true, composed: true });
    this.team = team;
  }
}

/**
 * A department and its units, each a link to choose it by.
 *
 * @fires unit-choose when a unit is pressed, just before its page opens
 */
@customElement('yp-department-card')
export class YpDepartmentCard extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        break-inside: avoid;
      }
      .card {
        padding: var(--s3) 0 var(--s2);
        overflow: hidden;
      }
      .head {
        display: flex;
        align-items: flex-start;
        gap: 10px;
        padding: var(--s1) var(--s4) var(--s2);
      }
      yp-department-mark {
        margin-top: 2px;
      }
      h2 a {
        color: var(--ink);
      }
      .organization {
        color: var(--muted);
        font-size: var(--t-xs);
        font-weight: 400;
      }
      .organization span {
        white-space: nowrap;
      }
      li a {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--s3);
        min-height: 34px;
        padding: 5px var(--s4) 5px calc(var(--s4) + 37px + var(--depth) * 16px);
        color: var(--ink);
        font-size: var(--t-m);
      }
      li a:hover {
        background: var(--hover);
        color: var(--accent);
        text-decoration: none;
      }
      li a:focus-visible {
        outline-offset: -2px;
      }
      .count {
        flex: none;
        color: var(--muted);
        font-size: var(--t-s);
      }
    `,
  ];
  @property({ attribute: false }) group: DepartmentGroup | undefined;

  override render() {
    if (!this.group) return undefined;
    const { department, organization, units, services } = this.group;
    return html`<section class="card" aria-labelledby="name">
      <div class="head">
        <yp-department-mark .department=${department}></yp-department-mark>
        <div>
          <h2 id="name">
            <a href=${teamHref(department.id)} @click=${() => this.choose(department.id)}
              >${text(department.name)}</a
            >
          </h2>
          <p class="organization">
            ${text(organization.name)} · <span>${t('common.services', { count: services })}</span>
          </p>
        </div>
      </div>
      <ul class="plain">
        ${units.map(
          ({ team, depth, services: count }) =>
            html`<li ${cssVars({ '--depth': depth })}>
              <a href=${teamHref(team.id)} @click=${() => this.choose(team.id)}
                >${text(team.name)}<span class="count number"
                  ><span class="visually-hidden">, ${t('common.services', { count })}</span
                  ><span aria-hidden="true">${count || ''}</span></span
                ></a
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private choose(team: string): void {
    this.dispatchEvent(new UnitChooseEvent(team));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-department-card': YpDepartmentCard;
  }
  interface HTMLElementEventMap {
    'unit-choose': UnitChooseEvent;
  }
}
