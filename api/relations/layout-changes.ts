import { createHash } from 'node:crypto';
import { AppError } from '../contract/errors.ts';
import type {
  MapMove,
  MapMoveInput,
  MapStep,
  MapStepList,
  MapTidyInput,
  TidiedMap,
} from '../contract/map-layout.ts';
import type { MapLevel } from '../contract/relation.ts';
import { changeLayout, listSteps, undoStep, type StepRow } from '../db/map-layouts.ts';
import type { Db } from '../db/open.ts';
import type { KnownLayout, Point } from '../domain/graph/layout-types.ts';
import { move } from '../domain/graph/move.ts';
import { takeBack } from '../domain/graph/take-back.ts';
import { nodesOf } from './layout-input.ts';
import type { Relations } from './relations.ts';
import type { Snapshot } from './snapshot.ts';

type Sources = Pick<Relations, 'snapshot' | 'catchUp' | 'layouts'>;

/**
 * Moves a node or a department's region and stores where it landed.
 * @throws AppError not-found when it is not on the map of this level.
 */
export async function moveOnMap(
  db: Db,
  relations: Sources,
  actor: string,
  { level, kind, id, to }: MapMoveInput,
): Promise<MapMove> {
  let landed: Point | undefined;
  const step = await changeLayout(db, actor, { level, kind, subjectId: id }, async (stored) => {
    // Only now, when nobody else can write, is it sure who is on the map.
    await relations.catchUp();
    verifyOnMap(relations.snapshot, level, kind, id);
    const before = await relations.layouts.complete(level, stored);
    const after = move(before, nodesOf(relations.snapshot, level), { kind, id }, to);
    landed = placeOf(after, kind, id);
    return isSamePlace(landed, placeOf(before, kind, id)) ? stored : after;
  });
  return { level, kind, id, ...landed!, step: step && toStep(relations.snapshot, step) };
}

/** The map of a level as tidying up would make it; nothing is stored. */
export async function tidiedMap({ layouts }: Sources, level: MapLevel): Promise<TidiedMap> {
  const { from, to } = await layouts.tidied(level);
  return {
    level,
    nodes: Array.from(to.positions, ([id, { x, y }]) => ({ id, x, y })),
    departments: to.regions.map(({ department, x, y, r }) => ({ id: department, region: { x, y, r } })),
    moved: [...to.positions].filter(([id, place]) => !isSamePlace(place, from.positions.get(id))).length,
    fingerprint: fingerprintOf(to),
  };
}

/**
 * Stores the tidied map that was shown.
 * @throws AppError version-conflict when tidying up would give another map by now.
 */
export async function tidyMap(
  db: Db,
  relations: Sources,
  actor: string,
  { level, fingerprint }: MapTidyInput,
): Promise<MapStep> {
  const { from, to } = await relations.layouts.tidied(level);
  if (fingerprintOf(to) !== fingerprint) throw changedMeanwhile();
  const step = await changeLayout(db, actor, { level, kind: 'tidy', subjectId: null }, async (stored) => {
    if (fingerprintOf(stored) !== fingerprintOf(from)) throw changedMeanwhile();
    return to;
  });
  return toStep(relations.snapshot, step!);
}

/** @throws AppError not-found; conflict when something has been moved since. */
export async function undoMapStep(db: Db, relations: Sources, actor: string, id: string): Promise<MapStep> {
  const step = await undoStep(db, actor, id, async (level, before, now) => {
    await relations.catchUp();
    return relations.layouts.complete(level, takeBack(before, now, nodesOf(relations.snapshot, level)));
  });
  return toStep(relations.snapshot, step);
}

/** What people have done to the map of a level, the latest first. */
export async function listMapSteps(
  db: Db,
  snapshot: Snapshot,
  level: MapLevel,
  limit: number,
): Promise<MapStepList> {
  const { items, total } = await listSteps(db, level, limit);
  return { items: items.map((step) => toStep(snapshot, step)), total };
}

function verifyOnMap(snapshot: Snapshot, level: MapLevel, kind: MapMoveInput['kind'], id: string): void {
  const isThere = nodesOf(snapshot, level).some(
    (node) => id === (kind === 'node' ? node.id : node.department),
  );
  if (!isThere) throw new AppError('not-found', `There is no ${kind} with the id ${id} on this map.`);
}

function toStep(snapshot: Snapshot, { subjectId, ...step }: StepRow): MapStep {
  const named = step.level === 'service' && step.kind === 'node' ? snapshot.services : snapshot.teams;
  const name = subjectId === null ? undefined : named.get(subjectId)?.name;
  return { ...step, subject: name ? { id: subjectId!, name } : null };
}

function placeOf({ positions, regions }: KnownLayout, kind: MapMoveInput['kind'], id: string): Point {
  const { x, y } =
    kind === 'node' ? positions.get(id)! : regions.find(({ department }) => department === id)!;
  return { x, y };
}

function isSamePlace(a: Point, b: Point | undefined): boolean {
  return a.x === b?.x && a.y === b.y;
}

/** Of all places, in the order of ids: two layouts have the same one if they show the same. */
function fingerprintOf({ positions, regions }: KnownLayout): string {
  const nodes = Array.from(positions, ([id, { x, y }]) => `${id} ${x} ${y}`).sort();
  const circles = regions.map(({ department, x, y, r }) => `${department} ${x} ${y} ${r}`).sort();
  return createHash('sha256')
    .update([...nodes, '', ...circles].join('\n'))
    .digest('base64url');
}
const changedMeanwhile = (): AppError =>
  new AppError(
    'version-conflict',
    'Something on the map has changed since this was shown. Look at it again before it is used.',
  );
