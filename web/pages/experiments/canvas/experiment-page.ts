import { html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import { errorState } from '../../../components/error-state.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-breadcrumb.ts';
import '../../../components/yp-chip.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { navigate } from '../../../router.ts';
import { Fetch } from '../../../state/fetch.ts';
import {
  clientGroupHref,
  editExperimentHref,
  experimentHref,
  EXPERIMENTS_HREF,
  teamHref,
  themeHref,
} from '../../../state/hrefs.ts';
import { PrintPaper } from '../../../state/print-paper.ts';
import { unitsOf } from '../lessons/taking-part.ts';
import '../parts/yp-calendar-menu.ts';
import { removeExperiment } from '../experiment-writes.ts';
import { experimentPageStyles } from './experiment-page-styles.ts';
import './yp-canvas-after.ts';
import './yp-canvas-before.ts';
import './yp-deleted-experiment.ts';
import './yp-evidence-of.ts';
import './yp-experiment-history.ts';
import './yp-experiment-next.ts';
import './yp-experiment-notes.ts';
import './yp-experiment-progress.ts';
import './yp-invitations.ts';

const NOT_FOUND = 404;

/** The canvas of one experiment on one page: before and after, and the next step. */
@customElement('yp-experiment-page')
export class YpExperimentPage extends PageElement {
  static override styles = [...PageElement.styles, experimentPageStyles];

  @query('yp-experiment-next') private next!: HTMLElement | null;

  private readonly experiment = new Fetch(this, 'GET /experiments/{id}', () => ({
    params: { id: this.params['id']! },
  }));

  protected readonly paper = new PrintPaper(this, 'A4', 12);

  protected override pageTitle(): string | undefined {
    const { value, problem } = this.experiment;
    return value ? plainText(value.name) : problem && t('experiments.experiment');
  }

  override render() {
    return html`<div class="page" @experiment-changed=${() => void this.handleChanged()}>
      ${
        this.experiment.problem?.status === NOT_FOUND
          ? html`<yp-deleted-experiment .experimentId=${this.params['id']!}></yp-deleted-experiment>`
          : this.experiment.render({
              loading: () => html`<yp-skeleton lines="14"></yp-skeleton>`,
              error: (problem, retry) =>
                html`<h1>${t('experiments.experiment')}</h1>
                  ${errorState(problem, retry)}`,
              ready: (experiment) => this.renderExperiment(experiment),
            })
      }
    </div>`;
  }

  private renderExperiment(experiment: Experiment) {
    return html`${this.renderHead(experiment)}
      <yp-experiment-progress .experiment=${experiment}></yp-experiment-progress>
      <yp-experiment-next class="no-print" .experiment=${experiment}></yp-experiment-next>
      <yp-invitations .experiment=${experiment}></yp-invitations>
      <div class="canvas">
        <section class="card" aria-labelledby="before">
          <h2 id="before">${t('experiments.page.before')}</h2>
          <yp-canvas-before .experiment=${experiment}></yp-canvas-before>
        </section>
        <section class="card" aria-labelledby="after">
          <h2 id="after">${t('experiments.page.after')}</h2>
          <yp-canvas-after .experiment=${experiment}></yp-canvas-after>
          <yp-experiment-notes .experimentId=${experiment.id}></yp-experiment-notes>
          <yp-evidence-of .experiment=${experiment}></yp-evidence-of>
        </section>
      </div>
      <yp-experiment-history class="no-print" .experimentId=${experiment.id}></yp-experiment-history>`;
  }

  private renderHead(experiment: Experiment) {
    const { id, name, theme, teams, clientGroups, proposedBy, createdAt, continues, continuedBy } =
      experiment;
    const crumbs = [
      { label: t('experiments.title'), href: EXPERIMENTS_HREF },
      ...(theme ? [{ label: text(theme.name), href: themeHref(theme.id) }] : []),
    ];
    return html`<div class="page-head">
        <div>
          <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
          <h1>${text(name)}</h1>
        </div>
        <div class="actions no-print">
          <a class="button quiet" href=${editExperimentHref(id)}
            ><yp-icon name="pencil"></yp-icon>${t('experiments.page.edit')}</a
          >
          <button type="button" class="button quiet" @click=${() => window.print()}>
            <yp-icon name="printer"></yp-icon>${t('experiments.page.print')}
          </button>
          <yp-calendar-menu .teams=${unitsOf(teams)}></yp-calendar-menu>
          <button
            type="button"
            class="button icon"
            aria-label=${t('experiments.page.remove')}
            title=${t('experiments.page.remove')}
            @click=${() => void this.handleRemove(experiment)}
          >
            <yp-icon name="trash-2"></yp-icon>
          </button>
        </div>
      </div>
      <p class="who">
        ${teams.map(
          ({ team, role, invitation }, at) =>
            html`${at === 0 ? nothing : html`<span class="plus" aria-hidden="true">+</span>`}<a
                class="team ${role === 'partner' && invitation?.answer !== 'yes' ? 'open' : ''}"
                href=${teamHref(team.id)}
                ><yp-department-mark .department=${team.department}></yp-department-mark>${text(team.name)}</a
              >`,
        )}
        ${clientGroups.map(
          (group) => html`<yp-chip href=${clientGroupHref(group.id)}>${text(group.name)}</yp-chip>`,
        )}
      </p>
      <p class="facts">
        ${t('experiments.page.proposedBy', { name: proposedBy, date: date(createdAt) })}
        ${
          continues
            ? html`· ${t('experiments.page.continues')}
                <a href=${experimentHref(continues.id)}>${text(continues.name)}</a>`
            : nothing
        }
        ${continuedBy.map(
          (next) =>
            html`· ${t('experiments.page.continuedBy')}
              <a href=${experimentHref(next.id)}>${text(next.name)}</a>`,
        )}
      </p>`;
  }

  /** The button that did it may be gone: then the focus goes to the sentence that says what comes next. */
  private async handleChanged(): Promise<void> {
    await this.experiment.reload();
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    if (document.activeElement === document.body) this.next?.focus();
  }

  private async handleRemove(experiment: Experiment): Promise<void> {
    if (await removeExperiment(experiment)) navigate(EXPERIMENTS_HREF, { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-page': YpExperimentPage;
  }
}
