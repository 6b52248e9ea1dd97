/** Arbitrary services with clients, classes and texts, and writes, for property tests of both measures together. */
import fc from 'fast-check';
import type { OverlapEntity } from '../../api/domain/similarity/entity.ts';
import type { GroupNode } from '../../api/domain/similarity/group-tree.ts';
import type { WorkEntity } from '../../api/domain/work/work-index.ts';
import { entitiesOver, trees } from './overlap-arbitraries.ts';

/** A service as both measures see it, under one id. */
export type BothSides = { readonly clients: OverlapEntity; readonly work: WorkEntity };

export type WorkHistory = {
  readonly groups: readonly GroupNode[];
  readonly classes: readonly GroupNode[];
  readonly services: readonly BothSides[];
  /** A service as it is now, or the id of one that is gone. */
  readonly writes: readonly ({ readonly put: BothSides } | { readonly remove: string })[];
};

const ids = fc.nat({ max: 12 }).map((number) => `e${number}`);

const words =
  'velka velat neuvonta neuvonnan ryhmä uinti uimakoulu koti ja apu apua поиск naïve 日本語'.split(' ');
const text = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((chosen) => chosen.join(' '));
const texts = fc
  .record({ fi: text, sv: text, en: text }, { requiredKeys: [] })
  .map((all) => new Map(Object.entries(all)) as WorkEntity['texts']);

function servicesOver(groups: readonly GroupNode[], classes: readonly GroupNode[]): fc.Arbitrary<BothSides> {
  return ids.chain((id) =>
    fc.record({
      clients: entitiesOver(groups, fc.constant(id)),
      work: fc.record({
        id: fc.constant(id),
        classIds: fc.subarray(
          classes.map((one) => one.id),
          { maxLength: Math.min(3, classes.length) },
        ),
        texts,
      }),
    }),
  );
}

/** Up to 10 services and up to 12 writes, many to ids that are there. */
export const workHistories: fc.Arbitrary<WorkHistory> = fc.tuple(trees, trees).chain(([groups, classes]) => {
  const service = servicesOver(groups, classes);
  return fc.record({
    groups: fc.constant(groups),
    classes: fc.constant(classes),
    services: fc.uniqueArray(service, { selector: ({ work }) => work.id, maxLength: 10 }),
    writes: fc.array(
      fc.oneof(
        service.map((put) => ({ put })),
        ids.map((remove) => ({ remove })),
      ),
      { maxLength: 12 },
    ),
  });
});
