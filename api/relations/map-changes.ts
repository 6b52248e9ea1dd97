import type { Static } from 'typebox';
import type { LocalText } from '../contract/common.ts';
import type { MapChanges, MapChangesQuery } from '../contract/map-changes.ts';
import type { DatedRelations } from '../db/relation-snapshots.ts';
import { changedLinks } from '../domain/relations/changed-links.ts';
import { LOWEST_KEPT, pastLinks, pastNodes, type PastRelations } from '../domain/relations/past-relations.ts';
import { departmentOf, labelOf, relationsOf, shownOnMap } from './city-map.ts';
import { pastRelations } from './past-relations.ts';
import { perVersion } from './per-version.ts';
import type { Snapshot } from './snapshot.ts';

/** More than anybody reads; a first import makes tens of thousands. */
const MOST_LINKS = 2_000;

/** The relations of the present version as they are kept. */
const present = perVersion(pastRelations);

/** Finds the names that nodes had which are no longer in the directory; a node that nobody remembers is left out. */
export type NamesOfGone = (ids: readonly string[]) => Promise<ReadonlyMap<string, LocalText>>;

/**
 * What differs between the map as `cityMap` shows it and the same map at an earlier time. Both sides are taken from
 * relations as they are kept, so that nothing differs by rounding.
 * @throws AppError as `shownOnMap`.
 */
export async function mapChanges(
  snapshot: Snapshot,
  query: Static<typeof MapChangesQuery>,
  kept: DatedRelations | undefined,
  namesOfGone: NamesOfGone,
): Promise<MapChanges> {
  const { level, ids, minScore } = shownOnMap(snapshot, query);
  const { version } = snapshot;
  const now = present(snapshot);
  const was = kept?.relations ?? now;
  const nodesBefore = pastNodes(was, level);
  const labels = new Map([...ids].map((id) => [id, labelOf(snapshot, level, id)]));
  const gone = goneNodes(snapshot, query, nodesBefore);
  const nodes = [...ids].flatMap((id) =>
    nodesBefore.has(id)
      ? []
      : [{ id, label: labels.get(id)!, department: departmentOf(snapshot, level, id) }],
  );
  const filter = { relations: relationsOf(query), minScore: Math.max(minScore, LOWEST_KEPT) };
  // From here on the snapshot may be of another version: nothing more is read from it.
  const names = await namesOfGone(gone);
  const known = new Set([...ids, ...names.keys()]);
  const links = (relations: PastRelations) =>
    new Map(
      [...pastLinks(relations, level, filter)].filter(
        ([, { source, target }]) => known.has(source) && known.has(target),
      ),
    );
  const changes = changedLinks(links(was), links(now));
  return {
    level,
    since: query.since,
    comparedWith: kept?.day ?? null,
    nodes: {
      new: nodes,
      gone: gone.flatMap((id) => {
        const label = names.get(id);
        return label ? [{ id, label, department: nodesBefore.get(id)! }] : [];
      }),
    },
    links: {
      new: changes.new.slice(0, MOST_LINKS),
      gone: changes.gone.slice(0, MOST_LINKS),
      changed: changes.changed.slice(0, MOST_LINKS),
    },
    totals: {
      links: {
        new: changes.new.length,
        gone: changes.gone.length,
        changed: changes.changed.length,
      },
    },
    version,
  };
}

/** Of what has gone only the department is known: other filters leave it out. */
function goneNodes(
  snapshot: Snapshot,
  { level = 'team', departmentId, clientGroupId, ageMin, ageMax, focus }: Static<typeof MapChangesQuery>,
  before: ReadonlyMap<string, string>,
): string[] {
  if (clientGroupId || ageMin !== undefined || ageMax !== undefined || focus !== undefined) return [];
  return [...before].flatMap(([id, department]) =>
    snapshot.indexes[level].has(id) || (departmentId && !departmentId.includes(department)) ? [] : [id],
  );
}
