import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { answerOnce } from '../db/idempotency.ts';
import type { Db } from '../db/open.ts';

/**
 * Does `work` and gives its answer as JSON text; where the Idempotency-Key of the request has been seen, gives the first
 * answer again and does nothing. `content` is what the request sends, whole: the same key with another content is refused.
 * @throws AppError idempotency-key-reused.
 */
export async function once(
  db: Db,
  request: FastifyRequest,
  content: Iterable<string>,
  work: (tx: Db) => Promise<unknown>,
): Promise<string> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return JSON.stringify(await work(db));
  const hash = createHash('sha256').update(`${request.method} ${request.url}\n`);
  for (const part of content) hash.update(`${part.length} `).update(part);
  const stored = { actor: request.actor, key, fingerprint: hash.digest('base64url') };
  const answer = await answerOnce(db, stored, async (tx) => ({
    status: 201,
    body: JSON.stringify(await work(tx)),
  }));
  return answer.body;
}
