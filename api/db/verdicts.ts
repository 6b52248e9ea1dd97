import { sql, type SQL } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../contract/errors.ts';
import type { MapLevel, QuadrantRelation } from '../contract/relation.ts';
import type { Verdict, VerdictInput } from '../contract/verdict.ts';
import type { ScoreBasis } from '../domain/relations/basis.ts';
import type { Db } from './open.ts';
import { insertEvents, writeTransaction } from './write.ts';

/** A pair of one level; `a` is the lesser id. */
export type PairKey = { readonly level: MapLevel; readonly a: string; readonly b: string };

/** A decision as it was made, with what the scores rested on. */
export type StoredVerdict = PairKey &
  Verdict & { readonly id: string; readonly basisA: ScoreBasis; readonly basisB: ScoreBasis };

/** What the measures say of a pair when somebody decides. */
export type Judged = {
  readonly raisedAs: QuadrantRelation | null;
  readonly clientOverlap: number;
  readonly functionSimilarity: number | null;
  readonly basisA: ScoreBasis;
  readonly basisB: ScoreBasis;
};

const COLUMNS = sql`v.id, v.level, v.a_id as a, v.b_id as b, v.version, v.verdict, v.reason, v.decided_by as "decidedBy",
  to_json(v.decided_at)#>>'{}' as "decidedAt", v.raised_as as "raisedAs", v.client_overlap as "clientOverlap",
  v.function_similarity as "functionSimilarity", v.version_a as "versionA", v.version_b as "versionB",
  v.basis_a as "basisA", v.basis_b as "basisB", to_json(v.taken_back_at)#>>'{}' as "takenBackAt"`;

/** The decisions that stand: of all pairs, or of those to which the decisions with these ids belong. */
export async function listStandingVerdicts(db: Db, ids?: readonly string[]): Promise<StoredVerdict[]> {
  const among =
    ids === undefined
      ? sql``
      : sql` and (level, a_id, b_id) in (
          select level, a_id, b_id from verdicts where id = any(${sql.param(ids)}::uuid[]))`;
  return select(
    db,
    sql`(select distinct on (level, a_id, b_id) * from verdicts where taken_back_at is null${among}
      order by level, a_id, b_id, version desc)`,
    sql`true`,
  );
}

/** All decisions about a pair, those taken back as well, the latest first. */
export function listVerdicts(db: Db, pair: PairKey): Promise<StoredVerdict[]> {
  return select(db, sql`verdicts`, isPair(pair));
}

/** The pairs that decisions with these ids are about. */
export async function listDecidedPairs(db: Db, ids: readonly string[]): Promise<PairKey[]> {
  const result = await db.execute<PairKey & Record<string, unknown>>(sql`
    select distinct level, a_id as a, b_id as b from verdicts where id = any(${sql.param(ids)}::uuid[])`);
  return result.rows;
}

/**
 * Adds a decision. `over` is the version of the one that it replaces, undefined for the first.
 * @throws AppError version-missing and version-conflict when another one stands; not-found when a side has gone.
 */
export function insertVerdict(
  db: Db,
  actor: string,
  pair: PairKey,
  input: VerdictInput,
  judged: Judged,
  over: number | undefined,
): Promise<StoredVerdict> {
  return writeTransaction(db, async (tx) => {
    const earlier = await listVerdicts(tx, pair);
    const standing = earlier.find(({ takenBackAt }) => takenBackAt === null);
    verifyVersion(standing, over);
    const versions = await versionsOf(tx, pair);
    const id = uuidv7();
    const { raisedAs, clientOverlap, functionSimilarity, basisA, basisB } = judged;
    const reason = input.reason ?? null;
    await tx.execute(sql`
      insert into verdicts (id, level, a_id, b_id, version, verdict, reason, decided_by, raised_as,
        client_overlap, function_similarity, version_a, version_b, basis_a, basis_b)
      values (${id}, ${pair.level}, ${pair.a}, ${pair.b}, ${(earlier[0]?.version ?? 0) + 1}, ${input.verdict},
        ${reason}, ${input.decidedBy}, ${raisedAs}, ${clientOverlap}, ${functionSimilarity},
        ${versions.a}, ${versions.b}, ${JSON.stringify(basisA)}, ${JSON.stringify(basisB)})`);
    const after = { ...pair, verdict: input.verdict, reason, decidedBy: input.decidedBy };
    await insertEvents(tx, [
      { actor, entity: 'verdict', entityId: id, action: 'created', before: null, after },
    ]);
    return (await listVerdicts(tx, pair))[0]!;
  });
}

/**
 * Takes back the decision that stands, so that the one before it stands again.
 * @throws AppError not-found when none stands; version-conflict when it is not `version`.
 */
export function takeBackVerdict(db: Db, actor: string, pair: PairKey, version: number): Promise<void> {
  return writeTransaction(db, async (tx) => {
    const standing = (await listVerdicts(tx, pair)).find(({ takenBackAt }) => takenBackAt === null);
    if (standing === undefined) {
      throw new AppError(
        'not-found',
        'No decision about this pair stands, so there is nothing to take back.',
      );
    }
    verifyVersion(standing, version);
    await tx.execute(sql`update verdicts set taken_back_at = now() where id = ${standing.id}`);
    const before = {
      ...pair,
      verdict: standing.verdict,
      reason: standing.reason,
      decidedBy: standing.decidedBy,
    };
    await insertEvents(tx, [
      { actor, entity: 'verdict', entityId: standing.id, action: 'deleted', before, after: null },
    ]);
  });
}

async function select(db: Db, from: SQL, where: SQL): Promise<StoredVerdict[]> {
  const result = await db.execute<StoredVerdict & Record<string, unknown>>(
    sql`select ${COLUMNS} from ${from} v where ${where} order by v.version desc`,
  );
  return result.rows;
}

function isPair({ level, a, b }: PairKey): SQL {
  return sql`v.level = ${level} and v.a_id = ${a} and v.b_id = ${b}`;
}

function verifyVersion(standing: StoredVerdict | undefined, given: number | undefined): void {
  if (standing?.version === given) return;
  if (given === undefined) {
    throw new AppError(
      'version-missing',
      'There already is a decision about this pair. Read it, and send its ETag in If-Match to put yours in its place.',
      { errors: [{ path: 'If-Match', message: 'missing' }] },
    );
  }
  const now =
    standing === undefined ? 'no decision stands' : `the decision stands at version ${standing.version}`;
  throw new AppError(
    'version-conflict',
    `You decided over version ${given}, but ${now}. Look at the pair again.`,
    { current: standing === undefined ? null : toVerdict(standing) },
  );
}

async function versionsOf(tx: Db, { level, a, b }: PairKey): Promise<{ a: number; b: number }> {
  const table = sql.identifier(level === 'service' ? 'services' : 'teams');
  const result = await tx.execute<{ id: string; version: number }>(
    sql`select id, version from ${table} where id in (${a}, ${b}) and deleted_at is null`,
  );
  const versions = new Map(result.rows.map(({ id, version }) => [id, version]));
  const [versionA, versionB] = [versions.get(a), versions.get(b)];
  if (versionA === undefined || versionB === undefined) {
    throw new AppError('not-found', 'One side of this pair has been deleted in the meantime.');
  }
  return { a: versionA, b: versionB };
}

/** A stored decision in the shape of the contract. `turned`: the reader's a is the stored b. */
export function toVerdict(stored: StoredVerdict, turned = false): Verdict {
  const { versionA, versionB } = stored;
  return {
    version: stored.version,
    verdict: stored.verdict,
    reason: stored.reason,
    decidedBy: stored.decidedBy,
    decidedAt: stored.decidedAt,
    raisedAs: stored.raisedAs,
    clientOverlap: stored.clientOverlap,
    functionSimilarity: stored.functionSimilarity,
    versionA: turned ? versionB : versionA,
    versionB: turned ? versionA : versionB,
    takenBackAt: stored.takenBackAt,
  };
}
