import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import { list, t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

/**
 * Where a unit stands for its own work alone, as on the map: that its subunits stand by themselves, while its own page
 * counts them in. Nothing for a unit without subunits.
 */
@customElement('yp-own-work-note')
export class YpOwnWorkNote extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      p {
        margin-top: var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
        line-height: 1.5;
      }
    `,
  ];
  @property() teamId = '';
  /** What the unit is called. */
  @property() name = '';

  private readonly subunits = new Fetch(this, 'GET /teams', () =>
    this.teamId === '' ? undefined : { query: { parentId: this.teamId, limit: MOST } },
  );

  override render() {
    const { items = [] } = this.subunits.value ?? {};
    if (items.length === 0) return nothing;
    const subunits = list(items.map(({ name }) => plainText(name)));
    return html`<p>${t('unit.ownWork', { count: items.length, name: this.name, subunits })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-own-work-note': YpOwnWorkNote;
  }
}
