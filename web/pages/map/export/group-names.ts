import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalText } from '../../../../api/contract/common.ts';
import { api, ApiProblem } from '../../../api-client.ts';
import { t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';

/** Knows the names of client groups by their ids: asked for as they come, so that they are there when printing begins. */
export class GroupNames implements ReactiveController {
  private readonly idsNow: () => readonly string[];
  private readonly loading = new Map<string, Promise<void>>();
  private readonly known = new Map<string, LocalText>();

  constructor(host: ReactiveControllerHost, ids: () => readonly string[]) {
    this.idsNow = ids;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const id of this.idsNow()) {
      if (!this.loading.has(id)) this.loading.set(id, this.load(id));
    }
  }

  /** What is known by now, in the reader's language. */
  get now(): readonly string[] {
    return this.idsNow().map((id) => plainText(this.known.get(id)) || t('common.unknown'));
  }

  /** All of them. */
  async all(): Promise<readonly string[]> {
    await Promise.all(this.loading.values());
    return this.now;
  }

  private async load(id: string): Promise<void> {
    try {
      const { name } = await api('GET /client-groups/{id}', { params: { id } });
      this.known.set(id, name);
    } catch (error) {
      // It may have been deleted: the note then says that one group is unknown.
      if (!(error instanceof ApiProblem)) throw error;
    }
  }
}
