import { Type, type Static } from 'typebox';
import { Id, named, nullable, page, pageQuery, strict } from './common.ts';
import { ENTITIES } from './event.ts';
import { ImportedTwice } from './same-record.ts';

export const IMPORT_FORMATS = ['ptv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export const ImportQuery = Type.Object(
  {
    format: Type.Enum([...IMPORT_FORMATS]),
    dryRun: Type.Boolean({ description: 'true: only tell what would happen' }),
  },
  strict,
);

const counts = Type.Object(
  {
    added: Type.Integer(),
    changed: Type.Integer(),
    unchanged: Type.Integer(),
    left: Type.Integer({ description: 'From the same source, but not in these files: left as they are' }),
  },
  strict,
);

/** One problem of an import: what, where, and how to mend it. `code` and `params` let the web say it in any language. */
export const ImportProblem = named(
  'ImportProblem',
  Type.Object(
    {
      file: Type.String(),
      path: Type.String({ description: 'JSON pointer into the file' }),
      severity: Type.Enum(['error', 'warning']),
      code: Type.String(),
      params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
      message: Type.String({ description: 'In English' }),
    },
    strict,
  ),
);

/** How an import goes and what it did, or in a dry run would do. */
export const Import = named(
  'Import',
  Type.Object(
    {
      id: Id,
      format: Type.Enum([...IMPORT_FORMATS]),
      dryRun: Type.Boolean(),
      status: Type.Enum(['running', 'planned', 'applied', 'failed'], {
        description: 'planned: a finished dry run; failed: nothing was written',
      }),
      progress: Type.Object({ done: Type.Integer(), total: Type.Integer() }, strict),
      files: Type.Array(Type.Object({ name: Type.String(), bytes: Type.Integer() }, strict)),
      counts: nullable(Type.Record(Type.Enum([...ENTITIES]), counts)),
      changes: Type.Array(
        Type.Object(
          {
            entity: Type.Enum([...ENTITIES]),
            action: Type.Enum(['added', 'changed', 'left']),
            id: nullable(Id),
            name: Type.Record(Type.String(), Type.String()),
            fields: Type.Array(
              Type.Object({ field: Type.String(), before: Type.Unknown(), after: Type.Unknown() }, strict),
            ),
          },
          strict,
        ),
        { description: 'The first 1,000; `counts` has them all' },
      ),
      problems: Type.Array(ImportProblem, { description: 'The first 1,000, errors first' }),
      problemCount: Type.Integer(),
      twice: Type.Array(ImportedTwice, {
        description: 'The first 100 new records that may be in the directory already, the surest first',
      }),
      twiceCount: Type.Integer({ minimum: 0 }),
      failure: nullable(Type.String({ description: 'Why it failed, in English' })),
      createdAt: Type.String({ format: 'date-time' }),
      finishedAt: nullable(Type.String({ format: 'date-time' })),
    },
    strict,
  ),
);
export type Import = Static<typeof Import>;
export const ImportPage = page('ImportPage', Import);
export const ImportListQuery = Type.Object({ ...pageQuery }, strict);

/** Whether the invented sample city is in the directory. */
export const SampleState = named(
  'SampleState',
  Type.Object({ present: Type.Boolean(), records: Type.Integer({ minimum: 0 }) }, strict),
);
export const SampleCleared = named(
  'SampleCleared',
  Type.Object(
    {
      removed: Type.Integer({ minimum: 0 }),
      kept: Type.Integer({
        minimum: 0,
        description: 'Rows of the sample that your own data hangs on; they are yours from now on',
      }),
    },
    strict,
  ),
);
