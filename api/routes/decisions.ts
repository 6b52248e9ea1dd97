import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PairDecision } from '../contract/verdict.ts';
import type { Db } from '../db/open.ts';
import {
  getRelationSettings,
  listRelationSettingsHistory,
  updateRelationSettings,
} from '../db/relation-settings.ts';
import { removeTie, saveTie } from '../db/ties.ts';
import { insertVerdict, takeBackVerdict } from '../db/verdicts.ts';
import { decisionOn, pairKey } from '../relations/decisions.ts';
import { judge, verifyPair } from '../relations/pair.ts';
import type { Relations } from '../relations/relations.ts';
import { listTies } from '../relations/tie-list.ts';
import { etag, optionalVersion, requiredVersion } from './preconditions.ts';
import { JsonText, route } from './route.ts';

/** What people say: verdicts on pairs, ties of units, and from where on a measure counts as high. */
export function decisionRoutes(app: FastifyInstance, db: Db, relations: Relations): void {
  route(app, 'PUT /pairs/{a}/{b}/verdict', async (call) => {
    const { a, b } = call.params;
    const { level } = call.query;
    await relations.pairsKnown();
    const judged = judge(relations.snapshot, level, a, b);
    const over = optionalVersion(call.request);
    await insertVerdict(db, call.actor, pairKey(level, a, b), call.body, judged, over);
    await relations.catchUp();
    return withEtag(call.reply, decisionOn(relations.snapshot, level, a, b));
  });

  route(app, 'DELETE /pairs/{a}/{b}/verdict', async (call) => {
    const { a, b } = call.params;
    const { level } = call.query;
    verifyPair(relations.snapshot, level, a, b);
    await takeBackVerdict(db, call.actor, pairKey(level, a, b), requiredVersion(call.request));
    await relations.catchUp();
    return withEtag(call.reply, decisionOn(relations.snapshot, level, a, b));
  });

  route(app, 'GET /ties', async ({ query }) => listTies(relations.snapshot, query));

  route(app, 'PUT /ties/{teamId}/{otherId}', async ({ params, body, actor }) => {
    await saveTie(db, actor, params.teamId, params.otherId, body);
    await relations.catchUp();
    return relations.snapshot.ties.between(params.teamId, params.otherId);
  });

  route(app, 'DELETE /ties/{teamId}/{otherId}', async ({ params, query, actor }) => {
    await removeTie(db, actor, { ...params, statedBy: query.statedBy });
    await relations.catchUp();
    return relations.snapshot.ties.between(params.teamId, params.otherId);
  });

  route(app, 'GET /settings/relations', async ({ reply }) => {
    const settings = await getRelationSettings(db);
    void reply.header('etag', etag(settings.version));
    return settings;
  });

  route(app, 'PATCH /settings/relations', async ({ request, reply, body, actor }) => {
    const settings = await updateRelationSettings(db, actor, requiredVersion(request), body);
    await relations.catchUp();
    void reply.header('etag', etag(settings.version));
    return settings;
  });

  route(
    app,
    'GET /settings/relations/history',
    async ({ query }) => new JsonText(await listRelationSettingsHistory(db, query)),
  );
}

function withEtag(reply: FastifyReply, decision: PairDecision): PairDecision {
  if (decision.verdict !== null) void reply.header('etag', etag(decision.verdict.version));
  return decision;
}
