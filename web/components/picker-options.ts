/** Rows of the directory as options of a picker. */
import type { LocalText } from '../../api/contract/common.ts';
import type { Team } from '../../api/contract/team.ts';
import { plainText } from '../i18n/local-text.ts';
import type { PickerOption } from './yp-picker.ts';

interface Placed {
  readonly id: string;
  readonly name: LocalText;
  readonly path: readonly { readonly name: LocalText }[];
}

export function teamOptions(teams: readonly Team[]): readonly PickerOption[] {
  return teams.map(({ id, name, department, organization, path }) => ({
    id,
    label: plainText(name),
    detail: plainText((path.at(-1) ?? organization).name),
    department,
  }));
}

/** Client groups or service classes, each with what it is a part of. */
export function treeOptions(rows: readonly Placed[]): readonly PickerOption[] {
  return rows.map(({ id, name, path }) => {
    const above = path.at(-1);
    return { id, label: plainText(name), ...(above ? { detail: plainText(above.name) } : {}) };
  });
}
