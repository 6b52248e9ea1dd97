import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Experiment } from '../../../../api/contract/experiment.ts';
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
import { type DraftPerson, type DraftTeam } from '../../../state/experiment-draft.ts';
import { hasWrongEmail, lacksName, type DraftProblem } from '../../../state/experiment-problems.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { fieldError } from '../../../styles/field-error.ts';
import { forms } from '../../../styles/forms.ts';
import { problemText } from './problem-text.ts';
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
    fieldError,
    css`
      :host {
        display: grid;
        gap: var(--s3);
      }
      /* What gets the focus is not hidden by the bars at the top and at the foot. */
      input,
      button,
      yp-picker {
        scroll-margin-block: calc(var(--header) + var(--s4)) 160px;
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
  /** The units as they stand: with what they have answered. */
  @property({ attribute: false }) standing: Experiment['teams'] = [];
  /** What is wrong, told where it is: at a person, a unit, or where units are chosen. */
  @property({ attribute: false }) problem: DraftProblem | undefined;
  @query('yp-picker') private picker!: YpPicker | null;
  /** Whose new line for a person gets the focus when it is drawn. */
  private opened: string | undefined;

  override focus(): void {
    // What is wrong may have been told just now.
    void this.updateComplete.then(() => this.focusFirst());
  }

  private focusFirst(): void {
    const wrong = this.renderRoot.querySelector<HTMLInputElement>('input[aria-invalid="true"]');
    const empty = this.renderRoot.querySelector<HTMLInputElement>('.person-name:placeholder-shown');
    if (wrong) wrong.focus();
    else if (this.teams.length > 1 && empty && !this.asksForTeam) empty.focus();
    else this.picker?.focus();
  }

  protected override updated(): void {
    if (this.opened === undefined) return;
    const lines = this.renderRoot.querySelectorAll<HTMLInputElement>(`#team-${this.opened} .person-name`);
    [...lines].at(-1)?.focus();
    this.opened = undefined;
  }

  private get asksForTeam(): boolean {
    return this.problem?.code === 'partner' || this.problem?.code === 'otherPartner';
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
            .invalid=${this.asksForTeam}
            .description=${this.asksForTeam ? problemText(this.problem!) : ''}
            @pick=${this.handlePick}
          ></yp-picker>`
    }${this.asksForTeam ? this.renderError('error') : nothing}`;
  }

  private renderError(id: string) {
    return html`<p id=${id} class="error">
      <yp-icon name="circle-alert"></yp-icon>${problemText(this.problem!)}
    </p>`;
  }

  /** Which of the inputs of a unit is wrong. */
  private isWrong({ team }: DraftTeam, person: DraftPerson, line: number, field: keyof DraftPerson): boolean {
    switch (this.problem?.code) {
      case 'people':
        return field === 'name' && line === 0 && this.problem.teams!.some(({ id }) => id === team.id);
      case 'email':
        return field === 'email' && hasWrongEmail(person);
      case 'personName':
        return field === 'name' && lacksName(person);
      default:
        return false;
    }
  }

  private renderTeam(one: DraftTeam, at: number) {
    const { team, people } = one;
    const name = plainText(team.name);
    const declined = this.standing.find((other) => other.team.id === team.id)?.invitation?.answer === 'no';
    const isWrong = this.linesOf(one).some((person, line) =>
      (['name', 'email'] as const).some((field) => this.isWrong(one, person, line, field)),
    );
    const lines = this.linesOf(one);
    return html`<div class="team" id="team-${team.id}" role="group" aria-label=${name}>
      <div class="head">
        <yp-department-mark .department=${team.department} labelled></yp-department-mark>
        <span class="name">${text(team.name)}</span>
        <span class="role"
          >${
            at === 0
              ? t('experiments.form.owner')
              : declined
                ? t('experiments.invitation.declined')
                : t('experiments.form.partner')
          }</span
        >
        <button
          type="button"
          class="button icon small"
          aria-label=${t('experiments.form.removeTeam', { name })}
          @click=${() => {
            this.tell(this.teams.filter((_one, place) => place !== at));
            this.picker?.focus();
          }}
        >
          <yp-icon name="x"></yp-icon>
        </button>
      </div>
      ${lines.map(
        (person, line) =>
          html`<div class="person">
            ${this.field(at, lines, line, 'name', t('experiments.form.personName'), one)}
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
            ${this.field(at, lines, line, 'email', t('experiments.form.personEmail'), one)}
          </div>`,
      )}
      ${isWrong ? this.renderError(`error-${team.id}`) : nothing}
      <button
        type="button"
        class="button quiet small add"
        ?hidden=${lines.some((person) => person.name.trim() === '')}
        @click=${() => {
          this.opened = team.id;
          this.setPeople(at, [...lines, NOBODY]);
        }}
      >
        <yp-icon name="plus"></yp-icon>${t('experiments.form.addPerson')}
      </button>
    </div>`;
  }

  /** One line is open for a name from the first. */
  private linesOf({ people }: DraftTeam): readonly DraftPerson[] {
    return people.length === 0 ? [NOBODY] : people;
  }

  private field(
    at: number,
    lines: readonly DraftPerson[],
    line: number,
    field: keyof DraftPerson,
    label: string,
    one: DraftTeam,
  ) {
    const isWrong = this.isWrong(one, lines[line]!, line, field);
    return html`<input
      class="input ${field} ${field === 'name' ? 'person-name' : ''}"
      type=${field === 'email' ? 'email' : 'text'}
      autocomplete="off"
      placeholder=${label}
      aria-label="${label}: ${plainText(one.team.name)}"
      aria-invalid=${isWrong}
      aria-describedby=${isWrong ? `error-${one.team.id}` : nothing}
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
