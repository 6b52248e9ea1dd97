import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import { base } from '../../../styles/base.ts';

/** Says of what stands before it that it is new, in the colour that it has in the picture. */
@customElement('yp-new-mark')
export class YpNewMark extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        padding: 1px 7px;
        border-radius: var(--radius-s);
        background: var(--mark);
        font-size: var(--t-xs);
        font-weight: 600;
      }
      @media (forced-colors: active) {
        :host {
          border: 1px solid;
        }
      }
    `,
  ];

  override render() {
    return html`${t('insight.news.mark')}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-new-mark': YpNewMark;
  }
}
