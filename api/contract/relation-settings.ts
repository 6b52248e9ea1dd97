/** From where on the measures count as high. */
import { Type, type Static } from 'typebox';
import { named, nullable, strict } from './common.ts';

/** Lower thresholds would call nearly everything related, and make lists that nobody reads. */
export const LOWEST_THRESHOLD = 0.1;

const threshold = Type.Number({ minimum: LOWEST_THRESHOLD, maximum: 1 });
const thresholds = {
  highClientOverlap: Type.With(threshold, {
    description: 'From this C on two services are possible duplicates or partners',
  }),
  highFunctionSimilarity: Type.With(threshold, {
    description: 'From this F on two services are possible duplicates or peers',
  }),
};

export const Thresholds = named('Thresholds', Type.Object(thresholds, strict));
export type Thresholds = Static<typeof Thresholds>;

export const RelationSettings = named(
  'RelationSettings',
  Type.Object(
    {
      ...thresholds,
      defaults: Thresholds,
      version: Type.Integer({ minimum: 1, description: 'Grows by one at every change; the ETag' }),
      updatedAt: Type.String({ format: 'date-time' }),
    },
    strict,
  ),
);
export type RelationSettings = Static<typeof RelationSettings>;

export const RelationSettingsPatch = named(
  'RelationSettingsPatch',
  Type.Object(
    {
      highClientOverlap: Type.Optional(
        Type.Union([threshold, Type.Null()], { description: 'null: back to the default' }),
      ),
      highFunctionSimilarity: Type.Optional(nullable(threshold)),
    },
    { ...strict, minProperties: 1 },
  ),
);
export type RelationSettingsPatch = Static<typeof RelationSettingsPatch>;
