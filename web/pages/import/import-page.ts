import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Import } from '../../../api/contract/import.ts';
import { explainProblem } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-icon.ts';
import { t } from '../../i18n/i18n.ts';
import { navigate, withQuery } from '../../router.ts';
import { importPageStyles } from './import-page-styles.ts';
import { ImportRun } from './import-run.ts';
import './yp-earlier-imports.ts';
import type { YpEarlierImports } from './yp-earlier-imports.ts';
import { filesMistake, type FilesChangeEvent } from './yp-file-drop.ts';
import './yp-import-changes.ts';
import { sumOfCounts } from './yp-import-counts.ts';
import './yp-import-problems.ts';
import './yp-import-progress.ts';
import './yp-import-twice.ts';
import './yp-sample-city.ts';

const TITLES = {
  planned: 'imports.result.plannedTitle',
  applied: 'imports.result.appliedTitle',
  failed: 'imports.result.failedTitle',
} as const;
const EXAMPLE_ADDRESS =
  'https://api.palvelutietovaranto.suomi.fi/api/v11/Service/list/organization?organizationId=…';

/** Files from the Service Catalogue into the directory: choose, see what would change, then do it. */
@customElement('yp-import-page')
export class YpImportPage extends PageElement {
  static override styles = [...PageElement.styles, importPageStyles];
  /** Kept from the check to the import, since a browser gives them to this page only. */
  @state() private files: readonly File[] = [];
  /** A browser no longer gives a file that was changed after it had been chosen. */
  @state() private changedFile: File | undefined;
  @query('yp-earlier-imports') private earlier!: YpEarlierImports | null;
  @query('.result-title') private resultTitle!: HTMLElement | null;

  private readonly run = new ImportRun(this);
  private toldEnd: string | undefined;

  protected override pageTitle(): string {
    return t('imports.title');
  }

  protected override willUpdate(): void {
    const id = this.query.get('id');
    if (id !== null) void this.run.show(id);
    else if (this.run.current && !this.run.running) this.run.forget();
  }

  protected override updated(changed: Parameters<PageElement['updated']>[0]): void {
    super.updated(changed);
    const ended = this.run.current;
    if (!ended || ended.status === 'running') return;
    const told = `${ended.id} ${ended.status}`;
    if (told === this.toldEnd) return;
    this.toldEnd = told;
    void this.earlier?.reload();
    this.resultTitle?.focus();
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('imports.title')}</h1></div>
      <p class="lead">${t('imports.lead')}</p>
      <div class="layout">
        <div class="card main">${this.renderMain()}</div>
        <aside>
          <yp-sample-city></yp-sample-city>
          <yp-earlier-imports></yp-earlier-imports>
        </aside>
      </div>
    </div>`;
  }

  private renderMain() {
    if (this.run.running) return html`<yp-import-progress .run=${this.run.current}></yp-import-progress>`;
    return this.run.current ? this.renderResult(this.run.current) : this.renderChoose();
  }

  private renderChoose() {
    const mistake = filesMistake(this.files);
    const { problem } = this.run;
    return html`<h2>${t('imports.choose.title')}</h2>
      <yp-file-drop .files=${this.files} @files-change=${this.handleFiles}></yp-file-drop>
      ${this.changedFile ? renderMistake(t('imports.choose.changed', { name: this.changedFile.name })) : nothing}
      ${mistake ? renderMistake(mistake, t('imports.choose.tooLargeHelp')) : nothing}
      ${problem && !mistake ? renderMistake(explainProblem(problem)) : nothing}
      ${
        this.files.length > 0
          ? html`<div class="actions">
              <button
                type="button"
                class="button"
                ?disabled=${mistake !== undefined}
                @click=${() => this.start(true)}
              >
                ${t('imports.choose.check')}
              </button>
            </div>`
          : nothing
      }
      <details>
        <summary>${t('imports.choose.where')}</summary>
        ${t('imports.choose.whereText')}
        <code translate="no">${EXAMPLE_ADDRESS}</code>
      </details>`;
  }

  private renderResult(run: Import) {
    const title = run.status === 'running' ? undefined : TITLES[run.status];
    return html`<div class=${run.status}>
        <h2 class="result-title" tabindex="-1">
          <yp-icon name=${run.status === 'failed' ? 'circle-alert' : 'circle-check'}></yp-icon
          >${title ? t(title) : ''}
        </h2>
        <p class="sentence">${sentence(run)}</p>
        <p class="files small">${run.files.map((file) => file.name).join(', ')}</p>
      </div>
      ${this.renderActions(run)}
      ${
        run.counts
          ? html`<yp-import-counts
              .counts=${run.counts}
              ?done=${run.status === 'applied'}
            ></yp-import-counts>`
          : nothing
      }
      <yp-import-twice .run=${run}></yp-import-twice>
      <yp-import-problems .run=${run}></yp-import-problems>
      <yp-import-changes .run=${run}></yp-import-changes>`;
  }

  private renderActions(run: Import) {
    const changes = run.counts ? sumOfCounts(run.counts, 'added') + sumOfCounts(run.counts, 'changed') : 0;
    const mayApply = run.status === 'planned' && this.files.length > 0 && changes > 0;
    const mayCheckAgain = run.status !== 'applied' && this.files.length > 0 && !mayApply;
    return html`<div class="actions no-print">
      ${
        mayApply
          ? html`<button type="button" class="button" @click=${() => this.start(false)}>
              <yp-icon name="check"></yp-icon>${t('imports.result.apply')}
            </button>`
          : nothing
      }
      ${
        run.status === 'applied'
          ? html`<a class="button" href="/services">${t('imports.result.toServices')}</a
              ><a class="button quiet" href="/map">${t('imports.result.toMap')}</a>`
          : nothing
      }
      ${
        mayCheckAgain && run.status === 'failed'
          ? html`<button type="button" class="button" @click=${() => this.start(true)}>
              ${t('imports.result.checkAgain')}
            </button>`
          : nothing
      }
      <button type="button" class="button quiet" @click=${this.startOver}>
        ${t('imports.result.again')}
      </button>
    </div>`;
  }

  private async start(dryRun: boolean): Promise<void> {
    // The result of before is left first: it must not come back over what is said of this start.
    navigate(withQuery({ id: undefined }), { replace: true });
    this.changedFile = await firstUnreadable(this.files);
    if (this.changedFile) {
      this.run.forget();
      this.files = this.files.filter((file) => file !== this.changedFile);
      return;
    }
    const started = this.run.start(this.files, dryRun);
    void started.then(() => this.earlier?.reload());
    const id = await started;
    navigate(withQuery({ id }), { replace: true });
  }

  private handleFiles(event: FilesChangeEvent): void {
    this.files = event.files;
    this.changedFile = undefined;
  }

  private startOver(): void {
    this.files = [];
    this.changedFile = undefined;
    this.run.forget();
    navigate('/import');
  }
}

function sentence(run: Import): string {
  if (run.status === 'failed') {
    return run.problems.length > 0 ? t('imports.result.failedText') : t('imports.result.failedUnknown');
  }
  if (!run.counts) return '';
  const added = sumOfCounts(run.counts, 'added');
  const changed = sumOfCounts(run.counts, 'changed');
  if (added + changed === 0) return t('imports.result.nothing');
  const unchanged = sumOfCounts(run.counts, 'unchanged');
  return t(run.status === 'applied' ? 'imports.result.sentenceDone' : 'imports.result.sentence', {
    added,
    changed,
    unchanged,
  });
}

async function firstUnreadable(files: readonly File[]): Promise<File | undefined> {
  for (const file of files) {
    const isReadable = await file
      .slice(0, 1)
      .arrayBuffer()
      .then(Boolean, () => false);
    if (!isReadable) return file;
  }
  return undefined;
}

function renderMistake(text: string, help = '') {
  return html`<p class="mistake" role="alert">
    <yp-icon name="circle-alert"></yp-icon
    ><strong>${text}</strong>${help ? html`<span>${help}</span>` : nothing}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-import-page': YpImportPage;
  }
}
