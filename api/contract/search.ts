import { Type, type Static } from 'typebox';
import { Id, LANGUAGES, TeamRef, named, nullable, strict } from './common.ts';

export const SEARCH_KINDS = ['service', 'team', 'client-group', 'person', 'experiment'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const SearchQuery = Type.Object(
  {
    q: Type.String({ minLength: 1, maxLength: 200 }),
    language: Type.Optional(Type.Enum([...LANGUAGES], { default: 'fi' })),
    kind: Type.Optional(Type.Array(Type.Enum([...SEARCH_KINDS]), { maxItems: SEARCH_KINDS.length })),
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 50, default: 10, description: 'For each kind' }),
    ),
  },
  strict,
);

/** Written without a tuple, whose keywords differ between the versions of JSON Schema. */
const range = Type.Unsafe<[number, number]>(Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 }));

const highlighted = Type.Object(
  {
    text: Type.String(),
    language: Type.String(),
    ranges: Type.Array(range, {
      description: 'What matched: [from, to) in UTF-16 units of `text`',
    }),
  },
  strict,
);

/** What was found, the best of each kind first. A person is a contact of the team in `team`, an experiment was proposed by it. */
export const SearchResults = named(
  'SearchResults',
  Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            kind: Type.Enum([...SEARCH_KINDS]),
            id: Id,
            title: highlighted,
            excerpt: nullable(highlighted),
            team: nullable(TeamRef),
          },
          strict,
        ),
      ),
      total: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type SearchResults = Static<typeof SearchResults>;
