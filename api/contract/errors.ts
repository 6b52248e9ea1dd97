/** Everything that the API can refuse, and the HTTP status of each. */
export const ERRORS = {
  'invalid-request': { status: 400, title: 'The request is not as it should be' },
  forbidden: { status: 403, title: 'Not allowed from there' },
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'It clashes with something that is already there' },
  'in-use': { status: 409, title: 'It is still in use' },
  'version-conflict': { status: 412, title: 'Somebody changed it in the meantime' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'This content type is not understood' },
  'invalid-reference': { status: 422, title: 'It refers to something that is not there' },
  'invalid-value': { status: 422, title: 'A value is not possible' },
  'invalid-file': { status: 422, title: 'The file cannot be imported' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'version-missing': { status: 428, title: 'If-Match is missing' },
  'not-ready': { status: 503, title: 'Not ready yet' },
  busy: { status: 503, title: 'Another change is being written' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

export interface FieldError {
  /** JSON pointer into the body, or the name of a query parameter or header. */
  readonly path: string;
  readonly message: string;
  /** A word of the contract for it, such as a requirement of an experiment, for who says it in another language. */
  readonly code?: string;
}

/** A refusal with its reason in words: `detail` says what is wrong, where, and how to mend it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly errors: readonly FieldError[];
  readonly current: unknown;

  constructor(
    code: ErrorCode,
    detail: string,
    more: { errors?: readonly FieldError[]; current?: unknown } = {},
  ) {
    super(detail);
    this.name = 'AppError';
    this.code = code;
    this.errors = more.errors ?? [];
    this.current = more.current;
  }
}
