import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Service } from '../../../api/contract/service.ts';
import '../../components/yp-chip.ts';
import { t } from '../../i18n/i18n.ts';
import { areaOptions, languageOptions } from './form-options.ts';
import { FormPart } from './form-part.ts';
import { areaName, CHANNEL_ICONS, languageName } from './service-labels.ts';
import '../../components/yp-picker.ts';
import type { PickEvent, PickerOption } from '../../components/yp-picker.ts';

type Channel = Service['channels'][number];
const CHANNELS = Object.keys(CHANNEL_ICONS) as Channel[];
const FEES = ['free', 'charged', null] as const;
const WHOLE_COUNTRY = 'FI';

/** Where and how one is served: channels, area, languages, fee. */
@customElement('yp-form-access')
export class YpFormAccess extends FormPart {
  override render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('service.form.where')}</h2>
      ${this.renderChannels()}
      <div class="pair">
        ${this.renderList('areas', t('service.form.areas'), t('service.form.areasFind'), areaName, [
          ...(this.form.areas.includes(WHOLE_COUNTRY)
            ? []
            : [{ id: WHOLE_COUNTRY, label: t('service.form.wholeCountry') }]),
          ...areaOptions(this.form.areas),
        ])}
        ${this.renderList(
          'languages',
          t('service.form.languages'),
          t('service.form.languagesFind'),
          languageName,
          languageOptions(this.form.languages),
        )}
      </div>
      ${this.renderFee()}
    </section>`;
  }

  private renderChannels() {
    return html`<fieldset>
      <legend class="label">${t('service.form.channels')}</legend>
      <div class="toggles">
        ${CHANNELS.map(
          (channel) =>
            html`<label class="toggle"
              ><input
                type="checkbox"
                .checked=${this.form.channels.includes(channel)}
                @change=${() => this.toggleChannel(channel)}
              /><yp-icon name=${CHANNEL_ICONS[channel]}></yp-icon>${t(`common.channel.${channel}`)}</label
            >`,
        )}
      </div>
      ${this.renderError('channels')}
    </fieldset>`;
  }

  /** What has been chosen as chips, and a field to add more. */
  private renderList(
    field: 'areas' | 'languages',
    label: string,
    find: string,
    nameOf: (code: string) => string,
    options: readonly PickerOption[],
  ) {
    const codes = this.form[field];
    return html`<div>
      <p class="label">${label}</p>
      <div class="chips" ?hidden=${codes.length === 0}>
        ${codes.map(
          (code) =>
            html`<yp-chip
              removable
              label=${nameOf(code)}
              @chip-remove=${() => this.tell({ [field]: codes.filter((one) => one !== code) })}
              >${nameOf(code)}</yp-chip
            >`,
        )}
      </div>
      <yp-picker
        data-field=${field}
        label=${find}
        .options=${options}
        @pick=${(event: PickEvent) => this.tell({ [field]: [...codes, event.option.id] })}
      ></yp-picker>
      ${this.renderError(field)}
    </div>`;
  }

  private renderFee() {
    return html`<fieldset>
      <legend class="label">${t('service.form.fee')}</legend>
      <div class="toggles">
        ${FEES.map(
          (fee) =>
            html`<label class="toggle"
              ><input
                type="radio"
                name="fee"
                .checked=${this.form.fee === fee}
                @change=${() => this.tell({ fee })}
              />${fee === null ? t('service.form.feeUnknown') : t(`common.fee.${fee}`)}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  private toggleChannel(channel: Channel): void {
    const { channels } = this.form;
    // In the order in which they are offered, however they were ticked.
    const chosen = CHANNELS.filter((one) => (one === channel) !== channels.includes(one));
    this.tell({ channels: chosen });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-form-access': YpFormAccess;
  }
}
