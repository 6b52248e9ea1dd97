import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../contract/errors.ts';
import type { Import } from '../contract/import.ts';
import { getImport, listImports } from '../db/imports/imports.ts';
import { registerImport, runImport } from '../db/imports/run.ts';
import type { ImportFile } from '../exchange/draft.ts';
import { decodeUtf8 } from '../exchange/json.ts';
import { MAX_FILE_BYTES, MAX_IMPORT_BYTES, megabytes } from '../exchange/limits.ts';
import type { DirectoryDeps } from './directory.ts';
import { once } from './once.ts';
import { JsonText, route } from './route.ts';

const MAX_FILES = 50;

/** Files from outside: imported in the background, watched by GET /imports/{id}. */
export async function importRoutes(app: FastifyInstance, { db, afterWrite }: DirectoryDeps): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: MAX_FILE_BYTES, files: MAX_FILES, fields: 0, parts: MAX_FILES },
  });
  const running = new Set<Promise<unknown>>();
  const stopping = new AbortController();
  app.addHook('preClose', async () => stopping.abort());
  app.addHook('onClose', async () => void (await Promise.allSettled(running)));

  route(app, 'POST /imports', async ({ query, request, reply, actor }) => {
    const files = await receiveFiles(request);
    const wanted = { ...query, actor, files, stopping: stopping.signal };
    let isNew = false;
    const content = files.flatMap(({ name, text }) => [name, text]);
    const answer = await once(db, request, content, (tx) => {
      isNew = true;
      return registerImport(tx, wanted);
    });
    const { id } = JSON.parse(answer) as Import;
    void reply.header('location', `/api/v1/imports/${id}`);
    if (!isNew) return getImport(db, id);
    const run = runImport(db, id, wanted)
      .then(afterWrite)
      .catch((error: unknown) => request.log.error(error));
    running.add(run);
    void run.finally(() => running.delete(run));
    return new JsonText(answer);
  });

  route(app, 'GET /imports', async ({ query }) => new JsonText(await listImports(db, query)));

  route(app, 'GET /imports/{id}', ({ params }) => getImport(db, params.id));
}

/** The files of a form, held in memory up to the limits and not a byte more. */
async function receiveFiles(request: FastifyRequest): Promise<ImportFile[]> {
  if (!request.isMultipart()) {
    throw new AppError(
      'unsupported-media-type',
      'Send the files as a form (multipart/form-data), each as "file".',
    );
  }
  const files: ImportFile[] = [];
  let total = 0;
  for await (const part of request.files()) {
    const chunks: Buffer[] = [];
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total <= MAX_IMPORT_BYTES) chunks.push(chunk);
    }
    if (part.file.truncated) throw tooLarge(`The file ${part.filename}`, MAX_FILE_BYTES);
    if (total > MAX_IMPORT_BYTES) throw tooLarge('The files together', MAX_IMPORT_BYTES);
    files.push({ name: part.filename, text: decodeUtf8(Buffer.concat(chunks)) });
  }
  if (files.length > 0) return files;
  throw new AppError('invalid-request', 'The form holds no file. Add at least one, under the name "file".');
}

function tooLarge(what: string, limit: number): AppError {
  return new AppError(
    'too-large',
    `${what} would be more than ${megabytes(limit)} MB. Export fewer services at a time and import them one after the other; a second import never doubles.`,
  );
}
