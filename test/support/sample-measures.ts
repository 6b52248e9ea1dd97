/** The sample city measured by the domain alone, without a database. */
import type { QuadrantRelation } from '../../api/contract/relation.ts';
import { relationOf } from '../../api/domain/relations/relation.ts';
import { clientOverlap } from '../../api/domain/similarity/client-overlap.ts';
import { overlapContext } from '../../api/domain/similarity/context.ts';
import {
  classEntity,
  functionSimilarity,
  type FunctionEntity,
  type FunctionSimilarity,
} from '../../api/domain/similarity/function-similarity.ts';
import type { OverlapEntity } from '../../api/domain/similarity/entity.ts';
import { groupTree } from '../../api/domain/similarity/group-tree.ts';
import { TextModel } from './text-model.ts';
import { sampleCity } from '../../seed/city/city.ts';
import type { SampleService } from '../../seed/city/types.ts';

export interface SampleMeasures {
  c(a: string, b: string): number;
  f(a: string, b: string): FunctionSimilarity | undefined;
  relation(a: string, b: string): QuadrantRelation | null;
}

/** `idOf` names a service, a group or a class by another id: nothing may hang on ids. Keys are those of the city. */
export function measureSampleCity(
  services: readonly SampleService[] = sampleCity.services,
  idOf: (key: string) => string = (key) => key,
): SampleMeasures {
  const overlapEntities = new Map(services.map((service) => [service.key, overlapEntity(service, idOf)]));
  const groups = overlapContext(
    groupTree(
      sampleCity.clientGroups.map(({ key, parent }) => ({
        id: idOf(key),
        parentId: parent === null ? null : idOf(parent),
      })),
    ),
    overlapEntities.values(),
  );
  const model = new TextModel(
    'fi',
    sampleCity.clientGroups.map(({ name }) => name.fi),
  );
  for (const service of services) model.add(textOf(service));
  const functionEntities = new Map(
    services.map((service): [string, FunctionEntity] => [
      service.key,
      {
        id: idOf(service.key),
        classIds: service.classes.map(idOf),
        texts: new Map([['fi', model.vectorOf(textOf(service))]]),
      },
    ]),
  );
  const classes = overlapContext(
    groupTree(
      sampleCity.serviceClasses.map(({ code, parent }) => ({
        id: idOf(code),
        parentId: parent === null ? null : idOf(parent),
      })),
    ),
    functionEntities.values().map(classEntity),
  );
  const c = (a: string, b: string) => clientOverlap(overlapEntities.get(a)!, overlapEntities.get(b)!, groups);
  const f = (a: string, b: string) =>
    functionSimilarity(functionEntities.get(a)!, functionEntities.get(b)!, classes);
  return { c, f, relation: (a, b) => relationOf(c(a, b), f(a, b)?.score) };
}

function overlapEntity(service: SampleService, idOf: (key: string) => string): OverlapEntity {
  return {
    id: idOf(service.key),
    memberships: service.groups.map(({ key, weight }) => ({ groupId: idOf(key), weight })),
    ageMin: service.ageMin ?? null,
    ageMax: service.ageMax ?? null,
    areas: service.areas ?? ['998'],
  };
}

function textOf({ name, summary, description }: SampleService): string {
  return [name.fi, summary.fi, description.fi].filter((text) => text !== undefined).join('\n');
}
