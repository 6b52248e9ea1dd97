import { css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { LIMITS, type TeamRef } from '../../../api/contract/common.ts';
import type { Experiment } from '../../../api/contract/experiment.ts';
import type { InvitationInput } from '../../../api/contract/experiment-team.ts';
import type { Answer } from '../../../api/contract/experiment-words.ts';
import '../../components/yp-dialog.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { toast } from '../../components/yp-toasts.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { decider, setDecider } from '../../state/decider.ts';
import { isEmail } from '../../state/experiment-problems.ts';
import { today } from '../../state/experiment-wall.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fieldError } from '../../styles/field-error.ts';
import { forms } from '../../styles/forms.ts';
import './parts/yp-who-field.ts';
import type { YpWhoField } from './parts/yp-who-field.ts';
import { answerInvitation, overtakenBy, problemOf } from './experiment-writes.ts';

type Field = 'by' | 'until' | 'reason' | 'person' | 'email';

/** Answers for a unit that was asked: with the people who take part, until when not, or why not. There is one in the app. */
@customElement('yp-answer-dialog')
export class YpAnswerDialog extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    fieldError,
    css`
      form {
        display: grid;
        gap: var(--s4);
      }
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(190px, 100%), 1fr));
        gap: var(--s3);
      }
      textarea {
        display: block;
        resize: vertical;
        min-height: 72px;
      }
    `,
  ];
  @state() private experiment: Experiment | undefined;
  @state() private team: TeamRef | undefined;
  @state() private given: Answer = 'yes';
  @state() private open = false;
  @state() private wrong: { readonly field: Field; readonly text: string } | undefined;
  @state() private problem: string | undefined;
  @state() private busy = false;
  @query('yp-who-field') private who!: YpWhoField;
  @query('#until') private untilField!: HTMLInputElement | null;
  @query('#reason') private reasonField!: HTMLTextAreaElement | null;
  @query('#person') private personField!: HTMLInputElement | null;
  @query('#email') private emailField!: HTMLInputElement | null;
  private done: ((changed: boolean) => void) | undefined;

  /** True when the answer is kept. */
  async ask(experiment: Experiment, team: TeamRef, answer: Answer): Promise<boolean> {
    this.done?.(false);
    this.experiment = experiment;
    this.team = team;
    this.given = answer;
    this.wrong = undefined;
    this.problem = undefined;
    this.open = true;
    await this.updateComplete;
    this.who.reset();
    const [person] = experiment.teams.find((one) => one.team.id === team.id)?.people ?? [];
    if (this.personField) this.personField.value = person?.name ?? decider() ?? '';
    if (this.emailField) this.emailField.value = person?.email ?? '';
    if (this.reasonField) this.reasonField.value = '';
    return new Promise((resolve) => (this.done = resolve));
  }

  override render() {
    const name = this.team ? plainText(this.team.name) : '';
    return html`<yp-dialog
      heading=${t('experiments.invitation.answerTitle', { team: name })}
      ?open=${this.open}
      @dialog-close=${() => this.finish(false)}
    >
      <form id="form" novalidate @submit=${this.handleSubmit}>
        ${
          this.problem === undefined
            ? nothing
            : html`<p class="error" role="alert"><yp-icon name="circle-alert"></yp-icon>${this.problem}</p>`
        }
        ${this.given === 'yes' ? this.renderYes() : nothing}
        ${this.given === 'not-now' ? this.renderUntil() : nothing}
        ${this.given === 'yes' ? nothing : this.renderReason()}
        <yp-who-field ?lacking=${this.wrong?.field === 'by'}></yp-who-field>
      </form>
      <button slot="actions" type="button" class="button quiet" @click=${() => this.finish(false)}>
        ${t('common.cancel')}
      </button>
      <button slot="actions" type="submit" form="form" class="button" aria-disabled=${this.busy}>
        ${t(`experiments.answer.${this.given}`)}
      </button>
    </yp-dialog>`;
  }

  private renderYes() {
    return html`<div>
      <p class="label">${t('experiments.invitation.people')}</p>
      <div class="row">
        ${this.renderPerson('person', t('experiments.form.personName'))}
        ${this.renderPerson('email', t('experiments.form.personEmail'))}
      </div>
    </div>`;
  }

  private renderPerson(field: 'person' | 'email', label: string) {
    return html`<div>
      <input
        id=${field}
        class="input"
        type=${field === 'email' ? 'email' : 'text'}
        autocomplete="off"
        placeholder=${label}
        aria-label=${label}
        aria-invalid=${this.wrong?.field === field}
        aria-describedby="${field}-error"
      />
      ${this.error(field)}
    </div>`;
  }

  private renderUntil() {
    return html`<div>
      <label class="label" for="until">${t('experiments.invitation.untilLabel')}</label>
      <input
        id="until"
        class="input"
        type="date"
        min=${today()}
        aria-invalid=${this.wrong?.field === 'until'}
        aria-describedby="until-error"
      />
      ${this.error('until')}
    </div>`;
  }

  private renderReason() {
    return html`<div>
      <label class="label" for="reason">${t('experiments.invitation.reasonLabel')}</label>
      <textarea
        id="reason"
        class="input"
        rows="2"
        maxlength=${LIMITS.summary}
        aria-invalid=${this.wrong?.field === 'reason'}
        aria-describedby="reason-error"
      ></textarea>
      ${this.error('reason')}
    </div>`;
  }

  private error(field: Field) {
    return html`<p id="${field}-error" class="error" ?hidden=${this.wrong?.field !== field}>
      <yp-icon name="circle-alert"></yp-icon>${this.wrong?.text}
    </p>`;
  }

  private async handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const by = this.who.value;
    const person = this.personField?.value.trim() ?? '';
    const email = this.emailField?.value.trim() ?? '';
    const until = this.untilField?.value ?? '';
    const reason = this.reasonField?.value.trim() ?? '';
    if (this.given === 'yes' && person === '')
      return this.refuse('person', t('experiments.invitation.peopleMissing'));
    if (email !== '' && !isEmail(email)) return this.refuse('email', t('experiments.form.error.email'));
    if (this.given === 'not-now' && (until === '' || until < today()))
      return this.refuse('until', t('experiments.invitation.untilMissing'));
    if (this.given === 'no' && reason === '')
      return this.refuse('reason', t('experiments.invitation.reasonMissing'));
    if (by === '') return this.refuse('by', t('experiments.form.error.name'));
    this.wrong = undefined;
    setDecider(by);
    await this.send({
      by,
      answer: this.given,
      ...(until !== '' && { until }),
      ...(reason !== '' && { reason }),
      ...(person !== '' && { people: this.peopleWith(person, email === '' ? null : email) }),
    });
  }

  /** The first person of the unit is the one written here; others who stand there already stay. */
  private peopleWith(name: string, email: string | null) {
    const known = this.experiment!.teams.find(({ team }) => team.id === this.team!.id)?.people ?? [];
    return [{ name, email }, ...known.slice(1)];
  }

  private async send(body: InvitationInput): Promise<void> {
    const { done } = this;
    this.busy = true;
    try {
      await answerInvitation(this.experiment!, this.team!.id, body);
      toast(t('experiments.invitation.sent'));
      // It may have been closed meanwhile, and opened for another.
      if (this.done === done) this.finish(true);
    } catch (error) {
      // An answer clashes with nothing that somebody else may have written: it is simply given once more.
      this.experiment = overtakenBy(error) ?? this.experiment;
      this.problem = t('experiments.dialog.failed', { problem: problemOf(error) });
    } finally {
      this.busy = false;
    }
  }

  private refuse(field: Field, text: string): void {
    this.wrong = { field, text };
    this.renderRoot.querySelector<HTMLElement>(field === 'by' ? 'yp-who-field' : `#${field}`)?.focus();
  }

  private finish(changed: boolean): void {
    this.open = false;
    const { done } = this;
    this.done = undefined;
    void this.updateComplete.then(() => done?.(changed));
  }
}

/** Asks what belongs to an answer and keeps it; true when it is kept. */
export function askAnswer(experiment: Experiment, team: TeamRef, answer: Answer): Promise<boolean> {
  const dialog =
    document.querySelector('yp-answer-dialog') ??
    document.body.appendChild(document.createElement('yp-answer-dialog'));
  return dialog.ask(experiment, team, answer);
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-answer-dialog': YpAnswerDialog;
  }
}
