import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { MOST_TEAMS } from '../../../../api/contract/experiment-words.ts';
import type { Team } from '../../../../api/contract/team.ts';
import { teamOptions } from '../../../components/picker-options.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-picker.ts';
import type { PickEvent, YpPicker } from '../../../components/yp-picker.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import type { DraftPerson, DraftTeam } from '../../../state/experiment-draft.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';
import { DraftChangeEvent } from './draft-events.ts';

const NOBODY: DraftPerson = { name: '', email: '' };

/**
 * The units of an experiment, the owner first, each with the people who do it.
 *
 * @fires draft-change with all units when one of them changes
 */
@customElement('yp-canvas-teams')
export class YpCanvasTeams extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: grid;
        gap: var(--s3);
      }
      .team {
        padding: var(--s3) var(--s4) var(--s3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--bg);
      }
      .head {
        display: flex;
        align-items: center;
        gap: var(--s2);
        min-height: 36px;
      }
      .name {
        flex: 1;
        min-width: 0;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .role {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .person {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr)) auto;
        gap: var(--s2);
        align-items: center;
        margin-top: var(--s2);
      }
      .person .name {
        grid-column: 1;
        font-weight: inherit;
      }
      .person .email {
        grid-column: 2;
      }
      .person .button {
        grid-column: 3;
      }
      .person > * {
        grid-row: 1;
      }
      .add {
        margin-top: var(--s2);
      }
      @media (max-width: 600px) {
        .person {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .person .email {
          grid-area: 2 / 1;
        }
        .person .button {
          grid-column: 2;
        }
      }
    `,
  ];
  @property({ attribute: false }) teams: readonly DraftTeam[] = [];
  /** All units of the directory. */
  @property({ attribute: false }) known: readonly Team[] = [];
  @property({ type: Boolean }) invalid = false;
  @query('yp-picker') private picker!: YpPicker | null;

  override focus(): void {
    const empty = this.renderRoot.querySelector<HTMLInputElement>('.person-name:placeholder-shown');
    if (this.teams.length > 1 && empty) empty.focus();
    else this.picker?.focus();
  }

  override render() {
    const chosen = new Set(this.teams.map(({ team }) => team.id));
    return html`${this.teams.map((one, at) => this.renderTeam(one, at))}
    ${
      this.teams.length >= MOST_TEAMS
        ? nothing
        : html`<yp-picker
            label=${this.teams.length === 0 ? t('experiments.form.findTeam') : t('experiments.form.findPartner')}
            .options=${teamOptions(this.known).filter(({ id }) => !chosen.has(id))}
            .invalid=${this.invalid}
            @pick=${this.handlePick}
          ></yp-picker>`
    }`;
  }

  private renderTeam({ team, people }: DraftTeam, at: number) {
    const name = plainText(team.name);
    // One line is open for a name from the first.
    const lines = people.length === 0 ? [NOBODY] : people;
    return html`<div class="team" role="group" aria-label=${name}>
      <div class="head">
        <yp-department-mark .department=${team.department} labelled></yp-department-mark>
        <span class="name">${text(team.name)}</span>
        <span class="role">${at === 0 ? t('experiments.form.owner') : t('experiments.form.partner')}</span>
        <button
          type="button"
          class="button icon small"
          aria-label=${t('experiments.form.removeTeam', { name })}
          @click=${() => this.tell(this.teams.filter((_one, place) => place !== at))}
        >
          <yp-icon name="x"></yp-icon>
        </button>
      </div>
      ${lines.map(
        (person, line) =>
          html`<div class="person">
            ${this.field(at, lines, line, 'name', t('experiments.form.personName'), name)}
            <button
              type="button"
              class="button icon small"
              aria-label=${t('experiments.form.removePerson', { name: person.name })}
              ?hidden=${people.length === 0}
              @click=${() =>
                this.setPeople(
                  at,
                  lines.filter((_one, place) => place !== line),
                )}
            >
              <yp-icon name="x"></yp-icon>
            </button>
            ${this.field(at, lines, line, 'email', t('experiments.form.personEmail'), name)}
          </div>`,
      )}
      <button
        type="button"
        class="button quiet small add"
        ?hidden=${lines.some((person) => person.name.trim() === '')}
        @click=${() => this.setPeople(at, [...lines, NOBODY])}
      >
        <yp-icon name="plus"></yp-icon>${t('experiments.form.addPerson')}
      </button>
    </div>`;
  }

  private field(
    at: number,
    lines: readonly DraftPerson[],
    line: number,
    field: keyof DraftPerson,
    label: string,
    team: string,
  ) {
    return html`<input
      class="input ${field} ${field === 'name' ? 'person-name' : ''}"
      type=${field === 'email' ? 'email' : 'text'}
      autocomplete="off"
      placeholder=${label}
      aria-label="${label}: ${team}"
      .value=${lines[line]![field]}
      @input=${(event: Event) =>
        this.setPeople(
          at,
          lines.map((person, place) =>
            place === line ? { ...person, [field]: (event.target as HTMLInputElement).value } : person,
          ),
        )}
    />`;
  }

  private setPeople(at: number, people: readonly DraftPerson[]): void {
    this.tell(this.teams.map((one, place) => (place === at ? { ...one, people } : one)));
  }

  private handlePick(event: PickEvent): void {
    const team = this.known.find(({ id }) => id === event.option.id);
    if (!team) return;
    const ref = { id: team.id, name: team.name, department: team.department };
    this.tell([...this.teams, { team: ref, people: [] }]);
  }

  private tell(teams: readonly DraftTeam[]): void {
    this.dispatchEvent(new DraftChangeEvent({ teams }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-canvas-teams': YpCanvasTeams;
  }
}
