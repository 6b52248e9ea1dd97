import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Import } from '../../../api/contract/import.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { problemText } from './import-words.ts';

const STEP = 20;

/** What is wrong with the files: each with the file, the place in it and how to mend it; errors first. */
@customElement('yp-import-problems')
export class YpImportProblems extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .intro {
        margin: 2px 0 var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--s3);
        padding: var(--s3) 0;
        border-bottom: 1px solid var(--line);
        font-size: var(--t-m);
      }
      li yp-icon {
        margin-top: 2px;
        color: var(--duplicate);
      }
      .error yp-icon {
        color: var(--danger);
      }
      .error .text {
        font-weight: 580;
      }
      .place {
        grid-column: 2;
        color: var(--muted);
        font-size: var(--t-s);
        overflow-wrap: anywhere;
      }
      code {
        font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
        font-size: 0.92em;
      }
      .button,
      .note {
        margin-top: var(--s3);
      }
      .note {
        color: var(--muted);
        font-size: var(--t-s);
      }
    `,
  ];
  @property({ attribute: false }) run: Import | undefined;
  @state() private shown = STEP;

  override render() {
    if (!this.run) return nothing;
    const { problems, problemCount } = this.run;
    if (problems.length === 0) return html`<p class="note">${t('imports.problems.none')}</p>`;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return html`<h2>
        ${
          errors > 0
            ? t('imports.problems.errors', { count: errors })
            : t('imports.problems.title', { count: problemCount })
        }
      </h2>
      <p class="intro">${errors > 0 ? t('imports.problems.errorText') : t('imports.problems.warningText')}</p>
      <ul class="plain">
        ${problems.slice(0, this.shown).map((problem) => renderProblem(problem))}
      </ul>
      ${
        problems.length > this.shown
          ? html`<button type="button" class="button quiet small" @click=${() => (this.shown += 5 * STEP)}>
              ${t('imports.changes.more', { count: problems.length - this.shown })}
            </button>`
          : nothing
      }
      ${
        problemCount > problems.length
          ? html`<p class="note">
              ${t('imports.problems.shownOf', { shown: problems.length, total: problemCount })}
            </p>`
          : nothing
      }`;
  }
}

function renderProblem(problem: Import['problems'][number]) {
  const { severity, file, path } = problem;
  return html`<li class=${severity}>
    <yp-icon name=${severity === 'error' ? 'circle-alert' : 'info'}></yp-icon>
    <p class="text">
      <span class="visually-hidden">${t(`imports.problems.${severity}`)}: </span>${problemText(problem)}
    </p>
    <p class="place">${file}${path === '' ? nothing : html` · <code>${path}</code>`}</p>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-import-problems': YpImportProblems;
  }
}
