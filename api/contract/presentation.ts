/** Presentations: saved views of the map, one after the other. */
import { Type, type Static } from 'typebox';
import {
  Id,
  LocalName,
  LocalSummary,
  named,
  nullable,
  page,
  patchOf,
  recordFields,
  strict,
} from './common.ts';
import { SavedViewRef, latestFirstQuery } from './saved-view.ts';
import { PersonName } from './verdict.ts';

/** More than anybody sits through in one go. */
export const MOST_SLIDES = 50;

const name = LocalName;
const caption = Type.Union([LocalSummary, Type.Null()], {
  description: 'What is said of this view here; null: its own note',
});

export const PresentationItem = named(
  'PresentationItem',
  Type.Object({ view: SavedViewRef, caption: nullable(LocalSummary) }, strict),
);
export type PresentationItem = Static<typeof PresentationItem>;

export const Presentation = named(
  'Presentation',
  Type.Object(
    {
      ...recordFields,
      name,
      madeBy: Type.String(),
      items: Type.Array(PresentationItem, { description: 'In the order in which they are shown' }),
    },
    strict,
  ),
);
export type Presentation = Static<typeof Presentation>;

/** The same view may stand in several places: one often comes back to the whole. */
export const PresentationInput = named(
  'PresentationInput',
  Type.Object(
    {
      name,
      madeBy: PersonName,
      items: Type.Optional(
        Type.Array(Type.Object({ viewId: Id, caption: Type.Optional(caption) }, strict), {
          maxItems: MOST_SLIDES,
        }),
      ),
    },
    strict,
  ),
);
export type PresentationInput = Static<typeof PresentationInput>;
export const PresentationPatch = patchOf('PresentationPatch', PresentationInput);
export const PresentationPage = page('PresentationPage', Presentation);
export const PresentationQuery = Type.Object(latestFirstQuery, strict);
