import type { ServiceRow } from '../api/db/overlap-rows.ts';
import type { MonthAgo } from './city/month-ago.ts';
import type { SampleRecords } from './load.ts';

/** The active services of the sample as they were a month ago. Throws Error for a key that nothing has. */
export function servicesAMonthAgo(
  { services, clientGroups }: SampleRecords,
  { begun, ended, widened, narrowed }: MonthAgo,
): readonly ServiceRow[] {
  const groupIds = new Map(clientGroups.map(({ key, id }) => [key, id]));
  const keys = new Set(services.map(({ key }) => key));
  const named = [...begun, ...ended, ...[...widened, ...narrowed].map(({ service }) => service)];
  const unknown = named.find((key) => !keys.has(key));
  if (unknown !== undefined) throw new Error(`the sample has no service "${unknown}"`);
  const changedGroups = (changes: MonthAgo['widened'], key: string) =>
    changes.flatMap(({ service, group }) => {
      const id = groupIds.get(group.key);
      if (id === undefined) throw new Error(`the sample has no client group "${group.key}"`);
      return service === key ? [{ groupId: id, weight: group.weight, clientsPerYear: null }] : [];
    });
  return services
    .filter(({ key, status }) => !begun.includes(key) && (status === 'active' || ended.includes(key)))
    .map((service) => {
      const later = new Set(changedGroups(widened, service.key).map(({ groupId }) => groupId));
      const own = (service.clientGroups ?? []).filter(({ id }) => !later.has(id));
      return {
        id: service.id,
        name: service.name,
        summary: service.summary ?? null,
        description: service.description ?? null,
        teamId: service.teamId,
        ageMin: service.ageMin ?? null,
        ageMax: service.ageMax ?? null,
        areas: service.areas ?? [],
        // Relations do not rest on counts.
        clientsPerYear: null,
        reviewedAt: service.reviewedAt ?? null,
        memberships: [
          ...own.map(({ id, weight }) => ({ groupId: id, weight, clientsPerYear: null })),
          ...changedGroups(narrowed, service.key),
        ],
        classIds: (service.serviceClasses ?? []).map(({ id }) => id),
      };
    });
}
