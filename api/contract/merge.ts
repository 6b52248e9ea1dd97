/** The same record twice: two records made one, and that taken back. */
import { Type, type Static } from 'typebox';
import { Id, Ref, named, nullable, page, pageQuery, strict } from './common.ts';

export const MERGED_ENTITIES = ['service', 'team'] as const;
export type MergedEntity = (typeof MERGED_ENTITIES)[number];

const entity = Type.Enum([...MERGED_ENTITIES]);
const version = Type.Integer({ minimum: 1, description: 'As it was when the two were compared' });

export const MergeInput = named(
  'MergeInput',
  Type.Object(
    {
      entity,
      keep: Type.Object({ id: Id, version }, { ...strict, description: 'What stays, with its id' }),
      absorb: Type.Object(
        { id: Id, version },
        { ...strict, description: 'What goes: its texts fill gaps, its links and ids of sources move' },
      ),
    },
    strict,
  ),
);
export type MergeInput = Static<typeof MergeInput>;

export const Merge = named(
  'Merge',
  Type.Object(
    {
      id: Id,
      entity,
      kept: Ref,
      absorbed: Ref,
      mergedBy: Type.String(),
      mergedAt: Type.String({ format: 'date-time' }),
      undoneAt: nullable(Type.String({ format: 'date-time' })),
      filled: Type.Array(Type.String(), {
        description: 'Fields of what was kept that the other has filled or added to',
      }),
      moved: Type.Integer({ minimum: 0, description: 'Services and units that hang on the other one now' }),
      sources: Type.Integer({ minimum: 0, description: 'Ids of sources that lead to what was kept now' }),
    },
    strict,
  ),
);
export type Merge = Static<typeof Merge>;

export const MergeQuery = Type.Object(pageQuery, strict);
export const MergePage = page('MergePage', Merge);
