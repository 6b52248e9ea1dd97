import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BodyOf } from '../../../../api/contract/endpoints.ts';
import type { Presentation, PresentationItem } from '../../../../api/contract/presentation.ts';
import { api, ApiProblem } from '../../../api-client.ts';
import { explainProblem } from '../../../components/error-state.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { t } from '../../../i18n/i18n.ts';
import { itemsInput } from '../../../state/slides.ts';

/**
 * A presentation that is being edited: every change is on screen at once and sent right after, one at a time. What
 * somebody else has changed meanwhile is never written over.
 */
export class PresentationEditing implements ReactiveController {
  /** As it is on screen. */
  presentation: Presentation | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly reload: () => Promise<void>;
  private sending: Promise<void> = Promise.resolve();
  private waiting = 0;
  /** What the API answered last to a change, and its version. */
  private latest: Presentation | undefined;
  private version = 0;

  constructor(host: ReactiveControllerHost, reload: () => Promise<void>) {
    this.host = host;
    this.reload = reload;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Is something on its way? */
  get saving(): boolean {
    return this.waiting > 0;
  }

  /** Takes in what the API says, unless changes of one's own are on their way or it is older than they are. */
  take(answer: Presentation | undefined): void {
    if (answer === undefined || this.saving) return;
    if (answer.id === this.presentation?.id && answer.version < this.version) return;
    this.presentation = answer;
    this.version = answer.version;
  }

  /** Shows the slides as they are now wanted, and sends them. */
  change(items: readonly PresentationItem[]): void {
    if (this.presentation === undefined) return;
    this.presentation = { ...this.presentation, items: [...items] };
    void this.inTurn(() => this.send({ items: itemsInput(items) })).catch((error: unknown) =>
      this.giveUp(error),
    );
  }

  /** @throws ApiProblem */
  rename(name: Presentation['name']): Promise<void> {
    return this.inTurn(() => this.send({ name }));
  }

  /** Each write rests on the version that the one before it has made. */
  private async inTurn(work: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    this.host.requestUpdate();
    const turn = this.sending.then(work);
    this.sending = turn.catch(() => undefined);
    try {
      await turn;
    } finally {
      this.waiting -= 1;
      this.take(this.latest);
      this.host.requestUpdate();
    }
  }

  private async send(body: BodyOf<'PATCH /presentations/{id}'>): Promise<void> {
    const { id } = this.presentation!;
    this.latest = await api('PATCH /presentations/{id}', { params: { id }, body, ifMatch: this.version });
    this.version = this.latest.version;
  }

  private async giveUp(error: unknown): Promise<void> {
    if (!(error instanceof ApiProblem)) throw error;
    toast(
      error.isStale
        ? t('saved.presentation.overtaken')
        : t('saved.presentation.failed', { problem: explainProblem(error) }),
    );
    await this.reload();
  }
}
