import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { v7 as newId } from 'uuid';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { ExperimentNote, ExperimentNoteInput } from '../../../../api/contract/experiment-course.ts';
import { ApiProblem } from '../../../api-client.ts';
import { deciderOrAsk } from '../../../components/yp-decider-dialog.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { currentLanguage, date, t } from '../../../i18n/i18n.ts';
import { text } from '../../../i18n/local-text.ts';
import { Fetch } from '../../../state/fetch.ts';
import { today } from '../../../state/experiment-wall.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';
import { addNote, problemOf, removeNote } from '../experiment-writes.ts';

/** What was written down on the way, and a field for the next note. */
@customElement('yp-experiment-notes')
export class YpExperimentNotes extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: block;
        margin-top: var(--s6);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--s3);
        min-height: 40px;
        border-bottom: 1px solid var(--line);
      }
      h2 {
        font-size: 1.08rem;
      }
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 var(--s2);
        padding: var(--s3) 0;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      .day {
        color: var(--muted);
        font-size: var(--t-xs);
        font-weight: 600;
      }
      .text {
        line-height: 1.5;
        white-space: pre-line;
      }
      li .button {
        grid-area: 1 / 2 / 3;
      }
      .nothing {
        padding: var(--s3) 0;
        color: var(--faint);
        font-size: var(--t-m);
      }
      form {
        display: grid;
        gap: var(--s3);
        padding: var(--s4) 0;
        border-bottom: 1px solid var(--line);
      }
      textarea.input {
        display: block;
        field-sizing: content;
        min-height: 4.2em;
        resize: vertical;
        line-height: 1.5;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--s3);
      }
      @media print {
        :host {
          margin-top: 3mm;
        }
        header {
          min-height: 0;
        }
        header:has(.no-print:first-child) {
          border: 0;
        }
        li {
          grid-template-columns: 1fr;
          padding: 1.2mm 0;
        }
        .text {
          line-height: 1.38;
        }
        /* A canvas fits one sheet: of many notes the last ones. */
        li:nth-child(n + 5) {
          display: none;
        }
      }
      .error {
        color: var(--danger);
        font-size: var(--t-s);
      }
    `,
  ];
  @property({ attribute: false }) experimentId = '';
  @state() private writing = false;
  @state() private problem = '';
  @state() private busy = false;
  @query('textarea') private field!: HTMLTextAreaElement;
  @query('#day') private dayField!: HTMLInputElement;
  @query('header .button') private addButton!: HTMLButtonElement | null;
  /** Made once for each note: the server keeps it once, even if its answer was lost and it is sent again. */
  private idempotencyKey = newId();

  private readonly notes = new Fetch(this, 'GET /experiments/{id}/notes', () =>
    this.experimentId === '' ? undefined : { params: { id: this.experimentId } },
  );

  override render() {
    return html`<header>
        <h2 class=${this.notes.value?.items.length === 0 ? 'no-print' : ''}>
          ${t('experiments.page.notes')}
        </h2>
        ${
          this.writing
            ? nothing
            : html`<button type="button" class="button quiet small no-print" @click=${this.handleOpen}>
                <yp-icon name="plus"></yp-icon>${t('experiments.note.add')}
              </button>`
        }
      </header>
      ${this.writing ? this.renderForm() : nothing}
      ${this.notes.render({
        loading: () => html`<yp-skeleton lines="3"></yp-skeleton>`,
        ready: ({ items }) =>
          items.length === 0
            ? html`<p class="nothing no-print">${t('experiments.note.empty')}</p>`
            : html`<ul class="plain">
                ${items.map((note) => this.renderNote(note))}
              </ul>`,
      })}`;
  }

  private renderForm() {
    return html`<form class="no-print" novalidate @submit=${this.handleSubmit}>
      <div>
        <label class="label" for="text">${t('experiments.note.text')}</label>
        <textarea
          id="text"
          class="input"
          rows="2"
          maxlength=${LIMITS.summary}
          aria-describedby="error"
          aria-invalid=${this.problem !== ''}
        ></textarea>
        <p id="error" class="error" role="alert">${this.problem}</p>
      </div>
      <div class="foot">
        <div>
          <label class="label" for="day">${t('experiments.note.day')}</label>
          <input id="day" class="input" type="date" .value=${today()} max=${today()} />
        </div>
        <button type="submit" class="button" aria-disabled=${this.busy}>${t('experiments.note.save')}</button>
        <button type="button" class="button quiet" @click=${() => void this.close()}>
          ${t('common.cancel')}
        </button>
      </div>
    </form>`;
  }

  private renderNote(note: ExperimentNote) {
    return html`<li>
      <p class="day">${date(note.day)}, ${note.writtenBy}</p>
      <p class="text">${text(note.text)}</p>
      <button
        type="button"
        class="button icon small no-print"
        aria-label=${t('experiments.note.remove', { date: date(note.day) })}
        aria-disabled=${this.busy}
        @click=${() => void this.handleRemove(note)}
      >
        <yp-icon name="trash-2"></yp-icon>
      </button>
    </li>`;
  }

  private async handleOpen(): Promise<void> {
    this.writing = true;
    this.problem = '';
    await this.updateComplete;
    this.field.focus();
  }

  private async takeBack(note: ExperimentNoteInput): Promise<void> {
    try {
      await addNote(this.experimentId, note, newId());
      await this.notes.reload();
    } catch (error) {
      toast(t('experiments.dialog.failed', { problem: problemOf(error) }));
    }
  }

  private async handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const written = this.field.value.trim();
    if (this.busy) return;
    this.problem = written === '' ? t('experiments.note.missing') : '';
    if (written === '') return this.field.focus();
    this.busy = true;
    try {
      const writtenBy = await deciderOrAsk();
      if (writtenBy !== undefined) await this.save(written, writtenBy);
    } catch (error) {
      this.problem = t('experiments.dialog.failed', { problem: problemOf(error) });
      // An answer was given: what was refused is not what is sent next. Silence may hide that it was kept.
      if (error instanceof ApiProblem && error.status !== 0) this.idempotencyKey = newId();
    } finally {
      this.busy = false;
    }
  }

  private async save(written: string, writtenBy: string): Promise<void> {
    const day = this.dayField.value;
    const note = { text: { [currentLanguage()]: written }, writtenBy, ...(day !== '' && { day }) };
    await addNote(this.experimentId, note, this.idempotencyKey);
    this.idempotencyKey = newId();
    await Promise.all([this.close(), this.notes.reload()]);
  }

  private async handleRemove({ id, text, day, writtenBy }: ExperimentNote): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await removeNote(this.experimentId, id);
      toast(t('experiments.note.removed'), {
        action: { label: t('common.undo'), run: () => void this.takeBack({ text, day, writtenBy }) },
      });
      await this.notes.reload();
      await this.updateComplete;
      (this.addButton ?? this.field).focus();
    } catch (error) {
      toast(t('experiments.dialog.failed', { problem: problemOf(error) }));
    } finally {
      this.busy = false;
    }
  }

  /** The field goes, and with it the focus, which the button that opens it takes. */
  private async close(): Promise<void> {
    this.writing = false;
    await this.updateComplete;
    this.addButton?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-notes': YpExperimentNotes;
  }
}
