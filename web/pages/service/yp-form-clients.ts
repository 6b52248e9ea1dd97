import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ClientGroup } from '../../../api/contract/client-group.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import type { ServiceForm } from '../../state/directory-form.ts';
import { buttons } from '../../styles/buttons.ts';
import { formClientsStyles } from './form-clients-styles.ts';
import { treeOptions } from '../../components/picker-options.ts';
import { FormPart } from './form-part.ts';
import './yp-age-bar.ts';
import '../../components/yp-picker.ts';
import type { PickEvent } from '../../components/yp-picker.ts';

type Group = ServiceForm['clientGroups'][number];

const WEIGHTS = [
  [1, 'sometimes'],
  [2, 'regularly'],
  [3, 'mainly'],
] as const;
const REGULARLY = 2;
/** Spans of age that towns plan their services by. */
const AGE_PRESETS = [
  ['0', '6'],
  ['7', '12'],
  ['13', '17'],
  ['18', '29'],
  ['18', '64'],
  ['65', ''],
] as const;

/** For whom a service is: client groups with how often each is met, ages, number of clients. */
@customElement('yp-form-clients')
export class YpFormClients extends FormPart {
  static override styles = [...FormPart.styles, buttons, formClientsStyles];
  @property({ attribute: false }) groups: readonly ClientGroup[] = [];

  override render() {
    const chosen = new Set(this.form.clientGroups.map(({ id }) => id));
    return html`<section id="for-whom" aria-labelledby="title">
      <div>
        <h2 id="title">${t('service.form.forWhom')}</h2>
        <p class="intro">${t('service.form.forWhomHelp')}</p>
      </div>
      <div>
        <ul class="plain" ?hidden=${chosen.size === 0}>
          ${this.form.clientGroups.map((group) => this.renderGroup(group))}
        </ul>
        <yp-picker
          data-field="clientGroups"
          label=${t('service.form.groupFind')}
          .options=${treeOptions(this.groups.filter(({ id }) => !chosen.has(id)))}
          .invalid=${this.isWrong('clientGroups')}
          @pick=${this.handlePick}
        ></yp-picker>
        ${this.renderError('clientGroups')}
      </div>
      ${this.renderAges()}
      <div>
        <label class="label" for="clients">${t('service.form.clientsPerYear')}</label>
        <p class="help" id="help-clients">${t('service.form.clientsHelp')}</p>
        <input
          id="clients"
          class="input short number"
          data-field="clientsPerYear"
          inputmode="numeric"
          aria-invalid=${this.isWrong('clientsPerYear')}
          aria-describedby=${this.describedBy('clientsPerYear', 'help-clients')}
          .value=${this.form.clientsPerYear}
          @input=${(event: Event) => this.tell({ clientsPerYear: valueOf(event) })}
        />
        ${this.renderError('clientsPerYear')}
      </div>
    </section>`;
  }

  private renderGroup(group: Group) {
    const name = plainText(group.name);
    return html`<li>
      <span class="name">${name}</span>
      <fieldset class="weights">
        <legend class="visually-hidden">${t('service.form.weight', { name })}</legend>
        ${WEIGHTS.map(
          ([weight, word]) =>
            html`<label
              ><input
                type="radio"
                name="weight-${group.id}"
                .checked=${group.weight === weight}
                @change=${() => this.changeGroup(group.id, { weight })}
              />${t(`common.weight.${word}`)}</label
            >`,
        )}
      </fieldset>
      <label class="clients"
        ><input
          class="input number"
          inputmode="numeric"
          aria-label=${t('service.form.groupClients', { name })}
          .value=${group.clientsPerYear}
          @input=${(event: Event) => this.changeGroup(group.id, { clientsPerYear: valueOf(event) })}
        /><span>${t('service.form.groupClientsShort')}</span></label
      >
      <button
        type="button"
        class="button icon small"
        aria-label="${t('common.remove')}: ${name}"
        @click=${() => this.tell({ clientGroups: this.form.clientGroups.filter(({ id }) => id !== group.id) })}
      >
        <yp-icon name="x"></yp-icon>
      </button>
    </li>`;
  }

  private renderAges() {
    const { ageMin, ageMax } = this.form;
    const number = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : null);
    return html`<fieldset>
      <legend class="label">${t('service.form.ages')}</legend>
      <div class="presets" role="group" aria-label=${t('service.form.agePresets')}>
        <button
          type="button"
          aria-pressed=${ageMin === '0' && ageMax === '120'}
          @click=${() => this.tell({ ageMin: '0', ageMax: '120' })}
        >
          ${t('service.form.ageAll')}
        </button>
        ${AGE_PRESETS.map(
          ([min, max]) =>
            html`<button
              type="button"
              aria-pressed=${ageMin === min && ageMax === max}
              @click=${() => this.tell({ ageMin: min, ageMax: max })}
            >
              ${
                max === ''
                  ? t('common.ages.from', { min: Number(min) })
                  : t('common.ages.between', { min: Number(min), max: Number(max) })
              }
            </button>`,
        )}
      </div>
      <div class="ages">
        ${this.renderAge('ageMin', t('service.form.ageFrom'))}
        <yp-age-bar .min=${number(ageMin)} .max=${number(ageMax)}></yp-age-bar>
        ${this.renderAge('ageMax', t('service.form.ageTo'))}
      </div>
      ${this.renderError('ageMin')} ${this.isWrong('ageMin') ? nothing : this.renderError('ageMax')}
    </fieldset>`;
  }

  private renderAge(field: 'ageMin' | 'ageMax', label: string) {
    return html`<label class="age"
      ><span>${label}</span
      ><input
        class="input number"
        inputmode="numeric"
        maxlength="3"
        data-field=${field}
        aria-invalid=${this.isWrong(field)}
        aria-describedby=${this.describedBy(field)}
        .value=${this.form[field]}
        @input=${(event: Event) => this.tell({ [field]: valueOf(event) })}
    /></label>`;
  }

  private handlePick(event: PickEvent): void {
    const group = this.groups.find(({ id }) => id === event.option.id);
    if (!group) return;
    const picked: Group = { id: group.id, name: group.name, weight: REGULARLY, clientsPerYear: '' };
    this.tell({ clientGroups: [...this.form.clientGroups, picked] });
  }

  private changeGroup(id: string, changes: Partial<Group>): void {
    const clientGroups = this.form.clientGroups.map((group) =>
      group.id === id ? { ...group, ...changes } : group,
    );
    this.tell({ clientGroups });
  }
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'yp-form-clients': YpFormClients;
  }
}
