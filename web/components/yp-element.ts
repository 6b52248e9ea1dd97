import { LitElement, type CSSResultGroup } from 'lit';
import { LocaleController } from '../i18n/locale-controller.ts';
import { base } from '../styles/base.ts';

/** What every element of the app is: lit, the shared base styles, and rendered anew when the language changes. */
export class YpElement extends LitElement {
  static override styles: CSSResultGroup = [base];
  protected readonly locale = new LocaleController(this);
}
