import type { LocalText, TeamRef } from '../../../api/contract/common.ts';
import type { RelatedTeams } from '../../../api/contract/relations.ts';
import type { Service } from '../../../api/contract/service.ts';

/** One of a unit's client groups, and who else serves it. */
export interface GroupNeighbours {
  readonly id: string;
  readonly name: LocalText;
  readonly quiet: boolean;
  /** How closely the unit's closest service serves it, 1 to 3. */
  readonly weight: number;
  /** The strongest partner first. */
  readonly others: readonly TeamRef[];
}

type Services = readonly Pick<Service, 'clientGroups'>[];
type Related = readonly Pick<RelatedTeams['items'][number], 'team' | 'clientOverlap'>[];

/** The groups that a unit's services name, most closely served first, each once, with the units that share it. */
export function groupNeighbours(services: Services, related: Related): readonly GroupNeighbours[] {
  const groups = new Map<string, GroupNeighbours>();
  for (const group of services.flatMap((service) => service.clientGroups)) {
    const known = groups.get(group.id);
    if (known && known.weight >= group.weight) continue;
    const others = related
      .filter(({ clientOverlap }) =>
        clientOverlap.contributions.some(({ clientGroup }) => clientGroup.id === group.id),
      )
      .map(({ team }) => team);
    groups.set(group.id, {
      id: group.id,
      name: group.name,
      quiet: group.quiet,
      weight: group.weight,
      others,
    });
  }
  return [...groups.values()].sort((a, b) => b.weight - a.weight || a.others.length - b.others.length);
}
