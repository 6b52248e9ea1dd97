/** Two people changed the same service: what each changed, and the two put together. */
import { changedFields, type FormField, type ServiceForm } from './directory-form.ts';

export interface Conflict {
  /** Changed by both, differently: somebody has to choose. */
  readonly both: readonly FormField[];
  /** Changed only by the other: kept without asking. */
  readonly theirs: readonly FormField[];
}

/** `base` is what both began from. */
export function conflictOf(base: ServiceForm, mine: ServiceForm, theirs: ServiceForm): Conflict {
  const byMe = new Set(changedFields(base, mine));
  const differing = new Set(changedFields(mine, theirs));
  const byThem = changedFields(base, theirs);
  return {
    both: byThem.filter((field) => byMe.has(field) && differing.has(field)),
    theirs: byThem.filter((field) => !byMe.has(field)),
  };
}

/** The other's state with my changes in it; of what both changed, mine only in the fields of `keepMine`. */
export function merged(
  base: ServiceForm,
  mine: ServiceForm,
  theirs: ServiceForm,
  keepMine: ReadonlySet<FormField>,
): ServiceForm {
  const { both } = conflictOf(base, mine, theirs);
  const fromMe = changedFields(base, mine).filter((field) => !both.includes(field) || keepMine.has(field));
  return { ...theirs, ...Object.fromEntries(fromMe.map((field) => [field, mine[field]])) };
}
