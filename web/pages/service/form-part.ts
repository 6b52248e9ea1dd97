import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import type { FormField, FormProblem, ServiceForm } from '../../state/directory-form.ts';
import { base } from '../../styles/base.ts';
import { fieldError } from '../../styles/field-error.ts';
import { forms } from '../../styles/forms.ts';
import { formStyles } from './form-styles.ts';

/** Somebody has changed the form: the fields that are different now. */
export class FormChangeEvent extends Event {
  static readonly type = 'form-change';
  readonly changes: Partial<ServiceForm>;
  constructor(changes: Partial<ServiceForm>) {
    super(FormChangeEvent.type, { bubbles: true, composed: true });
    this.changes = changes;
  }
}

declare global {
  interface HTMLElementEventMap {
    'form-change': FormChangeEvent;
  }
}

/**
 * One part of the service form. A field is found by `data-field`, so that a summary of errors can lead to it.
 *
 * @fires form-change when the user changes something
 */
export abstract class FormPart extends YpElement {
  static override styles = [base, forms, fieldError, formStyles];
  @property({ attribute: false }) form!: ServiceForm;
  /** What is wrong, shown beside the fields; empty until somebody has tried to save. */
  @property({ attribute: false }) problems: readonly FormProblem[] = [];

  /** Moves the focus to a field; false when the field is in another part. */
  focusField(field: FormField): boolean {
    const found = this.renderRoot.querySelector<HTMLElement>(`[data-field="${field}"]`);
    found?.focus();
    found?.scrollIntoView({ block: 'center' });
    return found !== null;
  }

  protected tell(changes: Partial<ServiceForm>): void {
    this.dispatchEvent(new FormChangeEvent(changes));
  }

  protected isWrong(field: FormField): boolean {
    return this.problems.some((problem) => problem.field === field);
  }

  /** For `aria-describedby`: the field's error and its help, when there are such. */
  protected describedBy(field: FormField, help?: string): string | typeof nothing {
    const ids = [this.isWrong(field) ? `error-${field}` : undefined, help].filter(Boolean);
    return ids.length === 0 ? nothing : ids.join(' ');
  }

  protected renderError(field: FormField): TemplateResult | typeof nothing {
    const problem = this.problems.find((one) => one.field === field);
    if (!problem) return nothing;
    return html`<p class="error" id="error-${field}">
      <yp-icon name="circle-alert"></yp-icon>${problemText(problem)}
    </p>`;
  }
}

/** A problem in the reader's words. */
export function problemText({ code, limit = 0, message = '' }: FormProblem): string {
  if (code === 'tooLong') return t('service.form.error.tooLong', { limit });
  if (code === 'server') return t('service.form.error.server', { message });
  return t(`service.form.error.${code}`);
}
