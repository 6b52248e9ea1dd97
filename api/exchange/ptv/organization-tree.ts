/** Puts the organizations of PTV into our tree: organizations, and teams in them. */
import type { OrganizationDraft, TeamDraft } from '../draft.ts';
import { MAX_TREE_DEPTH } from '../limits.ts';
import type { ProblemLog } from '../problems.ts';
import { toOrganizationDraft, type OrganizationNote } from './organizations.ts';

interface Seat {
  readonly root: OrganizationNote;
  /** Teams from the department down to the unit itself; empty for a root. */
  readonly line: readonly OrganizationNote[];
}

/**
 * Organizations and teams, parents first. A root that is itself named by a service (`acting`) also gets a
 * top team of its own name, because services hang on teams. A parent that is not among the notes makes its
 * child a root here; the team then remembers that parent as `outerParent`.
 */
export function seatOrganizations(
  notes: ReadonlyMap<string, OrganizationNote>,
  acting: ReadonlySet<string>,
  log: ProblemLog,
): { readonly organizations: readonly OrganizationDraft[]; readonly teams: readonly TeamDraft[] } {
  const organizations: OrganizationDraft[] = [];
  const teams: { readonly depth: number; readonly team: TeamDraft }[] = [];
  for (const note of notes.values()) {
    const { root, line } = seatOf(note, notes, log);
    const isRoot = line.length === 0;
    const hasOuterParent = isRoot && note.parent !== undefined && !notes.has(note.parent);
    if (isRoot) organizations.push(toOrganizationDraft(note));
    if (isRoot && !acting.has(note.id) && !hasOuterParent) continue;
    teams.push({
      depth: line.length,
      team: {
        sourceId: note.id,
        place: note.place,
        name: note.name,
        referenceOnly: note.referenceOnly,
        organization: root.id,
        parent: line.at(-2)?.id ?? null,
        outerParent: hasOuterParent ? note.parent : undefined,
        description: note.description,
        contacts: note.contacts,
      },
    });
  }
  teams.sort((a, b) => a.depth - b.depth);
  return { organizations, teams: teams.map((each) => each.team) };
}

/** No real line is longer; an endless one would take endless time. */
const MAX_ANCESTORS = 50;

function seatOf(note: OrganizationNote, notes: ReadonlyMap<string, OrganizationNote>, log: ProblemLog): Seat {
  const line = [note];
  for (;;) {
    const top = line[0]!;
    const parent = top.parent === undefined ? undefined : notes.get(top.parent);
    if (!parent) break;
    if (line.includes(parent) || line.length > MAX_ANCESTORS) {
      log.add('parent-circle', note.place);
      return { root: note, line: [] };
    }
    line.unshift(parent);
  }
  const [root, ...units] = line;
  if (units.length <= MAX_TREE_DEPTH) return { root: root!, line: units };
  // Deeper units become siblings on the lowest level that the directory has.
  log.add('tree-too-deep', note.place, { limit: MAX_TREE_DEPTH });
  return { root: root!, line: [...units.slice(0, MAX_TREE_DEPTH - 1), note] };
}
