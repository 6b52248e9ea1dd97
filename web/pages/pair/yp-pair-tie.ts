import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pair } from '../../../api/contract/relations.ts';
import type { Tie } from '../../../api/contract/tie.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { base } from '../../styles/base.ts';

/** How well the units of both sides know each other, as each says; nothing for one unit. */
@customElement('yp-pair-tie')
export class YpPairTie extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        font-size: var(--t-m);
      }
      h2 {
        margin-bottom: var(--s2);
      }
      dt {
        font-weight: 580;
      }
      dd + dt {
        margin-top: var(--s2);
      }
      dd {
        color: var(--muted);
      }
      .meet {
        display: flex;
        gap: var(--s2);
        margin-top: var(--s2);
        color: var(--partner);
        font-weight: 560;
      }
      yp-icon {
        margin-top: 2px;
      }
    `,
  ];
  @property({ attribute: false }) pair: Pick<Pair, 'a' | 'b' | 'tie'> | undefined;

  override render() {
    if (!this.pair) return nothing;
    const { a, b, tie } = this.pair;
    if (a.team.id === b.team.id) return nothing;
    return html`<h2>${t('decide.tie.title')}</h2>
      ${
        tie.experiment
          ? html`<p class="meet">
              <yp-icon name="flask-conical"></yp-icon>${t('experiments.tie.experiment')}
            </p>`
          : nothing
      }
      ${
        tie.a === null && tie.b === null
          ? html`<p class="muted">${t('decide.tie.nobody')}</p>`
          : html`<dl>
              <dt>${text(a.team.name)}</dt>
              <dd>${words(tie.a)}</dd>
              <dt>${text(b.team.name)}</dt>
              <dd>${words(tie.b)}</dd>
            </dl>`
      }
      ${
        tie.shouldMeet
          ? html`<p class="meet"><yp-icon name="handshake"></yp-icon>${t('decide.tie.shouldMeet')}</p>`
          : nothing
      }`;
  }
}

function words(strength: Tie['a']): string {
  return strength === null ? t('decide.tie.unsaid') : t(`decide.tie.strength.${strength}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-pair-tie': YpPairTie;
  }
}
