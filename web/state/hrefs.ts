/** The addresses of the app's screens, in one place. */
import type { MapLevel } from '../../api/contract/relation.ts';

export const teamHref = (id: string): string => `/teams/${id}`;
export const serviceHref = (id: string): string => `/services/${id}`;
export const clientGroupHref = (id: string): string => `/client-groups/${id}`;

/** Client groups × departments, with one group's row in sight when given. */
export const coverageHref = (row?: string): string =>
  row === undefined ? '/coverage' : `/coverage?row=${row}`;

/** The map, with one thing in its middle when `focus` is given. */
export function mapHref(level: MapLevel, focus?: string): string {
  const query = new URLSearchParams({ level });
  if (focus !== undefined) query.set('focus', focus);
  return `/map?${query}`;
}

/** The map with two things chosen: why they are linked. */
export function pairMapHref(level: MapLevel, a: string, b: string): string {
  return `/map?${new URLSearchParams({ level, selected: `${a},${b}` })}`;
}

/** Two sides beside each other, and what has been decided about them. */
export const pairHref = (level: MapLevel, a: string, b: string): string => `/pairs/${a}/${b}?level=${level}`;

export const experimentHref = (id: string): string => `/experiments/${id}`;

/** The canvas of a new experiment of two sides, filled in with what they have in common. */
export const newExperimentHref = (level: MapLevel, a: string, b: string): string =>
  `/experiments/new?${new URLSearchParams({ level, a, b })}`;

/** The queue of possible duplicates; with a unit only those that one of its services is part of. */
export const duplicatesHref = (teamId?: string): string =>
  teamId === undefined ? '/duplicates' : `/duplicates?teamId=${teamId}`;

/** The screen where one may choose another unit, also when one is chosen already. */
export const CHOOSE_UNIT_HREF = '/?choose=1';

export const editServiceHref = (id: string): string => `/services/${id}/edit`;
/** Records that stand in the directory twice. */
export const SAME_RECORDS_HREF = '/same-records';

/** The form for a new service, its unit chosen already when given. */
export const newServiceHref = (teamId?: string): string =>
  teamId === undefined ? '/services/new' : `/services/new?team=${teamId}`;

/** From where on two services count as duplicates, partners or peers. */
export const RELATION_SETTINGS_HREF = '/settings/relations';

/** Saved views of the map, one after the other. */
export const PRESENTATIONS_HREF = '/presentations';
export const presentationHref = (id: string): string => `/presentations/${id}`;

/** A presentation while it is shown; `slide` counts from 1. */
export const showHref = (id: string, slide = 1): string =>
  slide === 1 ? `/presentations/${id}/show` : `/presentations/${id}/show?slide=${slide}`;

/** The wall of experiments. */
export const EXPERIMENTS_HREF = '/experiments';

export const editExperimentHref = (id: string): string => `/experiments/${id}/edit`;

/** The form for a new experiment that begins with one unit, or with a client group and its gap. */
export const newExperimentOfTeamHref = (teamId: string): string => `/experiments/new?team=${teamId}`;
export const newExperimentOfGroupHref = (groupId: string): string => `/experiments/new?group=${groupId}`;
/** The form for an experiment that takes up another one. */
export const followUpHref = (id: string): string => `/experiments/new?continues=${id}`;

/** What has been learned, all of it or narrowed down by an address's parameters. */
export const LESSONS_HREF = '/lessons';
export const THEMES_HREF = '/themes';
export const themeHref = (id: string): string => `/themes/${id}`;
