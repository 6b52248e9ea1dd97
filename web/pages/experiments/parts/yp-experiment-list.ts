import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ExperimentRef } from '../../../../api/contract/experiment-lists.ts';
import '../../../components/yp-icon.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { text } from '../../../i18n/local-text.ts';
import { experimentHref } from '../../../state/hrefs.ts';
import { base } from '../../../styles/base.ts';

/** Experiments in a few words each: name, state, when it is decided, and the lesson where there is one. */
@customElement('yp-experiment-list')
export class YpExperimentList extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      li {
        padding: var(--s3) 0;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      .name {
        font-weight: 600;
      }
      .state {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        color: var(--experiment);
        font-size: var(--t-s);
        font-weight: 560;
      }
      .state yp-icon {
        --icon-size: 15px;
      }
      .state.due {
        color: var(--duplicate);
      }
      .detail {
        color: var(--muted);
        font-size: var(--t-s);
        font-weight: 400;
      }
      .problem {
        margin-top: 2px;
        color: var(--muted);
        font-size: var(--t-s);
        line-height: 1.45;
      }
      .lesson {
        margin-top: var(--s1);
        padding-left: var(--s3);
        border-left: 2px solid var(--experiment);
        font-size: var(--t-s);
        line-height: 1.45;
      }
    `,
  ];
  @property({ attribute: false }) experiments: readonly ExperimentRef[] = [];

  override render() {
    return html`<ul class="plain">
      ${this.experiments.map(
        ({ id, name, problem, state, decisionOn, lesson }) =>
          html`<li>
            <p class="name"><a href=${experimentHref(id)}>${text(name)}</a></p>
            <p class="state ${state === 'due' ? 'due' : ''}">
              <yp-icon name="flask-conical"></yp-icon>${t(`experiments.state.${state}`)}${
                decisionOn && (state === 'running' || state === 'due' || state === 'planned')
                  ? html` <span class="detail"
                      >· ${t('experiments.wall.dueOn', { date: date(decisionOn) })}</span
                    >`
                  : nothing
              }
            </p>
            ${
              lesson
                ? html`<p class="lesson">${text(lesson)}</p>`
                : problem
                  ? html`<p class="problem">${text(problem)}</p>`
                  : nothing
            }
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-list': YpExperimentList;
  }
}
