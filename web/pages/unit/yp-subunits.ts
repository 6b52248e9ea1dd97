import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Team } from '../../../api/contract/team.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';

/** The units directly under a unit. */
@customElement('yp-subunits')
export class YpSubunits extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(260px, 1fr));
        gap: var(--s3);
        margin-block: var(--s4);
      }
      a {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--s3);
        min-height: 64px;
        padding: var(--s3) var(--s4);
        color: var(--ink);
        font-weight: 560;
      }
      a:hover {
        border-color: var(--accent);
        text-decoration: none;
      }
      a:focus-visible {
        border-radius: var(--radius-l);
      }
      .services {
        display: block;
        color: var(--muted);
        font-size: var(--t-s);
        font-weight: 400;
      }
      yp-icon {
        color: var(--line-control);
      }
    `,
  ];
  @property({ attribute: false }) teams: readonly Team[] = [];

  override render() {
    return html`<ul class="plain">
      ${this.teams.map(
        (team) =>
          html`<li>
            <a class="card" href=${teamHref(team.id)}
              ><span
                >${text(team.name)}<span class="services"
                  >${t('common.services', { count: team.serviceCount })}</span
                ></span
              ><yp-icon name="chevron-right"></yp-icon
            ></a>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-subunits': YpSubunits;
  }
}
