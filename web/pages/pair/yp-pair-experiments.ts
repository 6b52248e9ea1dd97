import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pair } from '../../../api/contract/relations.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { newExperimentHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import '../experiments/parts/yp-experiment-list.ts';

/** What two sides try together, or have tried, and the button that proposes more. */
@customElement('yp-pair-experiments')
export class YpPairExperiments extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .none {
        margin-top: var(--s2);
        color: var(--muted);
        font-size: var(--t-m);
      }
      .button {
        margin-top: var(--s3);
      }
    `,
  ];
  @property({ attribute: false }) pair!: Pick<Pair, 'level' | 'a' | 'b' | 'experiments'>;

  override render() {
    const { level, a, b, experiments } = this.pair;
    return html`<h2>${t('experiments.pair.title')}</h2>
      ${
        experiments.length === 0
          ? html`<p class="none">${t('experiments.pair.none')}</p>`
          : html`<yp-experiment-list .experiments=${experiments}></yp-experiment-list>`
      }
      ${
        a.team.id === b.team.id
          ? nothing
          : html`<a class="button quiet small no-print" href=${newExperimentHref(level, a.id, b.id)}
              ><yp-icon name="flask-conical"></yp-icon>${t('experiments.pair.propose')}</a
            >`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-pair-experiments': YpPairExperiments;
  }
}
