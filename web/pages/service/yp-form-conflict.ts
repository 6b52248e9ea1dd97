import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Team } from '../../../api/contract/team.ts';
import { DialogCloseEvent } from '../../components/yp-dialog.ts';
import { YpElement } from '../../components/yp-element.ts';
import { list, t } from '../../i18n/i18n.ts';
import { conflictOf } from '../../state/directory-conflict.ts';
import type { FormField, ServiceForm } from '../../state/directory-form.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import { fieldName, fieldText } from './form-words.ts';

/** The user has chosen what stays: their own version of these fields, the other's of the rest. */
export class ConflictResolvedEvent extends Event {
  static readonly type = 'conflict-resolved';
  readonly keepMine: ReadonlySet<FormField>;
  constructor(keepMine: ReadonlySet<FormField>) {
    super(ConflictResolvedEvent.type, { bubbles: true, composed: true });
    this.keepMine = keepMine;
  }
}

/**
 * Somebody else changed the service meanwhile: both versions of each field that both changed, to choose from.
 *
 * @fires conflict-resolved when the user has chosen
 * @fires dialog-close when the user goes back to the form
 */
@customElement('yp-form-conflict')
export class YpFormConflict extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      yp-dialog {
        --dialog-width: 760px;
      }
      .intro {
        margin-bottom: var(--s4);
        color: var(--muted);
      }
      fieldset {
        min-width: 0;
        margin: 0 0 var(--s4);
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 var(--s1);
        font-weight: 600;
        font-size: var(--t-m);
      }
      legend::first-letter {
        text-transform: uppercase;
      }
      .versions {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--s3);
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px var(--s3);
        padding: var(--s3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        cursor: pointer;
        font-size: var(--t-m);
      }
      label:has(:checked) {
        border-color: var(--accent);
        background: var(--accent-weak);
      }
      .whose {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .value {
        grid-column: 2;
        max-height: 9em;
        overflow-y: auto;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      @media (max-width: 600px) {
        .versions {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  /** What both began from, the user's own form, the other's. */
  @property({ attribute: false }) base!: ServiceForm;
  @property({ attribute: false }) mine!: ServiceForm;
  @property({ attribute: false }) theirs!: ServiceForm;
  @property({ attribute: false }) teams: readonly Team[] = [];
  @state() private takeTheirs: ReadonlySet<FormField> = new Set();

  override render() {
    const { both, theirs } = conflictOf(this.base, this.mine, this.theirs);
    return html`<yp-dialog heading=${t('service.form.conflict.title')} open>
      <p class="intro">
        ${both.length === 0 ? t('service.form.conflict.none') : t('service.form.conflict.text')}
        ${
          theirs.length > 0
            ? t('service.form.conflict.alsoTaken', { fields: list(theirs.map((field) => fieldName(field))) })
            : nothing
        }
      </p>
      ${both.map((field) => this.renderField(field))}
      <button
        slot="actions"
        type="button"
        class="button quiet"
        @click=${() => this.dispatchEvent(new DialogCloseEvent())}
      >
        ${t('service.form.conflict.back')}
      </button>
      <button
        slot="actions"
        type="button"
        class="button"
        @click=${() =>
          this.dispatchEvent(
            new ConflictResolvedEvent(new Set(both.filter((field) => !this.takeTheirs.has(field)))),
          )}
      >
        ${t('service.form.conflict.save')}
      </button>
    </yp-dialog>`;
  }

  private renderField(field: FormField) {
    const version = (whose: 'mine' | 'theirs') => {
      const theirs = whose === 'theirs';
      return html`<label
        ><input
          type="radio"
          name=${field}
          .checked=${this.takeTheirs.has(field) === theirs}
          @change=${() => this.choose(field, theirs)}
        /><span class="whose">${t(`service.form.conflict.${whose}`)}</span
        ><span class="value">${fieldText(field, this[whose], this.teams)}</span></label
      >`;
    };
    return html`<fieldset>
      <legend>${fieldName(field)}</legend>
      <div class="versions">${version('mine')} ${version('theirs')}</div>
    </fieldset>`;
  }

  private choose(field: FormField, theirs: boolean): void {
    const takeTheirs = new Set(this.takeTheirs);
    if (theirs) takeTheirs.add(field);
    else takeTheirs.delete(field);
    this.takeTheirs = takeTheirs;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-form-conflict': YpFormConflict;
  }
  interface HTMLElementEventMap {
    'conflict-resolved': ConflictResolvedEvent;
  }
}
