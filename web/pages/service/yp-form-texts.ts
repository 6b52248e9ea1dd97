import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Language } from '../../../api/contract/common.ts';
import '../../components/yp-tabs.ts';
import type { TabChangeEvent } from '../../components/yp-tabs.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { isLanguage, LANGUAGES } from '../../i18n/language.ts';
import { FormPart } from './form-part.ts';
import { languageName } from './service-labels.ts';

type TextField = 'name' | 'summary' | 'description';

/** What a service is: its name, a sentence and a description, in up to three languages. */
@customElement('yp-form-texts')
export class YpFormTexts extends FormPart {
  static override styles = [
    ...FormPart.styles,
    css`
      .texts {
        display: grid;
        gap: var(--s5);
      }
      .name {
        min-height: 52px;
        font-size: var(--t-l);
        font-weight: 560;
      }
    `,
  ];
  @state() private language: Language = currentLanguage();

  override render() {
    const filled = (language: Language) => this.form.name[language].trim() !== '';
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('service.form.what')}</h2>
      <yp-tabs
        label=${t('service.form.language')}
        .tabs=${LANGUAGES.map((language) => ({
          id: language,
          label: filled(language) ? `${languageName(language)} ✓` : languageName(language),
        }))}
        .selected=${this.language}
        @tab-change=${this.handleLanguage}
      ></yp-tabs>
      <div class="texts" role="tabpanel" aria-label=${languageName(this.language)}>
        <div>
          <label class="label" for="name">${t('service.form.name')}</label>
          <p class="help" id="help-name">${t('service.form.nameHelp')}</p>
          <input
            id="name"
            class="input name"
            data-field="name"
            lang=${this.language}
            aria-invalid=${this.isWrong('name')}
            aria-describedby=${this.describedBy('name', 'help-name')}
            .value=${this.form.name[this.language]}
            @input=${(event: Event) => this.handleText('name', event)}
          />
          ${this.renderError('name')}
        </div>
        ${this.renderArea('summary', 2)} ${this.renderArea('description', 5)}
      </div>
    </section>`;
  }

  private renderArea(field: 'summary' | 'description', rows: number) {
    return html`<div>
      <label class="label" for=${field}>${t(`service.form.${field}`)}</label>
      <p class="help" id="help-${field}">${t(`service.form.${field}Help`)}</p>
      <textarea
        id=${field}
        class="input"
        rows=${rows}
        data-field=${field}
        lang=${this.language}
        aria-invalid=${this.isWrong(field)}
        aria-describedby=${this.describedBy(field, `help-${field}`)}
        .value=${this.form[field][this.language]}
        @input=${(event: Event) => this.handleText(field, event)}
      ></textarea>
      ${this.renderError(field)}
    </div>`;
  }

  private handleText(field: TextField, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.tell({ [field]: { ...this.form[field], [this.language]: value } });
  }

  private handleLanguage(event: TabChangeEvent): void {
    if (isLanguage(event.tab)) this.language = event.tab;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-form-texts': YpFormTexts;
  }
}
