import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EndpointKey, ResponseOf } from '../../api/contract/endpoints.ts';
import { api, ApiProblem, urlOf } from '../api-client.ts';
import { answers } from './cache.ts';
import { onChanges } from './changes.ts';

type ListKey = Extract<EndpointKey, `GET /${string}`> &
  {
    [K in EndpointKey]: ResponseOf<K> extends { nextCursor: string | null } ? K : never;
  }[EndpointKey];
type ItemOf<K extends ListKey> = ResponseOf<K> extends { items: (infer Item)[] } ? Item : never;

interface Page {
  readonly items: readonly unknown[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/**
 * Keeps a list of the API for its host, page after page until `wanted` rows are there: what has been fetched is kept,
 * so one page more costs one request, and all are asked again after a change in the directory.
 *
 * While a changed list is on its way the last one stays on screen.
 */
export class Pages<K extends ListKey> implements ReactiveController {
  items: readonly ItemOf<K>[] = [];
  /** All that match, on every page; undefined before the first answer. */
  total: number | undefined;
  problem: ApiProblem | undefined;
  pending = false;

  private readonly host: ReactiveControllerHost;
  private readonly key: K;
  private readonly query: () => object | undefined;
  private readonly wanted: () => number;
  private asked: string | undefined;
  private abort: AbortController | undefined;
  private stopListening: (() => void) | undefined;

  /** `query` and `wanted` are read at each update of the host; an undefined query asks for nothing yet. */
  constructor(
    host: ReactiveControllerHost,
    key: K,
    query: () => object | undefined,
    wanted: () => number = () => Number.POSITIVE_INFINITY,
  ) {
    this.host = host;
    this.key = key;
    this.query = query;
    this.wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    this.stopListening = onChanges(() => {
      answers.markStale();
      if (this.asked !== undefined) void this.load();
    });
  }

  hostDisconnected(): void {
    this.stopListening?.();
    this.abort?.abort();
    this.asked = undefined;
  }

  hostUpdate(): void {
    const query = this.query();
    const asked = query && `${this.urlOf(query)} ${this.wanted()}`;
    if (asked === this.asked) return;
    this.asked = asked;
    if (asked !== undefined) void this.load();
  }

  /** Asks again now. */
  readonly reload = (): Promise<void> => {
    answers.markStale();
    return this.load();
  };

  private async load(): Promise<void> {
    const query = this.query();
    if (!query) return;
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    this.pending = true;
    try {
      const items: unknown[] = [];
      let cursor: string | null = null;
      do {
        const page: Page = await this.page(
          { ...query, ...(cursor === null ? {} : { cursor }) },
          abort.signal,
        );
        if (abort.signal.aborted) return;
        items.push(...page.items);
        this.total = page.total;
        cursor = page.nextCursor;
      } while (cursor !== null && items.length < this.wanted());
      this.items = items as readonly ItemOf<K>[];
      this.problem = undefined;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.problem = error instanceof ApiProblem ? error : new ApiProblem(0, undefined, error);
    }
    this.pending = false;
    this.host.requestUpdate();
  }

  private async page(query: object, signal: AbortSignal): Promise<Page> {
    const url = this.urlOf(query);
    const kept = answers.get(url);
    if (kept && !kept.stale) return kept.value as Page;
    const page = (await api(this.key, { query, signal })) as Page;
    answers.set(url, page);
    return page;
  }

  private urlOf(query: object): string {
    return urlOf(this.key, {}, { ...query });
  }
}
