import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Team } from '../../../api/contract/team.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { pickText, plainText } from '../../i18n/local-text.ts';
import { agesText } from '../../i18n/service-values.ts';
import { inputOf, type ServiceForm } from '../../state/directory-form.ts';
import { base } from '../../styles/base.ts';

const GROUPS_SHOWN = 4;

/** Beside the form: how the service will look in the lists, and what would make it more useful. */
@customElement('yp-service-preview')
export class YpServicePreview extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--s4);
      }
      .heading {
        margin-bottom: var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
        font-weight: 560;
        letter-spacing: 0;
      }
      .card {
        display: grid;
        gap: var(--s3);
        padding: var(--s5);
      }
      .name {
        font-size: 1.08rem;
        font-weight: 640;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }
      .empty {
        color: var(--faint);
        font-weight: 500;
      }
      .team {
        display: flex;
        align-items: center;
        gap: var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
      }
      .summary {
        color: var(--muted);
        font-size: var(--t-m);
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 5px;
      }
      .chips span {
        padding: 2px 10px;
        border: 1px solid var(--line);
        border-radius: 13px;
        font-size: var(--t-s);
      }
      .facts {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .hints li {
        display: flex;
        gap: var(--s2);
        padding: 5px 0;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .hints yp-icon {
        --icon-size: 16px;
        margin-top: 1px;
        color: var(--line-control);
      }
      .hints .done yp-icon {
        color: var(--partner);
      }
    `,
  ];
  @property({ attribute: false }) form!: ServiceForm;
  @property({ attribute: false }) teams: readonly Team[] = [];

  override render() {
    const { name, summary } = inputOf(this.form);
    const title = plainText(name);
    const sentence = pickText(summary, currentLanguage()).text;
    const team = this.teams.find(({ id }) => id === this.form.teamId);
    return html`<div aria-hidden="true">
        <p class="heading">${t('service.form.preview')}</p>
        <div class="card">
          <div>
            <p class="name ${title === '' ? 'empty' : ''}">${title || t('service.form.previewName')}</p>
            <p class="team">
              ${
                team
                  ? html`<yp-department-mark .department=${team.department}></yp-department-mark
                      >${plainText(team.name)}`
                  : html`<span class="empty">${t('service.form.previewTeam')}</span>`
              }
            </p>
          </div>
          ${sentence ? html`<p class="summary">${sentence}</p>` : nothing} ${this.renderGroups()}
          <p class="facts">${this.facts().join(' · ')}</p>
        </div>
      </div>
      ${this.renderHints()}`;
  }

  private renderGroups() {
    const { clientGroups } = this.form;
    if (clientGroups.length === 0) return nothing;
    const rest = clientGroups.length - GROUPS_SHOWN;
    return html`<p class="chips">
      ${clientGroups.slice(0, GROUPS_SHOWN).map((group) => html`<span>${plainText(group.name)}</span>`)}
      ${rest > 0 ? html`<span>${t('common.more', { count: rest })}</span>` : nothing}
    </p>`;
  }

  private facts(): readonly string[] {
    const { ageMin, ageMax } = inputOf(this.form);
    const given = Number.isInteger(ageMin) || Number.isInteger(ageMax);
    const known = given && (ageMin === null || ageMax === null || ageMin <= ageMax);
    return [
      ...(known ? [agesText({ ageMin, ageMax })] : []),
      ...this.form.channels.map((channel) => t(`common.channel.${channel}`)),
    ];
  }

  private renderHints() {
    const { form } = this;
    const summaryGiven = Object.values(form.summary).some((text) => text.trim() !== '');
    const hints = [
      ['hintGroups', form.clientGroups.length > 0],
      ['hintAges', form.ageMin !== '' || form.ageMax !== ''],
      ['hintSummary', summaryGiven],
      ['hintClasses', form.serviceClasses.length > 0],
    ] as const;
    const open = hints.filter(([, done]) => !done);
    return html`<div>
      <p class="heading">${t('service.form.hints')}</p>
      <ul class="plain hints">
        ${
          open.length === 0
            ? html`<li class="done">
                <yp-icon name="circle-check"></yp-icon><span>${t('service.form.hintDone')}</span>
              </li>`
            : open.map(
                ([hint]) =>
                  html`<li><yp-icon name="plus"></yp-icon><span>${t(`service.form.${hint}`)}</span></li>`,
              )
        }
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-preview': YpServicePreview;
  }
}
