import type { FastifyRequest } from 'fastify';
import { AppError } from '../contract/errors.ts';

/** The ETag of a row is its version. */
export function etag(version: number): string {
  return `"${version}"`;
}

/** As `requiredVersion`, but undefined without If-Match. */
export function optionalVersion(request: FastifyRequest): number | undefined {
  return request.headers['if-match'] === undefined ? undefined : requiredVersion(request);
}

/** @throws AppError version-missing without If-Match; invalid-request when it is not an ETag of ours. */
export function requiredVersion(request: FastifyRequest): number {
  const given = request.headers['if-match'];
  if (given === undefined) {
    throw new AppError(
      'version-missing',
      'Send If-Match with the ETag that you read (for example If-Match: "3"), so that nobody’s change is lost.',
      { errors: [{ path: 'If-Match', message: 'missing' }] },
    );
  }
  const version = /^(?:W\/)?"([1-9]\d{0,14})"$/.exec(given)?.[1];
  if (version === undefined) {
    throw new AppError(
      'invalid-request',
      `If-Match must be an ETag such as "3" (with the quotes), not ${given}.`,
      {
        errors: [{ path: 'If-Match', message: 'not an ETag' }],
      },
    );
  }
  return Number(version);
}
