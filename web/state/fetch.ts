import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EndpointKey, ResponseOf } from '../../api/contract/endpoints.ts';
import { api, ApiProblem, urlOf, type RequestOf } from '../api-client.ts';
import { errorState } from '../components/error-state.ts';
import { answers } from './cache.ts';
import { onChanges } from './changes.ts';

type GetKey = Extract<EndpointKey, `GET ${string}`>;

interface Views<T> {
  /** Before the first answer: a skeleton of what comes. */
  readonly loading: () => unknown;
  readonly ready: (value: T) => unknown;
  /** Default: the `yp-error` element with a button that asks again. */
  readonly error?: (problem: ApiProblem, retry: () => void) => unknown;
}

/**
 * Keeps the answer of one GET request for its host: asks when the request changes, aborts when the host
 * leaves, shows a kept answer at once, and asks again after every change in the directory.
 *
 * `request` is read at each update of the host; undefined means "nothing to ask yet".
 */
export class Fetch<K extends GetKey> implements ReactiveController {
  value: ResponseOf<K> | undefined;
  problem: ApiProblem | undefined;
  /** True while a request is on its way, also when an older answer is on screen. */
  pending = false;

  private readonly host: ReactiveControllerHost;
  private readonly key: K;
  private readonly request: () => RequestOf<K> | undefined;
  private readonly keepPrevious: boolean;
  private url: string | undefined;
  private abort: AbortController | undefined;
  private stopListening: (() => void) | undefined;

  /** `keepPrevious`: while a changed request is on its way the last answer stays on screen (lists with filters). */
  constructor(
    host: ReactiveControllerHost,
    key: K,
    request: () => RequestOf<K> | undefined,
    options: { readonly keepPrevious?: boolean } = {},
  ) {
    this.host = host;
    this.key = key;
    this.request = request;
    this.keepPrevious = options.keepPrevious ?? false;
    host.addController(this);
  }

  hostConnected(): void {
    this.stopListening = onChanges(() => {
      answers.markStale();
      if (this.url !== undefined) void this.load();
    });
  }

  hostDisconnected(): void {
    this.stopListening?.();
    this.abort?.abort();
    this.abort = undefined;
    this.url = undefined;
  }

  hostUpdate(): void {
    const url = this.currentUrl();
    if (url === this.url) return;
    this.url = url;
    this.problem = undefined;
    const kept = url === undefined ? undefined : answers.get(url);
    if (kept) this.value = kept.value as ResponseOf<K>;
    else if (!this.keepPrevious || url === undefined) this.value = undefined;
    if (url !== undefined && (!kept || kept.stale)) void this.load();
  }

  /** Asks again now. */
  readonly reload = (): Promise<void> => this.load();

  /** One of the views, by how far the request has come. An answer on screen is not replaced by an error. */
  render(views: Views<ResponseOf<K>>): unknown {
    if (this.value !== undefined) return views.ready(this.value);
    if (this.problem) return (views.error ?? errorState)(this.problem, () => void this.load());
    return views.loading();
  }

  private currentUrl(): string | undefined {
    const request = this.request() as { params?: object; query?: object } | undefined;
    return request && urlOf(this.key, { ...request.params }, { ...request.query });
  }

  private async load(): Promise<void> {
    const request = this.request();
    const url = this.currentUrl();
    if (!request || url === undefined) return;
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    this.pending = true;
    this.host.requestUpdate();
    try {
      const value = await api(this.key, { ...request, signal: abort.signal });
      if (abort.signal.aborted) return;
      answers.set(url, value);
      this.value = value;
      this.problem = undefined;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.problem = error instanceof ApiProblem ? error : new ApiProblem(0, undefined, error);
    }
    this.pending = false;
    this.host.requestUpdate();
  }
}
