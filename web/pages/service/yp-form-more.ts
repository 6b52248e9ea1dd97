import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ServiceClass } from '../../../api/contract/service-class.ts';
import '../../components/yp-chip.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { treeOptions } from '../../components/picker-options.ts';
import { FormPart } from './form-part.ts';
import '../../components/yp-picker.ts';
import type { PickEvent } from '../../components/yp-picker.ts';

const STATUSES = ['active', 'planned', 'ended'] as const;

/** The rest about a service: its state, what it does by class, words to find it by, its page. */
@customElement('yp-form-more')
export class YpFormMore extends FormPart {
  @property({ attribute: false }) classes: readonly ServiceClass[] = [];

  override render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('service.form.more')}</h2>
      <fieldset>
        <legend class="label">${t('service.form.status')}</legend>
        <div class="toggles">
          ${STATUSES.map(
            (status) =>
              html`<label class="toggle"
                ><input
                  type="radio"
                  name="status"
                  .checked=${this.form.status === status}
                  @change=${() => this.tell({ status })}
                />${t(`common.status.${status}`)}</label
              >`,
          )}
        </div>
      </fieldset>
      ${this.renderClasses()} ${this.renderText('keywords', t('service.form.keywordsHelp'))}
      ${this.renderText('url')}
    </section>`;
  }

  private renderClasses() {
    const { serviceClasses } = this.form;
    const chosen = new Set(serviceClasses.map(({ id }) => id));
    return html`<div>
      <p class="label">${t('service.form.classes')}</p>
      <p class="help">${t('service.form.classesHelp')}</p>
      <div class="chips" ?hidden=${chosen.size === 0}>
        ${serviceClasses.map(
          ({ id, name }) =>
            html`<yp-chip
              removable
              label=${plainText(name)}
              @chip-remove=${() =>
                this.tell({ serviceClasses: serviceClasses.filter((one) => one.id !== id) })}
              >${plainText(name)}</yp-chip
            >`,
        )}
      </div>
      <yp-picker
        data-field="serviceClasses"
        label=${t('service.form.classesFind')}
        .options=${treeOptions(this.classes.filter(({ id }) => !chosen.has(id)))}
        @pick=${this.handleClass}
      ></yp-picker>
      ${this.renderError('serviceClasses')}
    </div>`;
  }

  private renderText(field: 'keywords' | 'url', help = '') {
    return html`<div>
      <label class="label" for=${field}>${t(`service.form.${field}`)}</label>
      ${help ? html`<p class="help" id="help-${field}">${help}</p>` : ''}
      <input
        id=${field}
        class="input"
        type="text"
        inputmode=${field === 'url' ? 'url' : 'text'}
        placeholder=${field === 'url' ? 'https://' : ''}
        data-field=${field}
        aria-invalid=${this.isWrong(field)}
        aria-describedby=${this.describedBy(field, help ? `help-${field}` : undefined)}
        .value=${this.form[field]}
        @input=${(event: Event) => this.tell({ [field]: (event.target as HTMLInputElement).value })}
      />
      ${this.renderError(field)}
    </div>`;
  }

  private handleClass(event: PickEvent): void {
    const picked = this.classes.find(({ id }) => id === event.option.id);
    if (!picked) return;
    const { id, name } = picked;
    this.tell({ serviceClasses: [...this.form.serviceClasses, { id, name }] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-form-more': YpFormMore;
  }
}
