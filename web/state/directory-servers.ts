/** Who serves a client group, gathered for its page. */
import type { DepartmentRef } from '../../api/contract/common.ts';
import type { ClientGroupServers } from '../../api/contract/client-group.ts';

type Row = ClientGroupServers['services'][number];

export interface ServedBy {
  readonly department: DepartmentRef;
  readonly services: readonly Row[];
}

/** Each service once, as it serves most closely, by department; the department with most services first. */
export function byDepartment(rows: readonly Row[]): readonly ServedBy[] {
  const departments = new Map<string, { department: DepartmentRef; services: Row[] }>();
  for (const row of closest(rows)) {
    const { department } = row.team;
    const entry = departments.get(department.id) ?? { department, services: [] };
    entry.services.push(row);
    departments.set(department.id, entry);
  }
  return [...departments.values()]
    .map(({ department, services }) => ({
      department,
      services: services.sort((a, b) => b.weight - a.weight),
    }))
    .sort((a, b) => b.services.length - a.services.length);
}

/** A service that names the group and a subgroup of it, or two subgroups, stands in the list once. */
function closest(rows: readonly Row[]): readonly Row[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const known = best.get(row.id);
    if (!known || row.weight > known.weight) best.set(row.id, row);
  }
  return [...best.values()];
}

/** How many services meet their clients in each way, the most usual first. */
export function channelCounts(
  rows: readonly Row[],
): readonly { readonly channel: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { channels } of closest(rows)) {
    for (const channel of channels) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  }
  return [...counts].map(([channel, count]) => ({ channel, count })).sort((a, b) => b.count - a.count);
}

/** How many services and units serve it. */
export function serverTotals(rows: readonly Row[]): { readonly services: number; readonly units: number } {
  return {
    services: new Set(rows.map(({ id }) => id)).size,
    units: new Set(rows.map(({ team }) => team.id)).size,
  };
}
