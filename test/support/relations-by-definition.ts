/** Both measures of every pair by their definitions, as what all fast paths must equal. */
import { LANGUAGES, type Language } from '../../api/contract/common.ts';
import { clientOverlap } from '../../api/domain/similarity/client-overlap.ts';
import { overlapContext } from '../../api/domain/similarity/context.ts';
import {
  classEntity,
  functionSimilarity,
  type FunctionEntity,
} from '../../api/domain/similarity/function-similarity.ts';
import { groupTree } from '../../api/domain/similarity/group-tree.ts';
import { TextModel } from './text-model.ts';
import type { BothSides, WorkHistory } from './work-arbitraries.ts';

export type MeasuredPair = {
  readonly a: string;
  readonly b: string;
  readonly c: number;
  readonly f: number | undefined;
};

/** The services after all writes. */
export function servicesNow({ services, writes }: WorkHistory): readonly BothSides[] {
  const now = new Map(services.map((service) => [service.work.id, service]));
  for (const write of writes) {
    if ('put' in write) now.set(write.put.work.id, write.put);
    else now.delete(write.remove);
  }
  return [...now.values()].sort((one, other) => (one.work.id < other.work.id ? -1 : 1));
}

/** All pairs of some services, a before b; what groups, classes and words tell is counted over `counted`. */
export function measuredPairs(
  { groups, classes }: Pick<WorkHistory, 'groups' | 'classes'>,
  services: readonly BothSides[],
  counted: readonly BothSides[],
  clientGroupNames: readonly string[] = [],
): readonly MeasuredPair[] {
  const groupContext = overlapContext(
    groupTree(groups),
    counted.map(({ clients }) => clients),
  );
  const classContext = overlapContext(
    groupTree(classes),
    counted.map(({ work }) => classEntity(work)),
  );
  const models = new Map(
    LANGUAGES.map((language): [Language, TextModel] => [language, new TextModel(language, clientGroupNames)]),
  );
  for (const { work } of counted) for (const [language, text] of work.texts) models.get(language)!.add(text);
  const toEntity = ({ work: { id, classIds, texts } }: BothSides): FunctionEntity => ({
    id,
    classIds,
    texts: new Map(Array.from(texts, ([language, text]) => [language, models.get(language)!.vectorOf(text)])),
  });
  const entities = services.map(toEntity);
  return services.flatMap((a, at) =>
    services.slice(at + 1).map((b, distance) => ({
      a: a.work.id,
      b: b.work.id,
      c: clientOverlap(a.clients, b.clients, groupContext),
      f: functionSimilarity(entities[at]!, entities[at + 1 + distance]!, classContext)?.score,
    })),
  );
}
