import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DepartmentRef } from '../../api/contract/common.ts';
import { plainText } from '../i18n/local-text.ts';
import { cssVars } from './css-vars.ts';

/** A department's two letters on its colour. Read aloud only when `labelled`; otherwise its name stands beside it. */
@customElement('yp-department-mark')
export class YpDepartmentMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      vertical-align: middle;
    }
    span {
      display: inline-grid;
      place-items: center;
      box-sizing: border-box;
      min-width: 27px;
      height: 20px;
      padding: 0 3px;
      border-radius: 5px;
      background: var(--color);
      color: var(--on-department);
      font-size: 11px;
      font-weight: 660;
      line-height: 1;
      letter-spacing: 0.02em;
      print-color-adjust: exact;
      forced-color-adjust: none;
    }
  `;
  @property({ attribute: false }) department: Omit<DepartmentRef, 'id'> | undefined;
  /** The mark stands alone: its department's name is read aloud. */
  @property({ type: Boolean }) labelled = false;

  override render() {
    if (!this.department) return nothing;
    const { mark, color, name } = this.department;
    const label = plainText(name);
    return html`<span
      title=${label}
      role=${this.labelled ? 'img' : nothing}
      aria-label=${this.labelled ? label : nothing}
      aria-hidden=${this.labelled ? nothing : 'true'}
      ${cssVars({ '--color': `var(--d${color})` })}
      >${mark}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-department-mark': YpDepartmentMark;
  }
}
