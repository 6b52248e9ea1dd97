/** Themes: what a city's experiments are about, such as a campaign of a hundred deeds in a year. */
import { Type, type Static } from 'typebox';
import {
  IsoDate,
  LocalName,
  LocalText,
  listQuery,
  named,
  nullable,
  page,
  patchOf,
  recordFields,
  strict,
} from './common.ts';

const name = LocalName;
const description = nullable(LocalText);
const day = nullable(IsoDate);
const goal = Type.Union([Type.Integer({ minimum: 1, maximum: 10_000 }), Type.Null()], {
  description: 'So many experiments are to be started in the period',
});
const count = Type.Integer({ minimum: 0 });

export const Theme = named(
  'Theme',
  Type.Object(
    {
      ...recordFields,
      name,
      description,
      startsOn: day,
      endsOn: day,
      goal,
      counts: Type.Object(
        {
          experiments: count,
          started: Type.Integer({ minimum: 0, description: 'Started in the period: what the goal counts' }),
          running: count,
          lessons: count,
        },
        strict,
      ),
    },
    strict,
  ),
);
export type Theme = Static<typeof Theme>;

export const ThemeInput = named(
  'ThemeInput',
  Type.Object(
    {
      name,
      description: Type.Optional(description),
      startsOn: Type.Optional(day),
      endsOn: Type.Optional(day),
      goal: Type.Optional(goal),
    },
    strict,
  ),
);
export type ThemeInput = Static<typeof ThemeInput>;
export const ThemePatch = patchOf('ThemePatch', ThemeInput);
export const ThemePage = page('ThemePage', Theme);
export const ThemeQuery = Type.Object(listQuery, strict);
