import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';

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
    this.teamId === '' ? undefined : { query: { parentId: this.teamId, limit: 1 } },
  );

  override render() {
    const count = this.subunits.value?.total ?? 0;
    return count === 0 ? nothing : html`<p>${t('unit.ownWork', { count, name: this.name })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-own-work-note': YpOwnWorkNote;
  }
}
