import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { AppError, ERRORS, type ErrorCode, type FieldError } from '../contract/errors.ts';
import { translateDatabaseError } from '../db/constraint-errors.ts';
import { fieldErrors } from './validation.ts';

/** Fastify's own refusals that have a code of ours. */
const FASTIFY_CODES: Record<string, { code: ErrorCode; detail: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'too-large',
    detail: 'The body is larger than 1 MB. Send less at a time.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'unsupported-media-type',
    detail: 'Send JSON, with the header Content-Type: application/json.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'invalid-request', detail: 'The body is empty. Send a JSON object.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'invalid-request', detail: 'The body is not valid JSON.' },
};

const RETRY_AFTER_SECONDS = 5;

/** One writer of refusals: RFC 9457 problem documents. A client's mistake is logged at info, ours at error. */
export function useProblemDocuments(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const refusal = toAppError(translateDatabaseError(error));
    if (refusal.code === 'internal') request.log.error(error);
    else request.log.info({ code: refusal.code, detail: refusal.message }, 'refused');
    return sendProblem(reply, refusal);
  });
}

export function sendProblem(reply: FastifyReply, refusal: AppError): FastifyReply {
  const { status, title } = ERRORS[refusal.code];
  if (status === 503) void reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: `/api/problems/${refusal.code}`,
        title,
        status,
        detail: refusal.message,
        ...(refusal.errors.length > 0 && { errors: refusal.errors }),
        ...(refusal.current !== undefined && { current: refusal.current }),
      }),
    );
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const failure = error as FastifyError;
  if (failure.validation) {
    const part = failure.validationContext ?? 'request';
    const errors = fieldErrors(failure.validation as Parameters<typeof fieldErrors>[0], part);
    return new AppError('invalid-request', sentence(part, errors), { errors });
  }
  const known = FASTIFY_CODES[failure.code ?? ''];
  if (known) return new AppError(known.code, known.detail);
  if (failure.statusCode === 413) return new AppError('too-large', 'That is more than is accepted at once.');
  if (failure.statusCode !== undefined && failure.statusCode >= 400 && failure.statusCode < 500) {
    return new AppError('invalid-request', failure.message);
  }
  return new AppError(
    'internal',
    'The request could not be completed. It has been logged; please try again.',
  );
}

const PARTS: Record<string, string> = {
  body: 'The body',
  querystring: 'The query',
  params: 'The path',
  headers: 'A header',
};

function sentence(part: string, errors: readonly FieldError[]): string {
  const first = errors[0];
  const where = PARTS[part] ?? 'The request';
  return first
    ? `${where} is not as it should be: ${first.path} ${first.message}.`
    : `${where} is not valid.`;
}
