import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/yp-department-mark.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { list, number, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { clientGroupHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { cardStyles } from './card-styles.ts';
import type { GroupNeighbours } from './group-neighbours.ts';

const FIRST_SHOWN = 8;
const MARKS_SHOWN = 4;

/** The unit's client groups, and for each who else serves it: "only us" is as much worth knowing as many marks. */
@customElement('yp-unit-groups')
export class YpUnitGroups extends YpElement {
  static override styles = [
    base,
    cardStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 2px var(--s3);
        min-height: 44px;
        padding-block: 9px;
        font-size: var(--t-m);
      }
      .row a {
        color: var(--ink);
        font-weight: 540;
      }
      .row a:hover {
        color: var(--accent);
      }
      .quiet {
        display: inline-flex;
        margin-left: var(--s1);
        color: var(--experiment);
        vertical-align: -2px;
      }
      .quiet yp-icon {
        --icon-size: 15px;
      }
      .others {
        display: flex;
        align-items: center;
        gap: 3px;
        color: var(--muted);
        font-size: var(--t-s);
        white-space: nowrap;
      }
      .count {
        min-width: 22px;
        text-align: end;
      }
      .only {
        padding: 1px 8px;
        border-radius: 10px;
        background: var(--accent-weak);
        color: var(--accent-ink);
        font-size: var(--t-xs);
        font-weight: 580;
      }
    `,
  ];
  @property({ attribute: false }) groups: readonly GroupNeighbours[] = [];
  @state() private all = false;

  override render() {
    const count = this.groups.length;
    const shown = this.all ? this.groups : this.groups.slice(0, FIRST_SHOWN);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <yp-icon name="contact"></yp-icon>
        <h2 id="title">${t('unit.groups.title')}</h2>
        <p class="subtitle">${t('unit.groups.subtitle')}</p>
      </div>
      ${
        count === 0
          ? html`<yp-empty icon="contact" heading=${t('unit.groups.emptyTitle')}
              >${t('unit.groups.emptyText')}</yp-empty
            >`
          : html`<ul class="plain">
              ${shown.map((group) => this.renderGroup(group))}
            </ul>`
      }
      ${
        count > FIRST_SHOWN
          ? html`<div class="card-foot no-print">
                <button type="button" class="text-button" aria-expanded=${this.all} @click=${this.toggle}>
                  ${this.all ? t('common.showLess') : t('common.showAll', { count })}
                </button>
              </div>
              ${this.all ? nothing : html`<p class="card-foot only-print">${t('common.shownOf', { shown: shown.length, total: count })}</p>`}`
          : nothing
      }
    </section>`;
  }

  private renderGroup({ id, name, quiet, others }: GroupNeighbours) {
    const departments = [
      ...new Map(others.map(({ department }) => [department.id, department])).values(),
    ].slice(0, MARKS_SHOWN);
    const names = list(others.map((team) => plainText(team.name)));
    return html`<li class="row">
      <span
        ><a href=${clientGroupHref(id)}>${text(name)}</a>${
          quiet
            ? html`<span
                class="quiet"
                role="img"
                aria-label=${t('common.quiet')}
                title=${t('common.quietHelp')}
                ><yp-icon name="ear"></yp-icon
              ></span>`
            : nothing
        }</span
      >
      ${
        others.length === 0
          ? html`<span class="only">${t('unit.groups.onlyUs')}</span>`
          : html`<span
              class="others"
              role="img"
              title=${names}
              aria-label=${t('unit.groups.othersLabel', { count: others.length, names })}
              >${departments.map(
                (department) => html`<yp-department-mark .department=${department}></yp-department-mark>`,
              )}<span class="count number">${number(others.length)}</span></span
            >`
      }
    </li>`;
  }

  private toggle(): void {
    this.all = !this.all;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-groups': YpUnitGroups;
  }
}
