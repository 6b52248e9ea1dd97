/** The thresholds of relations as people type them: whole numbers out of a hundred. Pure. */
import {
  LOWEST_THRESHOLD,
  type RelationSettings,
  type RelationSettingsPatch,
  type Thresholds,
} from '../../api/contract/relation-settings.ts';

export const THRESHOLDS = [
  'highClientOverlap',
  'highFunctionSimilarity',
] as const satisfies readonly (keyof Thresholds)[];
export type ThresholdName = (typeof THRESHOLDS)[number];

const HUNDRED = 100;
export const LEAST = LOWEST_THRESHOLD * HUNDRED;
export const MOST = HUNDRED;

/** What stands in the fields, as it is typed. */
export type TypedThresholds = Readonly<Record<ThresholdName, string>>;

/** A threshold (0 to 1) as it stands in a field. */
export const typedOf = (threshold: number): string => String(Math.round(threshold * HUNDRED));

export function typedFrom(thresholds: Thresholds): TypedThresholds {
  return {
    highClientOverlap: typedOf(thresholds.highClientOverlap),
    highFunctionSimilarity: typedOf(thresholds.highFunctionSimilarity),
  };
}

/** The threshold (0 to 1) that was typed; undefined for what is no whole number from `LEAST` to `MOST`. */
export function thresholdOf(typed: string): number | undefined {
  const value = typed.trim() === '' ? NaN : Number(typed);
  return Number.isInteger(value) && value >= LEAST && value <= MOST ? value / HUNDRED : undefined;
}

/** The change that was typed, the default as null; undefined when there is none, or a field cannot be used. */
export function patchOf(
  settings: RelationSettings,
  typed: TypedThresholds,
): RelationSettingsPatch | undefined {
  const patch: { -readonly [N in ThresholdName]?: number | null } = {};
  for (const name of THRESHOLDS) {
    const threshold = thresholdOf(typed[name]);
    if (threshold === undefined) return undefined;
    if (typed[name].trim() === typedOf(settings[name])) continue;
    patch[name] = typed[name].trim() === typedOf(settings.defaults[name]) ? null : threshold;
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

/** What a step of the settings' history changed, both as typed; thresholds that stayed are left out. */
export function thresholdChanges(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): readonly { readonly name: ThresholdName; readonly before: string; readonly after: string }[] {
  return THRESHOLDS.flatMap((name) => {
    const [was, is] = [before?.[name], after?.[name]];
    if (typeof was !== 'number' || typeof is !== 'number' || was === is) return [];
    return [{ name, before: typedOf(was), after: typedOf(is) }];
  });
}
