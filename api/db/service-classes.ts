import { sql, type SQL } from 'drizzle-orm';
import type { Static } from 'typebox';
import { AppError } from '../contract/errors.ts';
import type { ServiceClassInput, ServiceClassQuery } from '../contract/service-class.ts';
import { missing } from './constraint-errors.ts';
import { verifyAlive, type Resource } from './directory.ts';
import { given, pathJson, recordJson } from './json.ts';
import { serviceClasses } from './schema.ts';

export const serviceClassResource: Resource<ServiceClassInput> = {
  entity: 'service-class',
  noun: 'service class',
  table: serviceClasses,
  from: sql`service_classes r`,
  json: sql`json_build_object(${recordJson},
    'parentId', r.parent_id, 'path', ${pathJson('service_classes')}, 'code', r.code,
    'serviceCount', (select count(*)::int from service_service_classes m join services s on s.id = m.service_id
                     where m.service_class_id = r.id and s.deleted_at is null))`,
  columns: ({ name, parentId, code }) => given({ name, parentId, code }),
  verify: async (tx, { parentId }) => {
    if (parentId)
      await verifyAlive(tx, serviceClasses, [parentId], () => missing('/parentId', 'service class'));
  },
  verifyUnused: async (tx, id) => {
    const subclasses = await tx.$count(sql`service_classes`, sql`parent_id = ${id} and deleted_at is null`);
    const services = await tx.$count(
      sql`service_service_classes m join services s on s.id = m.service_id`,
      sql`m.service_class_id = ${id} and s.deleted_at is null`,
    );
    if (subclasses + services > 0) {
      throw new AppError(
        'in-use',
        `The service class still has ${services} services and ${subclasses} subclasses. Take it off them first.`,
      );
    }
  },
};

export function serviceClassFilters(query: Static<typeof ServiceClassQuery>): SQL[] {
  const where: SQL[] = [];
  if (query.parentId !== undefined) where.push(sql`r.parent_id = ${query.parentId}`);
  if (query.code !== undefined) where.push(sql`r.code = ${query.code}`);
  return where;
}
