import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Theme } from '../../../../api/contract/theme.ts';
import '../../../components/yp-bar.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { today } from '../../../state/experiment-wall.ts';
import { base } from '../../../styles/base.ts';
import { evenPace, shareOf } from './theme-progress.ts';

/** How many experiments a theme has started, towards its goal where it has one. */
@customElement('yp-theme-progress')
export class YpThemeProgress extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        font-variant-numeric: tabular-nums;
      }
      .deeds {
        font-weight: 640;
      }
      .started {
        color: var(--muted);
        font-size: var(--t-m);
      }
      yp-bar {
        --bar-color: var(--experiment);
        height: 8px;
        margin-top: 6px;
        border-radius: 4px;
      }
      :host([large]) .deeds {
        font-size: var(--t-xl);
        letter-spacing: -0.02em;
        line-height: 1.2;
      }
      :host([large]) yp-bar {
        height: 10px;
        margin-top: var(--s2);
        border-radius: 5px;
      }
      .pace {
        margin-top: var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
      }
    `,
  ];
  @property({ attribute: false }) theme: Theme | undefined;
  /** As the head of a page; says also where an even pace would be. */
  @property({ type: Boolean, reflect: true }) large = false;

  override render() {
    if (!this.theme) return nothing;
    const { goal, counts } = this.theme;
    const share = shareOf(this.theme);
    if (goal === null || share === undefined)
      return html`<p class="started">${startedText(counts.started)}</p>`;
    return html`<p class="deeds">
        ${t('themes.progress.deeds', { started: number(counts.started), goal: number(goal) })}
      </p>
      <yp-bar .value=${share}></yp-bar>
      ${this.large ? this.renderPace(this.theme) : nothing}`;
  }

  private renderPace(theme: Theme) {
    if (theme.goal !== null && theme.counts.started >= theme.goal) {
      return html`<p class="pace">${t('themes.progress.reached')}</p>`;
    }
    const pace = evenPace(theme, today());
    return pace === undefined
      ? nothing
      : html`<p class="pace">${t('themes.progress.pace', { count: pace })}</p>`;
  }
}

function startedText(count: number): string {
  return count === 0 ? t('themes.noneStarted') : t('themes.started', { count });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-theme-progress': YpThemeProgress;
  }
}
