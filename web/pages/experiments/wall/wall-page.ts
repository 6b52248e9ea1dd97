import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { ExperimentState } from '../../../../api/contract/experiment-words.ts';
import { errorState } from '../../../components/error-state.ts';
import { deciderOrAsk } from '../../../components/yp-decider-dialog.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-empty.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-menu.ts';
import type { MenuSelectEvent } from '../../../components/yp-menu.ts';
import '../../../components/yp-skeleton.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { navigate, withQuery } from '../../../router.ts';
import { decider } from '../../../state/decider.ts';
import { Pages } from '../../../state/directory-pages.ts';
import {
  cardBeside,
  isFiltered,
  nextMove,
  parseWall,
  wallColumns,
  wallQuery,
  type Direction,
  type NextMove,
  type WallColumn,
} from '../../../state/experiment-wall.ts';
import { moveInto } from '../../../state/experiment-move.ts';
import { Fetch } from '../../../state/fetch.ts';
import { EXPERIMENTS_HREF } from '../../../state/hrefs.ts';
import { PrintPaper } from '../../../state/print-paper.ts';
import { isBareKey, shortcutsWanted } from '../../../state/shortcuts.ts';
import { urlOf } from '../../../api-client.ts';
import { forms } from '../../../styles/forms.ts';
import { toggles } from '../../../styles/toggles.ts';
import '../figures/yp-experiment-figures.ts';
import { experimentTabs } from '../lessons/experiment-tabs.ts';
import { askMove } from '../yp-move-dialog.ts';
import { wallPageStyles } from './wall-page-styles.ts';
import './yp-experiment-card.ts';
import type { CardMoveEvent, YpExperimentCard } from './yp-experiment-card.ts';

const NEW_HREF = '/experiments/new';
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const ACTIVE: ReadonlySet<ExperimentState> = new Set(['planned', 'running', 'lesson']);

/** The wall of experiments: a column for each state, what waits for a decision first. */
@customElement('yp-wall-page')
export class YpWallPage extends PageElement {
  static override styles = [...PageElement.styles, forms, toggles, wallPageStyles];
  /** The card that the keyboard is on. */
  @state() private current: string | undefined;
  @state() private over: ExperimentState | undefined;
  private dragged: Experiment | undefined;

  private readonly experiments = new Pages(this, 'GET /experiments', () => ({
    ...wallQuery(this.filters, decider()),
    limit: LIMITS.page,
  }));
  private readonly themes = new Fetch(this, 'GET /themes', () => ({ query: { limit: LIMITS.page } }));
  private readonly teams = new Pages(this, 'GET /teams', () => ({ limit: LIMITS.page }));
  private readonly groups = new Pages(this, 'GET /client-groups', () => ({ limit: LIMITS.page }));

  protected readonly paper = new PrintPaper(this, 'A3 landscape', 10);

  private get filters() {
    const filters = parseWall(this.query);
    // An address may say "mine" where nobody has said a name yet.
    return { ...filters, mine: filters.mine && decider() !== undefined };
  }

  protected override pageTitle(): string {
    return t('experiments.title');
  }

  override render() {
    const { items, total, problem } = this.experiments;
    return html`<div class="page">
      <div class="page-head">
        <h1>${t('experiments.title')}</h1>
        <div class="actions no-print">
          <a class="button" href=${NEW_HREF}
            ><yp-icon name="flask-conical"></yp-icon>${t('experiments.wall.propose')}</a
          >
        </div>
      </div>
      <p class="lead no-print">${t('experiments.lead')}</p>
      ${experimentTabs('wall')} ${this.renderFigures()} ${this.renderBar(total)}
      ${problem && total !== undefined ? errorState(problem, () => void this.experiments.reload()) : nothing}
      ${
        total === undefined
          ? problem
            ? errorState(problem, () => void this.experiments.reload())
            : html`<yp-skeleton lines="12"></yp-skeleton>`
          : total === 0
            ? this.renderEmpty()
            : this.renderWall(items)
      }
    </div>`;
  }

  /** Of what the wall shows, as far as figures are kept of it. */
  private renderFigures() {
    const { theme, team, group, mine } = this.filters;
    if (group !== '' || mine) return nothing;
    return html`<yp-experiment-figures
      class="no-print"
      .themeId=${theme || undefined}
      .teamId=${team || undefined}
    ></yp-experiment-figures>`;
  }

  private renderBar(total: number | undefined) {
    const { theme, team, group, mine } = this.filters;
    const themes = this.themes.value?.items ?? [];
    return html`<div class="bar" role="search" aria-label=${t('experiments.wall.filters')}>
      ${this.select('theme', theme, t('experiments.wall.theme'), t('experiments.wall.everyTheme'), themes)}
      ${this.select('team', team, t('experiments.wall.team'), t('experiments.wall.everyTeam'), this.teams.items)}
      ${this.select('group', group, t('experiments.wall.group'), t('experiments.wall.everyGroup'), this.groups.items)}
      <button
        type="button"
        class="toggle"
        aria-pressed=${mine}
        title=${t('experiments.wall.mineHelp', { name: decider() ?? '…' })}
        @click=${() => void this.toggleMine()}
      >
        <yp-icon name="user"></yp-icon>${t('experiments.wall.mine')}
      </button>
      ${
        isFiltered(this.filters)
          ? html`<a class="button quiet small" href=${EXPERIMENTS_HREF}>${t('experiments.wall.clear')}</a>`
          : nothing
      }
      <span class="count" role="status"
        >${total === undefined ? nothing : t('experiments.wall.found', { count: total })}</span
      >
      <button
        type="button"
        class="button icon small"
        aria-label=${t('experiments.wall.print')}
        title=${t('experiments.wall.print')}
        @click=${() => window.print()}
      >
        <yp-icon name="printer"></yp-icon>
      </button>
      <yp-menu
        label=${t('experiments.wall.export')}
        .items=${[
          { id: 'csv', label: 'CSV' },
          { id: 'xlsx', label: 'Excel (XLSX)' },
          { id: 'json', label: 'JSON' },
        ]}
        @menu-select=${this.handleExport}
        ><yp-icon name="download"></yp-icon
      ></yp-menu>
    </div>`;
  }

  private select(
    name: 'theme' | 'team' | 'group',
    value: string,
    label: string,
    every: string,
    rows: readonly { readonly id: string; readonly name: Experiment['name'] }[],
  ) {
    return html`<select
      class="select"
      aria-label=${label}
      @change=${(event: Event) =>
        navigate(withQuery({ [name]: (event.target as HTMLSelectElement).value || undefined }))}
    >
      <option value="" .selected=${value === ''}>${every}</option>
      ${rows.map((row) => html`<option value=${row.id} .selected=${row.id === value}>${plainText(row.name)}</option>`)}
    </select>`;
  }

  private renderEmpty() {
    const filtered = isFiltered(this.filters);
    return html`<div class="card">
      <yp-empty
        icon="flask-conical"
        heading=${t(filtered ? 'experiments.wall.filteredTitle' : 'experiments.wall.noneTitle')}
      >
        ${t(filtered ? 'experiments.wall.filteredText' : 'experiments.wall.noneText')}
        <a slot="action" class="button" href=${filtered ? EXPERIMENTS_HREF : NEW_HREF}
          >${t(filtered ? 'experiments.wall.clear' : 'experiments.wall.propose')}</a
        >
      </yp-empty>
    </div>`;
  }

  private renderWall(items: readonly Experiment[]) {
    const columns = wallColumns(items);
    // Of a choice only what is in it: empty columns would push it out of sight.
    const filtered = isFiltered(this.filters);
    const first = cardBeside(columns, undefined, 'down');
    const current = items.some(({ id }) => id === this.current) ? this.current : first;
    return html`<div
        class="wall"
        role="group"
        aria-label=${t('experiments.wall.columns')}
        aria-describedby="keys"
        @keydown=${(event: KeyboardEvent) => this.handleKey(event, columns, items, current)}
        @card-move=${({ experiment }: CardMoveEvent) => void this.move(experiment, nextMove(experiment))}
      >
        ${columns
          .filter(({ state: one, experiments }) => experiments.length > 0 || (one !== 'due' && !filtered))
          .map((column) => this.renderColumn(column))}
      </div>
      <p class="keys" id="keys">${t('experiments.wall.keys')}</p>`;
  }

  private renderColumn({ state: one, experiments }: WallColumn) {
    const look = [
      one === 'due' ? 'due' : ACTIVE.has(one) ? 'active' : '',
      experiments.length === 0 ? 'empty' : '',
      this.over === one ? 'over' : '',
    ].join(' ');
    return html`<section
      class="column ${look}"
      aria-label=${t('experiments.wall.column', { state: t(`experiments.state.${one}`), count: experiments.length })}
      @dragover=${(event: DragEvent) => this.handleDragOver(event, one)}
      @dragleave=${() => (this.over = undefined)}
      @drop=${(event: DragEvent) => void this.handleDrop(event, one)}
    >
      <header>
        <h2>${t(`experiments.state.${one}`)}</h2>
        <span class="number">${experiments.length}</span>
      </header>
      ${
        experiments.length === 0
          ? html`<p class="none">${t('experiments.wall.empty')}</p>`
          : html`<ul class="plain">
              ${repeat(
                experiments,
                ({ id }) => id,
                (experiment) =>
                  html`<li
                    draggable="true"
                    @dragstart=${(event: DragEvent) => this.handleDragStart(event, experiment)}
                    @dragend=${() => (this.dragged = undefined)}
                    @focusin=${() => (this.current = experiment.id)}
                  >
                    <yp-experiment-card
                      data-id=${experiment.id}
                      .experiment=${experiment}
                    ></yp-experiment-card>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  private handleKey(
    event: KeyboardEvent,
    columns: readonly WallColumn[],
    items: readonly Experiment[],
    current: string | undefined,
  ): void {
    if (!isBareKey(event)) return;
    const direction = ARROWS[event.key];
    if (direction) {
      const next = cardBeside(columns, current, direction);
      if (next !== undefined) this.focusCard(next);
      event.preventDefault();
    } else if (event.key.toLowerCase() === 's' && shortcutsWanted()) {
      const experiment = items.find(({ id }) => id === current);
      if (experiment) void this.move(experiment, nextMove(experiment));
      event.preventDefault();
    }
  }

  private focusCard(id: string): void {
    this.current = id;
    const card = this.renderRoot.querySelector<YpExperimentCard>(`yp-experiment-card[data-id="${id}"]`);
    card?.focus();
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private async move(experiment: Experiment, wanted: NextMove | undefined): Promise<void> {
    if (wanted === undefined) return;
    const changed = await askMove(experiment, wanted);
    if (!changed) return;
    await this.experiments.reload();
    await this.updateComplete;
    this.focusCard(changed.id);
  }

  private handleDragStart(event: DragEvent, experiment: Experiment): void {
    // Firefox drags nothing that carries nothing.
    event.dataTransfer?.setData('text/plain', plainText(experiment.name));
    this.dragged = experiment;
  }

  private handleDragOver(event: DragEvent, to: ExperimentState): void {
    if (!this.dragged || moveInto(this.dragged, to) === undefined) return;
    event.preventDefault();
    this.over = to;
  }

  private async handleDrop(event: DragEvent, to: ExperimentState): Promise<void> {
    event.preventDefault();
    this.over = undefined;
    const { dragged } = this;
    if (dragged) await this.move(dragged, moveInto(dragged, to));
  }

  private async toggleMine(): Promise<void> {
    if (this.filters.mine) navigate(withQuery({ mine: undefined }));
    else if ((await deciderOrAsk()) !== undefined) navigate(withQuery({ mine: '1' }));
  }

  private handleExport(event: MenuSelectEvent): void {
    const link = document.createElement('a');
    const query = { ...wallQuery(this.filters, decider()), format: event.item, language: currentLanguage() };
    link.href = urlOf('GET /experiments/export', {}, query);
    link.download = '';
    link.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-wall-page': YpWallPage;
  }
}
