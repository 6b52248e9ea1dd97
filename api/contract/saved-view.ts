/** Saved views: what the map showed when somebody gave it a name, as its address says it. */
import { Type, type Static } from 'typebox';
import {
  LIMITS,
  LocalName,
  LocalSummary,
  listQuery,
  named,
  nullable,
  page,
  patchOf,
  recordFields,
  strict,
} from './common.ts';
import { PersonName } from './verdict.ts';

/** All that the map's address can say. What a value means is the map's own matter, so that a new view needs no other API. */
export const MAP_PARAMETERS = [
  'view',
  'level',
  'relation',
  'min',
  'departments',
  'groups',
  'ages',
  'focus',
  'depth',
  'selected',
  'limit',
  'find',
  'sort',
  'since',
  'panel',
  'highC',
  'highF',
  'lang',
] as const;
export type MapParameter = (typeof MAP_PARAMETERS)[number];

/** A query as it stands in an address: no question mark before it, no fragment after it, no spaces. */
export const MAP_ADDRESS_PATTERN = String.raw`^[^\s?#]*$`;

const name = LocalName;
const note = Type.Union([LocalSummary, Type.Null()], { description: 'What to look at, in a sentence' });
const address = Type.String({
  maxLength: LIMITS.url,
  pattern: MAP_ADDRESS_PATTERN,
  description: 'Query of the map’s address; empty for the map as it is at first',
  examples: ['view=table&level=team&min=0.3'],
});

export const SavedView = named(
  'SavedView',
  Type.Object(
    {
      ...recordFields,
      name,
      address,
      note,
      savedBy: Type.String({ description: 'Who saved what it shows' }),
      presentationCount: Type.Integer({ minimum: 0, description: 'Presentations that show it' }),
    },
    strict,
  ),
);
export type SavedView = Static<typeof SavedView>;

/** Names differ from each other, apart from capitals and spaces around them: they are what one chooses a view by. */
export const SavedViewInput = named(
  'SavedViewInput',
  Type.Object({ name, address, note: Type.Optional(note), savedBy: PersonName }, strict),
);
export type SavedViewInput = Static<typeof SavedViewInput>;
export const SavedViewPatch = patchOf('SavedViewPatch', SavedViewInput);
export const SavedViewPage = page('SavedViewPage', SavedView);

/** As all lists, but the latest saved first unless asked otherwise. */
export const latestFirstQuery = {
  ...listQuery,
  sort: Type.Optional(
    Type.Enum(['-createdAt', 'name', '-updatedAt'], {
      default: '-createdAt',
      description: 'The latest made first, by name in Finnish alphabetical order, or latest change first',
    }),
  ),
};
export const SavedViewQuery = Type.Object(latestFirstQuery, strict);

/** A saved view as a presentation shows it. */
export const SavedViewRef = named(
  'SavedViewRef',
  Type.Object(
    {
      id: recordFields.id,
      name,
      address,
      note: nullable(LocalSummary),
      deletedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
        description: 'A deleted view keeps its place, but is passed over until it is restored',
      }),
    },
    strict,
  ),
);
export type SavedViewRef = Static<typeof SavedViewRef>;
