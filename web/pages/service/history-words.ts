/** A service's history in the reader's words. */
import type { ClientCount, HistoryEntry, LocalText } from '../../../api/contract/common.ts';
import type { Service } from '../../../api/contract/service.ts';
import { date, list, t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { clientCountText } from '../../i18n/service-values.ts';
import { fieldChanges, type FieldChange, type ToldField } from '../../state/directory-history.ts';
import { areaName, languageName } from './service-labels.ts';

const WEIGHTS = { 1: 'sometimes', 2: 'regularly', 3: 'mainly' } as const;
/** Actors of the app itself, until people have accounts. */
const OWN_ACTORS = ['local', 'sample'] as const;

export interface ToldChange {
  readonly field: string;
  readonly text: string;
}

/** Who did it. */
export function actorText({ actor }: HistoryEntry): string {
  const own = OWN_ACTORS.find((one) => one === actor);
  return own ? t(`service.history.${own}`) : actor;
}

/** The name of the record that a step has merged into this one, or parted from it; empty for other steps. */
export function mergedName({ after }: HistoryEntry): string {
  const other = after?.['other'] as { readonly name: LocalText } | undefined;
  return other === undefined ? '' : plainText(other.name);
}

const WITHOUT_FIELDS = new Set<HistoryEntry['action']>(['confirmed', 'merged', 'separated']);

/** Each change of a step as the field's name and what became of it; of most steps there is none to tell. */
export function toldChanges(entry: HistoryEntry): readonly ToldChange[] {
  if (WITHOUT_FIELDS.has(entry.action)) return [];
  return fieldChanges(entry).map((change) => ({
    field: t(`service.field.${change.field}`),
    text: changeText(change),
  }));
}

function changeText(change: FieldChange): string {
  if (change.kind === 'text') return t('service.history.textChanged');
  if (change.kind === 'value') {
    return t('service.history.fromTo', {
      before: valueText(change.field, change.before),
      after: valueText(change.field, change.after),
    });
  }
  const names = (items: readonly unknown[]) => list(items.map((item) => valueText(change.field, item)));
  return [
    change.added.length > 0 ? t('service.history.added', { names: names(change.added) }) : '',
    change.removed.length > 0 ? t('service.history.removed', { names: names(change.removed) }) : '',
    ...change.changed.map(({ before, after }) =>
      t('service.history.changedItem', {
        name: valueText(change.field, after),
        before: detailText(before),
        after: detailText(after),
      }),
    ),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** One value of a field, or one entry of a list. */
export function valueText(field: ToldField, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('service.history.empty');
  switch (field) {
    case 'status':
      return t(`common.status.${value as Service['status']}`);
    case 'fee':
      return t(`common.fee.${value as 'free' | 'charged'}`);
    case 'channels':
      return t(`common.channel.${value as Service['channels'][number]}`);
    case 'areas':
      return areaName(value as string);
    case 'languages':
      return languageName(value as string);
    case 'reviewedAt':
      return date(value as string);
    case 'clientsPerYear':
      return clientCountText(value as ClientCount);
    default:
      return nameText(value);
  }
}

/** A text, a thing with a name, or a plain value. */
function nameText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const named = value as { readonly name?: LocalText };
  return plainText(named.name ?? (value as LocalText));
}

/** What may change of an entry that stays: how closely a group is served, which part a unit has. */
function detailText(item: unknown): string {
  const { weight, clientsPerYear, role } = item as {
    weight?: 1 | 2 | 3;
    clientsPerYear?: ClientCount | null;
    role?: Service['otherTeams'][number]['role'];
  };
  if (role !== undefined) return t(`common.role.${role}`);
  return [
    weight === undefined ? '' : t(`common.weight.${WEIGHTS[weight]}`),
    clientCountText(clientsPerYear ?? null),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
