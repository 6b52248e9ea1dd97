import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExperimentInput } from '../contract/experiment.ts';
import type { Row } from '../db/directory.ts';
import { removeInvitation, saveInvitation, transitionExperiment } from '../db/experiments/course.ts';
import { experimentResource, type ExperimentChange } from '../db/experiments/experiments.ts';
import { experimentFigures } from '../db/experiments/figures.ts';
import { listExperiments, listLessons, present } from '../db/experiments/lists.ts';
import { insertNote, listNotes, removeNote } from '../db/experiments/notes.ts';
import { textWithStoredCounts } from '../db/json.ts';
import type { Db } from '../db/open.ts';
import { themeResource } from '../db/themes.ts';
import { dayOf } from '../relations/day.ts';
import { basisOfTeams, evidenceOf } from '../relations/evidence.ts';
import { experimentIdeas } from '../relations/experiment-ideas.ts';
import type { Relations } from '../relations/relations.ts';
import { presenting, resourceRoutes, type DirectoryDeps } from './directory.ts';
import { once } from './once.ts';
import { etag, requiredVersion } from './preconditions.ts';
import { JsonText, route } from './route.ts';

/** Themes, experiments and their course, lessons, and what has come of it all. */
export function experimentRoutes(app: FastifyInstance, deps: DirectoryDeps, relations: Relations): void {
  const { db, afterWrite } = deps;
  const today = () => dayOf(relations.now());
  const contextOf = (request: FastifyRequest) => ({
    actor: request.actor,
    version: requiredVersion(request),
    now: relations.now(),
    today: today(),
  });
  const written = async (write: () => Promise<Row>, reply: FastifyReply) => {
    const row = await presenting(present, write);
    await afterWrite();
    void reply.header('etag', etag(row.version));
    return present(row);
  };

  resourceRoutes(app, deps, '/themes', themeResource, () => []);

  resourceRoutes(
    app,
    deps,
    '/experiments',
    () => experimentResource(today()),
    () => [],
    {
      present,
      list: (query) => listExperiments(db, today(), query),
      prepare: async ({ origin, ...body }: ExperimentInput): Promise<ExperimentChange> => {
        if (origin === undefined) return body;
        await relations.pairsKnown();
        return { ...body, evidence: evidenceOf(relations.snapshot, origin, today()) };
      },
    },
  );

  route(app, 'GET /experiments/figures', ({ query }) => experimentFigures(db, today(), query));

  route(app, 'GET /experiments/ideas', async ({ query }) => {
    await relations.pairsKnown();
    return experimentIdeas(relations.snapshot, query, today());
  });

  route(app, 'POST /experiments/{id}/transitions', async ({ params, body, request, reply }) => {
    const basisOf = basisOfTeams(relations.snapshot);
    const context = contextOf(request);
    return written(() => transitionExperiment(db, context, params.id, body, basisOf), reply);
  });

  route(app, 'PUT /experiments/{id}/invitations/{teamId}', ({ params, body, request, reply }) => {
    const context = contextOf(request);
    return written(() => saveInvitation(db, context, params.id, params.teamId, body), reply);
  });

  route(app, 'DELETE /experiments/{id}/invitations/{teamId}', ({ params, request, reply }) => {
    const context = contextOf(request);
    return written(() => removeInvitation(db, context, params.id, params.teamId), reply);
  });

  route(app, 'GET /experiments/{id}/notes', ({ params }) => listNotes(db, params.id));

  route(app, 'POST /experiments/{id}/notes', async ({ params, body, request, actor }) => {
    const note = { day: today(), ...body };
    const insert = (tx: Db) => insertNote(tx, actor, params.id, note);
    const answer = await once(db, request, [textWithStoredCounts(body)], insert);
    await afterWrite();
    return new JsonText(answer);
  });

  route(app, 'DELETE /experiments/{id}/notes/{noteId}', async ({ params, actor }) => {
    await removeNote(db, actor, params.id, params.noteId);
    await afterWrite();
    return undefined;
  });

  route(app, 'GET /lessons', async ({ query }) => new JsonText(await listLessons(db, today(), query)));
}
