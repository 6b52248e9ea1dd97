import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, queryAll, state } from 'lit/decorators.js';
import { errorState } from '../../../components/error-state.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-breadcrumb.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { dateTime, rich, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { navigate } from '../../../router.ts';
import { setDecider } from '../../../state/decider.ts';
import { speaksOtherwise, type CanvasField } from '../../../state/experiment-draft.ts';
import { problemsOf, type DraftProblem } from '../../../state/experiment-problems.ts';
import { Fetch } from '../../../state/fetch.ts';
import { experimentHref, EXPERIMENTS_HREF } from '../../../state/hrefs.ts';
import { ownUnit } from '../../../state/own-unit.ts';
import { fieldError } from '../../../styles/field-error.ts';
import { formPage } from '../../../styles/form-page.ts';
import { forms } from '../../../styles/forms.ts';
import { CanvasOptions } from '../canvas/canvas-options.ts';
import type { DraftChangeEvent } from '../canvas/draft-events.ts';
import '../canvas/yp-canvas-fields.ts';
import { fieldTitle, problemText } from '../canvas/problem-text.ts';
import type { YpCanvasFields } from '../canvas/yp-canvas-fields.ts';
import '../parts/yp-experiment-ideas.ts';
import '../parts/yp-who-field.ts';
import type { YpWhoField } from '../parts/yp-who-field.ts';
import { ExperimentEditing } from './experiment-editing.ts';
import { experimentFormStyles } from './experiment-form-styles.ts';
import { NewExperiment } from './new-experiment.ts';

interface FormSection {
  readonly title:
    'sectionWho' | 'sectionProblem' | 'sectionToday' | 'sectionTrial' | 'sectionDecision' | 'sectionAfter';
  readonly fields: readonly CanvasField[];
}

const SECTIONS: readonly FormSection[] = [
  { title: 'sectionProblem', fields: ['name', 'problem', 'clientGroups', 'theme'] },
  { title: 'sectionWho', fields: ['teams'] },
  { title: 'sectionToday', fields: ['measure'] },
  { title: 'sectionTrial', fields: ['belief', 'trial', 'place'] },
  { title: 'sectionDecision', fields: ['success', 'decisionOn'] },
];
const AFTER: FormSection = {
  title: 'sectionAfter',
  fields: ['outcome', 'numberAfter', 'lesson', 'solved'],
};

/** The canvas to be written in: a new experiment, or one that is there. */
@customElement('yp-experiment-form-page')
export class YpExperimentFormPage extends PageElement {
  static override styles = [...PageElement.styles, forms, formPage, fieldError, experimentFormStyles];
  override readonly hasFootBar = true;
  @state() private tried = false;
  @query('.errors h2') private errorHeading!: HTMLElement | null;
  @query('.notice') private notice!: HTMLElement | null;
  @query('yp-who-field') private who!: YpWhoField | null;
  @queryAll('yp-canvas-fields') private parts!: NodeListOf<YpCanvasFields>;

  private readonly options = new CanvasOptions(this);
  private readonly known = new Fetch(this, 'GET /experiments/{id}', () => {
    const id = this.params['id'];
    return id === undefined ? undefined : { params: { id } };
  });
  private readonly fresh = new NewExperiment(this, () =>
    this.params['id'] === undefined ? this.query : new URLSearchParams(),
  );
  private readonly editing = new ExperimentEditing(this);

  private get isNew(): boolean {
    return this.params['id'] === undefined;
  }

  protected override pageTitle(): string {
    if (!this.isNew) return t('experiments.form.editTitle');
    return t(
      this.fresh.continuesId === undefined ? 'experiments.form.newTitle' : 'experiments.form.followUpTitle',
    );
  }

  /** After an update, when all that is asked for is of this address. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isNew) {
      if (this.known.value) this.editing.begin(this.draftKey, this.known.value);
    } else if (this.fresh.start) {
      this.editing.begin(this.draftKey, undefined, this.fresh.start);
    }
  }

  private get draftKey(): string {
    return this.params['id'] ?? this.fresh.key;
  }

  override render() {
    const experiment = this.known.value;
    const problem = this.isNew ? this.fresh.problem : this.known.problem;
    const retry = this.isNew ? this.fresh.retry : () => void this.known.reload();
    const crumbs = [
      { label: t('experiments.title'), href: EXPERIMENTS_HREF },
      ...(experiment ? [{ label: plainText(experiment.name), href: experimentHref(experiment.id) }] : []),
    ];
    return html`<div class="page">
      <div class="page-head">
        <div>
          <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
          <h1>${this.pageTitle()}</h1>
        </div>
      </div>
      ${this.isNew ? this.renderLead() : nothing}
      ${
        this.isNew && this.query.size === 0
          ? html`<yp-experiment-ideas .teamId=${ownUnit()}></yp-experiment-ideas>`
          : nothing
      }
      ${
        this.editing.isFor(this.draftKey)
          ? this.renderForm()
          : problem
            ? errorState(problem, retry)
            : html`<yp-skeleton lines="14"></yp-skeleton>`
      }
    </div>`;
  }

  private renderLead() {
    const { earlier } = this.fresh;
    if (!earlier) return html`<p class="lead">${t('experiments.form.lead')}</p>`;
    return html`<div class="lead">
      <p>
        ${rich('experiments.form.followUpLead', {
          name: html`<a href=${experimentHref(earlier.id)}>${text(earlier.name)}</a>`,
        })}
      </p>
      <p class="strong">${text(earlier.lesson)}</p>
    </div>`;
  }

  /** Texts that are there in another language only can be put beside it, or mended in it. */
  private renderLanguage() {
    const { experiment, language } = this.editing;
    if (!experiment || !speaksOtherwise(experiment, language)) return nothing;
    return html`<fieldset class="notice">
      <legend class="visually-hidden">${t('experiments.form.language')}</legend>
      <p aria-hidden="true">${t('experiments.form.language')}</p>
      ${(['translate', 'correct'] as const).map(
        (writing) =>
          html`<label class="check"
            ><input
              type="radio"
              name="writing"
              .checked=${this.editing.writing === writing}
              @change=${() => this.editing.writeBy(writing)}
            />${t(`experiments.form.${writing}`)}</label
          >`,
      )}
    </fieldset>`;
  }

  private renderForm() {
    const { experiment } = this.editing;
    const sections = experiment?.startedOn || experiment?.lesson ? [...SECTIONS, AFTER] : SECTIONS;
    const problems = [...(this.tried ? this.problems(sections) : []), ...this.editing.refused];
    return html`<form novalidate @submit=${this.handleSubmit} @draft-change=${this.handleDraft}>
      ${this.renderOffered()} ${this.renderLanguage()} ${this.renderErrors(problems)}
      <div class="card sheet">
        ${sections.map(
          ({ title, fields }) =>
            html`<section aria-labelledby=${title}>
              <h2 id=${title}>${t(`experiments.form.${title}`)}</h2>
              <yp-canvas-fields
                .draft=${this.editing.draft!}
                .standing=${experiment?.teams ?? []}
                .fields=${fields}
                .options=${this.options}
                .problems=${problems}
              ></yp-canvas-fields>
            </section>`,
        )}
        ${this.isNew ? this.renderWho() : nothing}
      </div>
      ${this.renderFoot()}
    </form>`;
  }

  private renderOffered() {
    const { offered, overtaken } = this.editing;
    if (overtaken) {
      return html`<div class="notice" role="status" tabindex="-1">
        <div>
          <p>${t('experiments.form.conflict')}</p>
          ${this.editing.clashes.map(
            ({ field, theirs }) =>
              html`<p>${t('experiments.form.theirs', { field: fieldTitle({ field }), text: theirs })}</p>`,
          )}
        </div>
      </div>`;
    }
    if (!offered) return nothing;
    return html`<div class="notice" role="status">
      <p>${t('experiments.form.draftFound', { date: dateTime(offered.savedAt) })}</p>
      <button type="button" class="button small" @click=${() => this.editing.useOffered()}>
        ${t('experiments.form.draftUse')}
      </button>
      <button type="button" class="button quiet small" @click=${() => this.editing.dropOffered()}>
        ${t('experiments.form.draftDrop')}
      </button>
    </div>`;
  }

  private renderErrors(problems: readonly DraftProblem[]) {
    const { failure } = this.editing;
    if (problems.length === 0 && failure === undefined) return nothing;
    const count = problems.length + (this.lacksName ? 1 : 0);
    return html`<div class="errors" role="alert">
      <h2 tabindex="-1">
        <yp-icon name="circle-alert"></yp-icon>${failure ?? t('experiments.form.errors', { count })}
      </h2>
      <ul>
        ${problems.map((problem) =>
          this.renderErrorLink(`${fieldTitle(problem)}: ${problemText(problem)}`, () => this.goTo(problem)),
        )}
        ${
          this.lacksName
            ? this.renderErrorLink(t('experiments.form.error.name'), () => this.who?.focus())
            : nothing
        }
      </ul>
    </div>`;
  }

  private renderErrorLink(words: string, go: () => void) {
    return html`<li><button type="button" @click=${go}>${words}</button></li>`;
  }

  private renderWho() {
    return html`<section aria-labelledby="by">
      <h2 id="by">${t('experiments.form.sectionBy')}</h2>
      <yp-who-field ?lacking=${this.lacksName}></yp-who-field>
    </section>`;
  }

  private renderFoot() {
    const { saving } = this.editing;
    return html`<div class="foot">
      <button type="submit" class="button" aria-disabled=${saving}>
        ${saving ? t('experiments.form.saving') : t(this.isNew ? 'experiments.form.propose' : 'experiments.form.save')}
      </button>
      <a
        class="button quiet"
        href=${this.params['id'] === undefined ? EXPERIMENTS_HREF : experimentHref(this.params['id'])}
        >${t('common.cancel')}</a
      >
    </div>`;
  }

  private problems(sections: readonly FormSection[]): readonly DraftProblem[] {
    return problemsOf(
      this.editing.draft!,
      sections.flatMap(({ fields }) => fields),
      this.editing.language,
    );
  }

  private get lacksName(): boolean {
    return this.tried && this.who?.value === '';
  }

  private goTo(problem: DraftProblem): void {
    for (const part of this.parts) {
      if (part.fields.includes(problem.field) && part.focusField(problem)) return;
    }
  }

  private handleDraft(event: DraftChangeEvent): void {
    this.editing.change(event.changes);
  }

  private async handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    this.tried = true;
    await this.updateComplete;
    if (this.problems([...SECTIONS, AFTER]).length > 0) {
      this.errorHeading?.focus();
      return;
    }
    const half = [...this.parts].find((part) => part.findHalfDays());
    if (half) {
      half.focusHalfDay();
      return;
    }
    const proposedBy = this.who?.value ?? '';
    if (this.isNew && proposedBy === '') {
      this.requestUpdate();
      this.who?.focus();
      return;
    }
    if (this.isNew) setDecider(proposedBy);
    const { origin, continuesId } = this.fresh;
    const saved = await this.editing.save({
      proposedBy,
      ...(origin && { origin }),
      ...(continuesId && { continuesId }),
    });
    if (saved) {
      toast(t(this.isNew ? 'experiments.form.proposed' : 'experiments.form.saved'));
      navigate(experimentHref(saved.id), { replace: true });
    } else {
      await this.updateComplete;
      (this.editing.overtaken ? this.notice : this.errorHeading)?.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-form-page': YpExperimentFormPage;
  }
}
