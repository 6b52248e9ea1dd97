import type { ReactiveController, ReactiveControllerHost } from 'lit';
// crypto.randomUUID is only there on encrypted pages, and a city's own network may have none.
import { v7 as newId } from 'uuid';
import type { Service } from '../../../api/contract/service.ts';
import { api, type ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import { merged } from '../../state/directory-conflict.ts';
import { dropDraft, keepDraft, keptDraft, type Draft } from '../../state/directory-draft.ts';
import {
  changedFields,
  emptyForm,
  formOf,
  inputOf,
  patchOf,
  type FormField,
  type FormProblem,
  type ServiceForm,
} from '../../state/directory-form.ts';
import { asProblem, refusedFields } from './save-service.ts';

/** A draft is kept when typing pauses. */
const TYPING_PAUSE_MS = 400;

/**
 * The service that is being written: what it was, what it is in the form, its draft in this browser, and the two
 * versions when somebody else was quicker.
 */
export class ServiceEditing implements ReactiveController {
  /** Undefined until there is something to begin from. */
  form: ServiceForm | undefined;
  /** Version that the form began from; 0 for a new service. */
  version = 0;
  /** A draft from before, not yet taken up. */
  offered: Draft | undefined;
  /** The present form is kept as a draft. */
  kept = false;
  saving = false;
  /** What the server refused, by field, and in one sentence when it belongs to none. */
  refused: readonly FormProblem[] = [];
  failure: string | undefined;
  /** Somebody else's version, and what both began from. */
  conflict:
    { readonly base: ServiceForm; readonly theirs: ServiceForm; readonly version: number } | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly serviceId: () => string | undefined;
  private base: ServiceForm = emptyForm();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The same for every try to send the same form, so that a lost answer does not double the service. */
  private idempotencyKey = newId();

  constructor(host: ReactiveControllerHost, serviceId: () => string | undefined) {
    this.host = host;
    this.serviceId = serviceId;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    if (this.timer !== undefined) this.keep();
  }

  /** Fills the form for the first time, from a service or empty for a unit; later calls change nothing. */
  begin(service: Service | undefined, teamId = ''): void {
    if (this.form) return;
    this.base = service ? formOf(service) : emptyForm();
    this.form = service ? this.base : emptyForm(teamId);
    this.version = service?.version ?? 0;
    const draft = keptDraft(this.serviceId());
    if (draft && changedFields(draft.form, this.form).length > 0) this.offered = draft;
  }

  change(changes: Partial<ServiceForm>): void {
    this.form = { ...this.form!, ...changes };
    this.refused = [];
    this.failure = undefined;
    this.idempotencyKey = newId();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), TYPING_PAUSE_MS);
    this.host.requestUpdate();
  }

  useDraft(): void {
    this.form = this.offered!.form;
    this.offered = undefined;
    this.kept = true;
    this.host.requestUpdate();
  }

  discardDraft(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    dropDraft(this.serviceId());
    this.offered = undefined;
    this.kept = false;
    this.host.requestUpdate();
  }

  /** The saved service; undefined when it was not saved, with the reason in this controller. */
  async save(): Promise<Service | undefined> {
    this.saving = true;
    this.failure = undefined;
    this.host.requestUpdate();
    try {
      const saved = await this.send();
      this.discardDraft();
      return saved;
    } catch (error) {
      this.refuse(asProblem(error));
      return undefined;
    } finally {
      this.saving = false;
      this.host.requestUpdate();
    }
  }

  /** Saves both versions put together, mine where both changed the same and `keepMine` says so. */
  resolve(keepMine: ReadonlySet<FormField>): Promise<Service | undefined> {
    const { base, theirs, version } = this.conflict!;
    this.form = merged(base, this.form!, theirs, keepMine);
    this.base = theirs;
    this.version = version;
    this.conflict = undefined;
    return this.save();
  }

  /** Back to the form with nothing saved. */
  leaveConflict(): void {
    this.conflict = undefined;
    this.host.requestUpdate();
  }

  private async send(): Promise<Service> {
    const id = this.serviceId();
    const form = this.form!;
    if (id === undefined) {
      // Whoever has just written it down has also just looked at it.
      const reviewedAt = new Date().toISOString().slice(0, 10);
      const body = { ...inputOf(form), reviewedAt };
      return api('POST /services', { body, idempotencyKey: this.idempotencyKey });
    }
    const body = patchOf(form, this.base);
    if (!body) return api('GET /services/{id}', { params: { id } });
    return api('PATCH /services/{id}', { params: { id }, body, ifMatch: this.version });
  }

  private refuse(problem: ApiProblem): void {
    if (problem.isStale) {
      const current = problem.problem?.current as Service;
      this.conflict = { base: this.base, theirs: formOf(current), version: current.version };
      return;
    }
    this.refused = refusedFields(problem, this.form!);
    if (this.refused.length === 0) this.failure = explainProblem(problem);
  }

  private keep(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const changed = changedFields(this.base, this.form!).length > 0;
    if (!changed) dropDraft(this.serviceId());
    this.kept =
      changed &&
      keepDraft(this.serviceId(), {
        form: this.form!,
        version: this.version,
        savedAt: new Date().toISOString(),
      });
    this.host.requestUpdate();
  }
}
