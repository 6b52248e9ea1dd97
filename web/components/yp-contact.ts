import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Contact } from '../../api/contract/team.ts';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/** A person at work and how to reach them: name, title, telephone, mail. */
@customElement('yp-contact')
export class YpContact extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        max-width: 100%;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px var(--s4);
        font-size: var(--contact-size, var(--t-m));
      }
      p > span,
      a {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 28px;
      }
      p > span {
        min-width: 0;
        overflow-wrap: anywhere;
        hyphens: auto;
      }
      strong {
        font-weight: 600;
      }
      a {
        overflow-wrap: anywhere;
      }
      yp-icon {
        --icon-size: 16px;
        color: var(--muted);
      }
    `,
  ];
  @property({ attribute: false }) contact: Contact | undefined;

  override render() {
    if (!this.contact) return nothing;
    const { name, title, phone, email } = this.contact;
    return html`<p>
      <span
        ><yp-icon name="user"></yp-icon
        ><span
          ><strong>${name}</strong> ${title ? html`<span class="muted">${title}</span>` : nothing}</span
        ></span
      >
      ${
        phone
          ? html`<a
              href="tel:${phone.replace(/[^+\d]/g, '')}"
              aria-label="${t('unit.call', { name })}, ${phone}"
              ><yp-icon name="phone"></yp-icon>${phone}</a
            >`
          : nothing
      }
      ${
        email
          ? html`<a href="mailto:${email}" aria-label="${t('unit.mail', { name })}, ${email}"
              ><yp-icon name="mail"></yp-icon><span>${breakable(email)}</span></a
            >`
          : nothing
      }
    </p>`;
  }
}

/** Breaks before the "@" rather than inside a name. */
function breakable(email: string) {
  const at = email.lastIndexOf('@');
  return html`${email.slice(0, at)}<wbr />${email.slice(at)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-contact': YpContact;
  }
}
