/** The public REST API, typed by the contract's table of endpoints: `await api('GET /services/{id}', { params: { id } })`. */
import type { Problem } from '../api/contract/common.ts';
import type { BodyOf, EndpointKey, ParamsOf, QueryOf, ResponseOf } from '../api/contract/endpoints.ts';

const API_PREFIX = '/api/v1';

type Part<Name extends string, T> = [T] extends [undefined]
  ? unknown
  : object extends T
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T };

/** What one request gives: path parameters, query and body as the contract asks, and how to send it. */
export type RequestOf<K extends EndpointKey> = Part<'params', ParamsOf<K>> &
  Part<'query', QueryOf<K>> &
  Part<'body', BodyOf<K>> & {
    /** Version of the row that is being changed or deleted. */
    readonly ifMatch?: number;
    /** Makes a POST safe to repeat. */
    readonly idempotencyKey?: string;
    /** Files, where the endpoint takes them. */
    readonly form?: FormData;
    readonly signal?: AbortSignal;
  };

interface LooseRequest {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly form?: FormData;
  readonly signal?: AbortSignal;
}

const STALE = 412;

/** The server's "no", or its silence (`status` 0). `problem` is the RFC 9457 body where there was one. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined, cause?: unknown) {
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`, { cause });
    this.name = 'ApiProblem';
    this.status = status;
    this.problem = problem;
  }

  /** Somebody else has changed it in the meantime; `problem.current` is what it has become. */
  get isStale(): boolean {
    return this.status === STALE;
  }
}

/** The address of a request. Undefined query values are left out; arrays become repeated parameters. */
export function urlOf(
  key: string,
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const path = key
    .slice(key.indexOf(' ') + 1)
    .replace(/\{(\w+)\}/g, (_hole, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  const text = search.toString();
  return API_PREFIX + path + (text === '' ? '' : `?${text}`);
}

/**
 * Asks the API. Throws `ApiProblem` for every answer that is not a success and for a server that does not
 * answer, and the signal's reason when aborted.
 */
export async function api<K extends EndpointKey>(key: K, request: RequestOf<K>): Promise<ResponseOf<K>> {
  const { params, query, body, ifMatch, idempotencyKey, form, signal } = request as LooseRequest;
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`);
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
  let response: Response;
  try {
    response = await fetch(urlOf(key, params, query), {
      method: key.slice(0, key.indexOf(' ')),
      headers,
      body: form ?? (body === undefined ? null : JSON.stringify(body)),
      signal: signal ?? null,
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw new ApiProblem(0, undefined, error);
  }
  if (!response.ok) throw new ApiProblem(response.status, await readProblem(response));
  return (response.status === 204 ? undefined : await response.json()) as ResponseOf<K>;
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return undefined;
  }
}
