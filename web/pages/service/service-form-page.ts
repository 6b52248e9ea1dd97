import { html, nothing } from 'lit';
import { customElement, query, queryAll, state } from 'lit/decorators.js';
import type { Service } from '../../../api/contract/service.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-breadcrumb.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { toast } from '../../components/yp-toasts.ts';
import { dateTime, t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { navigate } from '../../router.ts';
import { Pages } from '../../state/directory-pages.ts';
import { problemsOf, type FormField, type FormProblem } from '../../state/directory-form.ts';
import { Fetch } from '../../state/fetch.ts';
import { serviceHref } from '../../state/hrefs.ts';
import { problemText, type FormChangeEvent, type FormPart } from './form-part.ts';
import { deleteService } from './save-service.ts';
import { ServiceEditing } from './service-editing.ts';
import { formPage } from '../../styles/form-page.ts';
import { serviceFormStyles } from './service-form-styles.ts';
import './yp-form-access.ts';
import './yp-form-clients.ts';
import './yp-form-conflict.ts';
import type { ConflictResolvedEvent } from './yp-form-conflict.ts';
import './yp-form-more.ts';
import './yp-form-team.ts';
import './yp-form-texts.ts';
import './yp-service-preview.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

/** The form of a service, new or known: questions in one sheet, errors beside the fields, drafts kept. */
@customElement('yp-service-form-page')
export class YpServiceFormPage extends PageElement {
  static override styles = [...PageElement.styles, formPage, serviceFormStyles];
  override readonly hasFootBar = true;
  /** Somebody has tried to save: from now on mistakes are shown as they stand. */
  @state() private tried = false;
  @query('.errors h2') private errorHeading!: HTMLElement | null;
  @queryAll('.sheet > *') private parts!: NodeListOf<FormPart>;

  private readonly editing = new ServiceEditing(this, () => this.params['id']);
  private readonly service = new Fetch(this, 'GET /services/{id}', () => {
    const id = this.params['id'];
    return id === undefined ? undefined : { params: { id } };
  });
  private readonly teams = new Pages(this, 'GET /teams', () => ({ limit: MOST }));
  private readonly groups = new Pages(this, 'GET /client-groups', () => ({ limit: MOST }));
  private readonly classes = new Pages(this, 'GET /service-classes', () => ({ limit: MOST }));

  protected override pageTitle(): string | undefined {
    if (this.params['id'] === undefined) return t('service.form.newTitle');
    return t('service.form.editTitle');
  }

  protected override willUpdate(): void {
    if (this.params['id'] === undefined) this.editing.begin(undefined, this.query.get('team') ?? '');
    else if (this.service.value) this.editing.begin(this.service.value);
  }

  override render() {
    return html`<div class="page">
      <div class="layout">
        <div class="head">${this.renderTitle()}</div>
        ${this.editing.form ? this.renderForm() : this.renderLoading()}
      </div>
    </div>`;
  }

  private renderTitle() {
    const service = this.service.value;
    const crumbs = [
      { label: t('directory.services'), href: '/services' },
      ...(service ? [{ label: plainText(service.name), href: serviceHref(service.id) }] : []),
    ];
    return html`<div class="page-head">
        <div>
          <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
          <h1>
            ${this.params['id'] === undefined ? t('service.form.newTitle') : t('service.form.editTitle')}
          </h1>
        </div>
      </div>
      ${this.params['id'] === undefined ? html`<p class="lead">${t('service.form.lead')}</p>` : nothing}`;
  }

  private renderLoading() {
    return this.service.render({
      loading: () => html`<yp-skeleton lines="14"></yp-skeleton>`,
      ready: () => nothing,
    });
  }

  private renderForm() {
    const form = this.editing.form!;
    const problems = this.tried ? [...problemsOf(form), ...this.editing.refused] : [];
    return html`<form novalidate @submit=${this.handleSubmit} @form-change=${this.handleChange}>
        ${this.renderDraft()} ${this.renderErrors(problems)}
        <div class="card sheet">
          <yp-form-texts .form=${form} .problems=${problems}></yp-form-texts>
          <yp-form-team .form=${form} .problems=${problems} .teams=${this.teams.items}></yp-form-team>
          <yp-form-clients .form=${form} .problems=${problems} .groups=${this.groups.items}></yp-form-clients>
          <yp-form-access .form=${form} .problems=${problems}></yp-form-access>
          <yp-form-more .form=${form} .problems=${problems} .classes=${this.classes.items}></yp-form-more>
        </div>
        ${this.renderFoot()}
      </form>
      <aside><yp-service-preview .form=${form} .teams=${this.teams.items}></yp-service-preview></aside>
      ${this.renderConflict()}`;
  }

  private renderDraft() {
    const { offered } = this.editing;
    if (!offered) return nothing;
    return html`<div class="notice" role="status">
      <p>
        ${t('service.form.draft.found', { date: dateTime(offered.savedAt) })}
        ${offered.version === this.editing.version ? nothing : t('service.form.draft.older')}
      </p>
      <button type="button" class="button small" @click=${() => this.editing.useDraft()}>
        ${t('service.form.draft.use')}
      </button>
      <button type="button" class="button quiet small" @click=${() => this.editing.discardDraft()}>
        ${t('service.form.draft.discard')}
      </button>
    </div>`;
  }

  private renderErrors(problems: readonly FormProblem[]) {
    const { failure } = this.editing;
    if (problems.length === 0 && failure === undefined) return nothing;
    return html`<div class="errors" role="alert">
      <h2 tabindex="-1">
        <yp-icon name="circle-alert"></yp-icon>${
          problems.length === 0 ? failure : t('service.form.errors', { count: problems.length })
        }
      </h2>
      ${
        problems.length === 0
          ? nothing
          : html`<ul>
              ${problems.map(
                (problem) =>
                  html`<li>
                    <button type="button" @click=${() => this.goTo(problem.field)}>
                      ${problemText(problem)}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </div>`;
  }

  private renderFoot() {
    const { saving, kept } = this.editing;
    const service = this.service.value;
    return html`<div class="foot">
      <button type="submit" class="button" ?disabled=${saving}>
        ${saving ? t('service.form.saving') : t('service.form.save')}
      </button>
      <a class="button quiet" href=${service ? serviceHref(service.id) : '/services'}
        >${t('common.cancel')}</a
      >
      <span class="kept" role="status">${kept ? t('service.form.draft.kept') : ''}</span>
      ${
        service
          ? html`<button type="button" class="button danger" @click=${() => this.handleDelete(service)}>
              <yp-icon name="trash-2"></yp-icon><span>${t('service.form.remove')}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderConflict() {
    const { conflict } = this.editing;
    if (!conflict) return nothing;
    return html`<yp-form-conflict
      .base=${conflict.base}
      .mine=${this.editing.form}
      .theirs=${conflict.theirs}
      .teams=${this.teams.items}
      @dialog-close=${() => this.editing.leaveConflict()}
      @conflict-resolved=${this.handleResolved}
    ></yp-form-conflict>`;
  }

  private goTo(field: FormField): void {
    for (const part of this.parts) if (part.focusField(field)) return;
  }

  private handleChange(event: FormChangeEvent): void {
    this.editing.change(event.changes);
  }

  private async handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    this.tried = true;
    if (problemsOf(this.editing.form!).length === 0) this.leave(await this.editing.save());
    await this.updateComplete;
    this.errorHeading?.focus();
  }

  private async handleResolved(event: ConflictResolvedEvent): Promise<void> {
    this.leave(await this.editing.resolve(event.keepMine));
  }

  /** To the saved service; stays when it was not saved. */
  private leave(saved: Service | undefined): void {
    if (!saved) return;
    toast(t(this.params['id'] === undefined ? 'service.form.savedNew' : 'service.form.saved'));
    navigate(serviceHref(saved.id), { replace: true });
  }

  private async handleDelete(service: Service): Promise<void> {
    if (await deleteService(service)) this.editing.discardDraft();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-form-page': YpServiceFormPage;
  }
}
