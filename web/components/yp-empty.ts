import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import type { IconName } from './icons.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/**
 * Where something will be: says what, and offers the one thing that puts it there.
 *
 * @slot the explanation
 * @slot action - one button or link
 */
@customElement('yp-empty')
export class YpEmpty extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .box {
        display: grid;
        justify-items: start;
        gap: var(--s2);
        padding: var(--s6) var(--s5);
        color: var(--muted);
        font-size: var(--t-m);
      }
      yp-icon {
        --icon-size: 26px;
        color: var(--line-control);
      }
      .title {
        color: var(--ink);
        font-weight: 620;
      }
      .text {
        max-width: 46ch;
      }
      ::slotted([slot='action']) {
        margin-top: var(--s2);
      }
    `,
  ];
  @property() icon: IconName = 'inbox';
  @property() heading = '';

  override render() {
    return html`<div class="box">
      <yp-icon name=${this.icon}></yp-icon>
      <p class="title">${this.heading}</p>
      <div class="text"><slot></slot></div>
      <slot name="action"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-empty': YpEmpty;
  }
}
