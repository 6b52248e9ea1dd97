import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { Theme } from '../../../../api/contract/theme.ts';
import { errorState } from '../../../components/error-state.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-breadcrumb.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-empty.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { date, number, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { Pages } from '../../../state/directory-pages.ts';
import { today } from '../../../state/experiment-wall.ts';
import { Fetch } from '../../../state/fetch.ts';
import { EXPERIMENTS_HREF, THEMES_HREF } from '../../../state/hrefs.ts';
import { PrintPaper } from '../../../state/print-paper.ts';
import '../figures/yp-experiment-figures.ts';
import '../lessons/yp-lesson.ts';
import { experimentTile } from './experiment-tile.ts';
import { themePageStyles } from './theme-page-styles.ts';
import { reportOf } from './theme-report.ts';
import { periodText, phaseText } from './theme-words.ts';
import './yp-theme-dialog.ts';
import type { YpThemeDialog } from './yp-theme-dialog.ts';
import './yp-theme-progress.ts';

/** The report of a theme: how far it has come, what runs, what was learned, what was stopped, what waits. */
@customElement('yp-theme-page')
export class YpThemePage extends PageElement {
  static override styles = [...PageElement.styles, themePageStyles];
  @query('yp-theme-dialog') private dialog!: YpThemeDialog;

  private readonly theme = new Fetch(this, 'GET /themes/{id}', () => ({ params: { id: this.themeId } }));
  private readonly experiments = new Pages(this, 'GET /experiments', () => ({
    themeId: this.themeId,
    limit: LIMITS.page,
  }));

  protected readonly paper = new PrintPaper(this, 'A4', 14);

  private get themeId(): string {
    return this.params['id']!;
  }

  protected override pageTitle(): string | undefined {
    if (this.theme.value) return plainText(this.theme.value.name);
    return this.theme.problem ? t('themes.theme') : undefined;
  }

  override render() {
    return html`<div class="page">
      ${this.theme.render({
        loading: () => html`<yp-skeleton lines="12"></yp-skeleton>`,
        ready: (theme) => this.renderTheme(theme),
        error: (problem, retry) =>
          html`<h1>${t('themes.theme')}</h1>
            ${errorState(problem, retry)}`,
      })}
      <yp-theme-dialog></yp-theme-dialog>
    </div>`;
  }

  private renderTheme(theme: Theme) {
    return html`<p class="printed">${t('themes.report.printed', { date: date(today()) })}</p>
      <div class="page-head">
        <div>
          <yp-breadcrumb
            class="no-print"
            .crumbs=${[
              { label: t('experiments.title'), href: EXPERIMENTS_HREF },
              { label: t('themes.title'), href: THEMES_HREF },
            ]}
          ></yp-breadcrumb>
          <h1>${text(theme.name)}</h1>
        </div>
        <div class="actions no-print">
          <button type="button" class="button quiet" @click=${() => void this.dialog.edit(theme)}>
            <yp-icon name="pencil"></yp-icon>${t('themes.edit')}
          </button>
          <button type="button" class="button" @click=${() => window.print()}>
            <yp-icon name="printer"></yp-icon>${t('themes.report.print')}
          </button>
        </div>
      </div>
      ${renderIntro(theme)} ${this.renderExperiments()}`;
  }

  private renderExperiments() {
    const { items, total, problem } = this.experiments;
    if (problem && total === undefined) return errorState(problem, () => void this.experiments.reload());
    if (total === undefined) return html`<yp-skeleton lines="12"></yp-skeleton>`;
    if (total === 0) {
      return html`<div class="card">
        <yp-empty icon="layers" heading=${t('themes.report.emptyTitle')}
          >${t('themes.report.emptyText')}
          <a slot="action" class="button" href=${EXPERIMENTS_HREF}>${t('themes.report.emptyAction')}</a>
        </yp-empty>
      </div>`;
    }
    const { running, lessons, stopped, waiting } = reportOf(items);
    const day = today();
    const tiles = (experiments: readonly Experiment[]) =>
      html`<ul class="plain tiles">
        ${experiments.map((experiment) => experimentTile(experiment, day))}
      </ul>`;
    return html`<yp-experiment-figures .themeId=${this.themeId}></yp-experiment-figures>
      ${renderPart('running', running, tiles)} ${renderPart('lessons', lessons, renderLessons)}
      ${stopped.length === 0 ? nothing : renderPart('stopped', stopped, renderLessons)}
      ${renderPart('waiting', waiting, tiles)}`;
  }
}

function renderIntro(theme: Theme) {
  const { description, goal } = theme;
  const period = [periodText(theme), phaseText(theme, today())].filter((words) => words !== '');
  return html`<div class="intro ${goal === null ? 'alone' : ''}">
    <div>
      ${description === null ? nothing : html`<p class="description">${text(description)}</p>`}
      ${period.length === 0 ? nothing : html`<p class="period">${period.join(' · ')}</p>`}
    </div>
    ${goal === null ? nothing : html`<yp-theme-progress large .theme=${theme}></yp-theme-progress>`}
  </div>`;
}

function renderPart(
  part: 'running' | 'lessons' | 'stopped' | 'waiting',
  experiments: readonly Experiment[],
  renderAll: (experiments: readonly Experiment[]) => TemplateResult,
) {
  return html`<section class="part" aria-labelledby=${part}>
    <h2 id=${part}>
      ${t(`themes.report.${part}`)}
      ${experiments.length === 0 ? nothing : html`<span class="count">${number(experiments.length)}</span>`}
    </h2>
    ${
      experiments.length > 0 || part === 'stopped'
        ? renderAll(experiments)
        : html`<p class="nothing">${t(`themes.report.none.${part}`)}</p>`
    }
  </section>`;
}

function renderLessons(experiments: readonly Experiment[]) {
  return html`<ul class="plain lessons">
    ${experiments.map(
      (experiment) =>
        html`<li class="card">
          <yp-lesson nested without-theme with-outcome .experiment=${experiment}></yp-lesson>
        </li>`,
    )}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-theme-page': YpThemePage;
  }
}
