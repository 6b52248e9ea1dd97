/** Building blocks that every resource of the API uses. */
import { Type, type Static, type TObject, type TSchema } from 'typebox';

/** Gives a schema the name under which it stands in the OpenAPI document's `components.schemas`. */
export function named<T extends TSchema>(title: string, schema: T): T {
  return Type.With(schema, { title }) as unknown as T;
}

/** An object that allows exactly the listed fields. */
export const strict = { additionalProperties: false } as const;

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In which order the other languages stand in when a reader's own is missing. */
export const READING_ORDER: Readonly<Record<Language, readonly Language[]>> = {
  fi: ['fi', 'sv', 'en'],
  sv: ['sv', 'fi', 'en'],
  en: ['en', 'fi', 'sv'],
};

/** Limits on what comes from outside, in characters or items. */
export const LIMITS = {
  name: 300,
  person: 100,
  text: 20_000,
  summary: 1_000,
  url: 2_000,
  links: 200,
  contacts: 50,
  keywords: 100,
  page: 200,
  count: 10_000_000,
} as const;

export const ID_PATTERN = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

export const Id = Type.String({
  pattern: ID_PATTERN,
  description: 'UUID, made by the server (version 7)',
  examples: ['019a0b1c-0000-7000-8000-000000000001'],
});

/** At least one character that can be seen, and none that controls or turns round what follows. */
export const VISIBLE_TEXT = String.raw`^(?=\s*\S)[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]*$`;

function localText(maxLength: number) {
  const one = Type.Optional(Type.String({ minLength: 1, maxLength, pattern: VISIBLE_TEXT }));
  return Type.Object({ fi: one, sv: one, en: one }, { ...strict, minProperties: 1 });
}

/** A short text in one to three languages; at least one is present. */
export const LocalName = named('LocalName', localText(LIMITS.name));
export const LocalSummary = named('LocalSummary', localText(LIMITS.summary));
export const LocalText = named('LocalText', localText(LIMITS.text));
export type LocalText = Static<typeof LocalText>;

export function nullable<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()]);
}

/**
 * A number of clients as it is read: 1–4 only as "<5", from 5 up the lowest of its class of five (60 stands for 60–64),
 * so that nobody can be recognised in a small group, nor in the difference of two numbers.
 */
export const ClientCount = named(
  'ClientCount',
  Type.Union([Type.Literal(0), Type.Integer({ minimum: 5, multipleOf: 5 }), Type.Literal('<5')], {
    examples: [140],
  }),
);
export type ClientCount = Static<typeof ClientCount>;

/** A number of clients as it is written. It is kept as it will be read; what it was exactly stays unknown from then on. */
export const ClientCountInput = named(
  'ClientCountInput',
  Type.Union([Type.Integer({ minimum: 0, maximum: LIMITS.count }), Type.Literal('<5')], { examples: [140] }),
);
export type ClientCountInput = Static<typeof ClientCountInput>;

/** What every row that a person edits carries. `version` is also its ETag. */
export const recordFields = {
  id: Id,
  version: Type.Integer({ minimum: 1, description: 'Grows by one at every change; the ETag' }),
  createdAt: Type.String({ format: 'date-time' }),
  updatedAt: Type.String({ format: 'date-time' }),
  deletedAt: nullable(Type.String({ format: 'date-time' })),
};

export const Ref = named('Ref', Type.Object({ id: Id, name: LocalName }, strict));
export type Ref = Static<typeof Ref>;

/** A department with the look that it has everywhere: two letters and one of twelve colours. */
export const DepartmentRef = named(
  'DepartmentRef',
  Type.Object(
    {
      id: Id,
      name: LocalName,
      mark: Type.String({ minLength: 2, maxLength: 2, examples: ['LI'] }),
      color: Type.Integer({ minimum: 1, maximum: 12 }),
    },
    strict,
  ),
);
export type DepartmentRef = Static<typeof DepartmentRef>;

/** A team with its department (itself, when it stands at the top). */
export const TeamRef = named(
  'TeamRef',
  Type.Object({ id: Id, name: LocalName, department: DepartmentRef }, strict),
);
export type TeamRef = Static<typeof TeamRef>;

export const IdParams = Type.Object({ id: Id }, strict);

export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.page, default: 50 })),
  cursor: Type.Optional(
    Type.String({ maxLength: 2_000, description: '`nextCursor` of the previous page, unchanged' }),
  ),
};

export const listQuery = {
  ...pageQuery,
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Part of the name' })),
  sort: Type.Optional(
    Type.Enum(['name', '-updatedAt'], {
      default: 'name',
      description: 'By name in Finnish alphabetical order, or latest change first',
    }),
  ),
  language: Type.Optional(
    Type.Enum([...LANGUAGES], {
      default: 'fi',
      description: 'Whose names order the list; where one is missing, the Finnish one stands in',
    }),
  ),
  deleted: Type.Optional(
    Type.Boolean({ default: false, description: 'true: only what has been deleted (and can be restored)' }),
  ),
};

/** One page of a list in keyset order; `nextCursor` is null on the last page. */
export function page<T extends TSchema>(name: string, item: T) {
  return named(
    name,
    Type.Object(
      {
        items: Type.Array(item),
        total: Type.Integer({ minimum: 0, description: 'All that match, on every page' }),
        nextCursor: nullable(Type.String()),
      },
      strict,
    ),
  );
}

/** RFC 9457. `current` is the present state of the row when `status` is 412. */
export const Problem = named(
  'Problem',
  Type.Object(
    {
      type: Type.String({ examples: ['/api/problems/invalid-body'] }),
      title: Type.String(),
      status: Type.Integer(),
      detail: Type.String({ description: 'What is wrong, where, and how to mend it' }),
      errors: Type.Optional(
        Type.Array(
          Type.Object(
            {
              path: Type.String({ description: 'JSON pointer' }),
              message: Type.String(),
              code: Type.Optional(
                Type.String({ description: 'A word of the contract for it, to be said in any language' }),
              ),
            },
            strict,
          ),
        ),
      ),
      current: Type.Optional(Type.Unknown()),
    },
    { additionalProperties: true },
  ),
);
export type Problem = Static<typeof Problem>;

export const HISTORY_ACTIONS = [
  'created',
  'changed',
  'deleted',
  'restored',
  'confirmed',
  'merged',
  'separated',
] as const;
export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

/** One step of a row's history, oldest states included. */
export const HistoryEntry = named(
  'HistoryEntry',
  Type.Object(
    {
      id: Type.Integer(),
      at: Type.String({ format: 'date-time' }),
      actor: Type.String(),
      action: Type.Enum([...HISTORY_ACTIONS]),
      before: nullable(Type.Record(Type.String(), Type.Unknown())),
      after: nullable(Type.Record(Type.String(), Type.Unknown())),
    },
    strict,
  ),
);
export type HistoryEntry = Static<typeof HistoryEntry>;
export const HistoryPage = page('HistoryPage', HistoryEntry);

/** A patch of `input`: every field optional, at least one given; what is absent stays as it is. */
export function patchOf<T extends TObject>(name: string, input: T) {
  return named(name, Type.Partial(input, { ...strict, minProperties: 1 }));
}

export const Url = Type.String({ pattern: '^https?://[^\\s]+$', maxLength: LIMITS.url });
export const IsoDate = Type.String({ format: 'date', examples: ['2026-11-03'] });
