import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Team } from '../../../api/contract/team.ts';
import '../../components/yp-department-mark.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import type { ServiceForm } from '../../state/directory-form.ts';
import { buttons } from '../../styles/buttons.ts';
import { FormPart } from './form-part.ts';
import { teamOptions } from '../../components/picker-options.ts';
import '../../components/yp-picker.ts';
import type { PickEvent } from '../../components/yp-picker.ts';

const ROLES = ['co-responsible', 'producer', 'funder', 'referrer'] as const;

/** Whose a service is, and which other units have a part in it. */
@customElement('yp-form-team')
export class YpFormTeam extends FormPart {
  static override styles = [
    ...FormPart.styles,
    buttons,
    css`
      .chosen,
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s2) var(--s3);
        min-height: 48px;
        padding: var(--s1) var(--s2) var(--s1) var(--s3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--bg);
      }
      .chosen .name {
        font-weight: 580;
      }
      .where {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .name {
        flex: 1;
      }
      ul {
        display: grid;
        gap: var(--s2);
        margin-bottom: var(--s2);
      }
      .select {
        width: auto;
        min-height: 36px;
      }
      .button {
        margin-left: auto;
      }
    `,
  ];
  @property({ attribute: false }) teams: readonly Team[] = [];

  override render() {
    const options = teamOptions(this.teams);
    const taken = new Set([this.form.teamId, ...this.form.otherTeams.map(({ id }) => id)]);
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('service.form.who')}</h2>
      <div>
        <p class="label">${t('service.form.team')}</p>
        ${this.form.teamId === '' ? this.renderTeamPicker(options) : this.renderTeam()}
        ${this.renderError('teamId')}
      </div>
      <div>
        <p class="label">${t('service.form.otherTeams')}</p>
        ${this.renderOthers()}
        <yp-picker
          data-field="otherTeams"
          label=${t('service.form.otherTeamsFind')}
          .options=${options.filter(({ id }) => !taken.has(id))}
          @pick=${this.handleOther}
        ></yp-picker>
        ${this.renderError('otherTeams')}
      </div>
    </section>`;
  }

  private renderTeamPicker(options: ReturnType<typeof teamOptions>) {
    return html`<yp-picker
      data-field="teamId"
      label=${t('service.form.teamFind')}
      .options=${options}
      .invalid=${this.isWrong('teamId')}
      @pick=${(event: PickEvent) => this.tell({ teamId: event.option.id })}
    ></yp-picker>`;
  }

  private renderTeam() {
    const team = this.teams.find(({ id }) => id === this.form.teamId);
    return html`<div class="chosen">
      <yp-department-mark .department=${team?.department} labelled></yp-department-mark>
      <span class="name"
        >${team ? plainText(team.name) : t('common.loading')}
        <span class="where">${team ? plainText(team.organization.name) : ''}</span></span
      >
      <button
        type="button"
        class="button icon small"
        data-field="teamId"
        aria-label="${t('common.remove')}: ${team ? plainText(team.name) : ''}"
        @click=${() => this.tell({ teamId: '' })}
      >
        <yp-icon name="x"></yp-icon>
      </button>
    </div>`;
  }

  private renderOthers() {
    return html`<ul class="plain" ?hidden=${this.form.otherTeams.length === 0}>
      ${this.form.otherTeams.map(
        (other) =>
          html`<li>
            <span class="name">${plainText(other.name)}</span>
            <select
              class="select"
              aria-label=${t('service.form.role', { name: plainText(other.name) })}
              @change=${(event: Event) => this.handleRole(other.id, event)}
            >
              ${ROLES.map(
                (role) =>
                  html`<option value=${role} ?selected=${role === other.role}>
                    ${t(`common.role.${role}`)}
                  </option>`,
              )}
            </select>
            <button
              type="button"
              class="button icon small"
              aria-label="${t('common.remove')}: ${plainText(other.name)}"
              @click=${() =>
                this.tell({ otherTeams: this.form.otherTeams.filter(({ id }) => id !== other.id) })}
            >
              <yp-icon name="x"></yp-icon>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private handleOther(event: PickEvent): void {
    const team = this.teams.find(({ id }) => id === event.option.id);
    if (!team) return;
    const other = { id: team.id, name: team.name, role: 'producer' as const };
    this.tell({ otherTeams: [...this.form.otherTeams, other] });
  }

  private handleRole(id: string, event: Event): void {
    const role = (event.target as HTMLSelectElement).value as ServiceForm['otherTeams'][number]['role'];
    this.tell({
      otherTeams: this.form.otherTeams.map((other) => (other.id === id ? { ...other, role } : other)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-form-team': YpFormTeam;
  }
}
