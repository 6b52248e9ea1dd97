import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { RelationSettings, Thresholds } from '../../../api/contract/relation-settings.ts';
import type { QuadrantRelation } from '../../../api/contract/relation.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { errorState, explainProblem } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-breadcrumb.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { toast } from '../../components/yp-toasts.ts';
import { t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import {
  patchOf,
  thresholdOf,
  THRESHOLDS,
  typedFrom,
  typedOf,
  type TypedThresholds,
} from '../../state/relation-thresholds.ts';
import { relationSettingsStyles } from './relation-settings-styles.ts';
import './yp-quadrants.ts';
import type { RelationTotals } from './yp-relation-totals.ts';
import './yp-relation-totals.ts';
import './yp-settings-history.ts';
import type { ThresholdTypedEvent } from './yp-threshold-field.ts';
import './yp-threshold-field.ts';

/** From where on two services count as possible duplicates, partners or peers: what it means, and how to change it. */
@customElement('yp-relation-settings-page')
export class YpRelationSettingsPage extends PageElement {
  static override styles = [...PageElement.styles, relationSettingsStyles];
  /** What the user has typed, and the settings that they began from; undefined while nothing is changed. */
  @state() private draft: { readonly typed: TypedThresholds; readonly from: RelationSettings } | undefined;
  /** Somebody else's settings, saved while the user was typing. */
  @state() private theirs: RelationSettings | undefined;
  @state() private problem: ApiProblem | undefined;
  @state() private saving = false;
  @state() private totalsBefore: RelationTotals | undefined;
  @query('.conflict') private conflict!: HTMLElement | null;

  private readonly settings = new Fetch(this, 'GET /settings/relations', () => ({}));
  private readonly duplicates = this.fetchTotal('duplicate');
  private readonly partners = this.fetchTotal('partner');
  private readonly peers = this.fetchTotal('peer');

  protected override pageTitle(): string {
    return t('settings.relations.title');
  }

  override render() {
    return html`<div class="page">
      <header class="page-head">
        <div>
          <yp-breadcrumb .crumbs=${[{ label: t('map.title'), href: '/map' }]}></yp-breadcrumb>
          <h1>${t('settings.relations.title')}</h1>
        </div>
      </header>
      <p class="intro">${t('settings.relations.intro')}</p>
      ${this.settings.render({
        loading: () => html`<yp-skeleton lines="10"></yp-skeleton>`,
        ready: (settings) => this.renderSettings(settings),
        error: errorState,
      })}
    </div>`;
  }

  private renderSettings(settings: RelationSettings) {
    const typed = this.draft?.typed ?? typedFrom(settings);
    return html`<div class="columns">
      <form class="card" novalidate @submit=${this.handleSubmit} @threshold-typed=${this.handleTyped}>
        ${THRESHOLDS.map(
          (name) => html`<yp-threshold-field name=${name} .typed=${typed[name]}></yp-threshold-field>`,
        )}
        ${this.theirs ? this.renderConflict(this.theirs) : this.renderActions(settings, typed)}
        ${this.problem ? html`<p class="problem" role="alert">${explainProblem(this.problem)}</p>` : nothing}
      </form>
      <yp-settings-history></yp-settings-history>
      <div class="side">
        <yp-quadrants .thresholds=${this.drawn(typed, settings)}></yp-quadrants>
        <yp-relation-totals .totals=${this.totals()} .earlier=${this.totalsBefore}></yp-relation-totals>
      </div>
    </div>`;
  }

  private renderActions(settings: RelationSettings, typed: TypedThresholds) {
    const defaults = typedFrom(settings.defaults);
    const isDefault = THRESHOLDS.every((name) => typed[name] === defaults[name]);
    return html`<div class="actions">
      <button
        class="button"
        ?disabled=${this.saving || patchOf(this.draft?.from ?? settings, typed) === undefined}
      >
        ${t('settings.relations.save')}
      </button>
      ${
        isDefault
          ? html`<span class="muted small">${t('settings.relations.isDefault')}</span>`
          : html`<button type="button" class="button quiet" @click=${() => this.type(defaults)}>
              <yp-icon name="rotate-ccw"></yp-icon>${t('settings.relations.restore', {
                clients: defaults.highClientOverlap,
                work: defaults.highFunctionSimilarity,
              })}
            </button>`
      }
      ${
        this.draft
          ? html`<button type="button" class="button quiet" @click=${() => (this.draft = undefined)}>
              ${t('common.cancel')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Somebody else was faster: both versions, and the user says which one stands. */
  private renderConflict(theirs: RelationSettings) {
    const says = (typed: TypedThresholds) =>
      t('settings.relations.conflict.values', {
        clients: typed.highClientOverlap,
        work: typed.highFunctionSimilarity,
      });
    return html`<div class="conflict" role="alert" tabindex="-1">
      <strong><yp-icon name="triangle-alert"></yp-icon>${t('settings.relations.conflict.title')}</strong>
      <p>
        ${t('settings.relations.conflict.theirs')} ${says(typedFrom(theirs))}<br />
        ${t('settings.relations.conflict.mine')} ${says(this.draft!.typed)}
      </p>
      <div class="actions">
        <button type="button" class="button quiet" @click=${() => this.settle(undefined)}>
          ${t('settings.relations.conflict.takeTheirs')}
        </button>
        <button
          type="button"
          class="button quiet"
          @click=${() => this.settle({ typed: this.draft!.typed, from: theirs })}
        >
          ${t('settings.relations.conflict.keepMine')}
        </button>
      </div>
    </div>`;
  }

  /** The picture follows what is typed; what cannot be used is drawn as it was. */
  private drawn(typed: TypedThresholds, settings: RelationSettings): Thresholds {
    return {
      highClientOverlap: thresholdOf(typed.highClientOverlap) ?? settings.highClientOverlap,
      highFunctionSimilarity: thresholdOf(typed.highFunctionSimilarity) ?? settings.highFunctionSimilarity,
    };
  }

  private fetchTotal(relation: QuadrantRelation) {
    return new Fetch(this, 'GET /pairs', () => ({ query: { relation, limit: 1 } }));
  }

  private totals(): RelationTotals | undefined {
    const [duplicates, partners, peers] = [this.duplicates.value, this.partners.value, this.peers.value];
    return (
      duplicates &&
      partners &&
      peers && {
        duplicate: duplicates.counts.raised,
        partner: partners.counts.raised,
        peer: peers.counts.raised,
      }
    );
  }

  private handleTyped({ name, typed }: ThresholdTypedEvent): void {
    this.type({ ...(this.draft?.typed ?? typedFrom(this.settings.value!)), [name]: typed });
  }

  private type(typed: TypedThresholds): void {
    const from = this.draft?.from ?? this.settings.value!;
    this.problem = undefined;
    this.draft = THRESHOLDS.every((name) => typed[name] === typedOf(from[name]))
      ? undefined
      : { typed, from };
  }

  private async settle(draft: typeof this.draft): Promise<void> {
    this.theirs = undefined;
    this.draft = draft;
    await this.settings.reload();
    if (draft) await this.save();
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.save();
  }

  private async save(): Promise<void> {
    const { draft } = this;
    const patch = draft && patchOf(draft.from, draft.typed);
    if (!patch || this.saving) return;
    this.saving = true;
    this.problem = undefined;
    const before = this.totals();
    try {
      const saved = await api('PATCH /settings/relations', { body: patch, ifMatch: draft.from.version });
      await Promise.all(
        [this.settings, this.duplicates, this.partners, this.peers].map((fetched) => fetched.reload()),
      );
      // Whoever has typed on meanwhile goes on from what was saved.
      this.draft = this.draft === draft || !this.draft ? undefined : { typed: this.draft.typed, from: saved };
      this.totalsBefore = before;
      toast(t('settings.relations.saved'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      await this.takeProblem(error);
    } finally {
      this.saving = false;
    }
  }

  private async takeProblem(problem: ApiProblem): Promise<void> {
    if (!problem.isStale) {
      this.problem = problem;
      return;
    }
    this.theirs = problem.problem?.current as RelationSettings;
    await this.updateComplete;
    this.conflict?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-relation-settings-page': YpRelationSettingsPage;
  }
}
