/** The filters that narrow a list of services, each in words and with the list as it would be without it. */
import type { LocalText } from '../../../api/contract/common.ts';
import type { Service, ServiceFacets } from '../../../api/contract/service.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import {
  CHOICE_FILTERS,
  toggled,
  withFilters,
  type ChoiceFilter,
  type ServiceFilters,
} from '../../state/directory-filters.ts';

export interface ChosenFilter {
  readonly label: string;
  readonly without: ServiceFilters;
}

interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** `names` are rows of any kind whose names may be needed. */
export function chosenFilters(
  filters: ServiceFilters,
  facets: ServiceFacets | undefined,
  names: readonly Named[],
): readonly ChosenFilter[] {
  const known = new Map(
    [
      ...names,
      ...(facets?.departmentId ?? []),
      ...(facets?.organizationId ?? []),
      ...(facets?.clientGroupId ?? []),
      ...(facets?.serviceClassId ?? []),
    ].map((row) => [row.id, plainText(row.name)]),
  );
  const choices = CHOICE_FILTERS.flatMap((name) =>
    filters[name].map((value) => ({
      label: labelOf(name, value, known),
      without: toggled(filters, name, value),
    })),
  );
  return [
    ...choices,
    ...(filters.age === undefined
      ? []
      : [
          {
            label: t('directory.filter.ageChosen', { age: filters.age }),
            without: withFilters(filters, { age: undefined }),
          },
        ]),
    ...(['unconfirmed', 'deleted'] as const)
      .filter((name) => filters[name])
      .map((name) => ({
        label: t(`directory.filter.${name}`),
        without: withFilters(filters, { [name]: false }),
      })),
  ];
}

function labelOf(name: ChoiceFilter, value: string, known: ReadonlyMap<string, string>): string {
  if (name === 'status') return t(`common.status.${value as Service['status']}`);
  if (name === 'channel') return t(`common.channel.${value as Service['channels'][number]}`);
  if (name === 'fee') return t(`common.fee.${value as 'free' | 'charged'}`);
  if (name === 'teamId') {
    return t('directory.filter.unit', { name: known.get(value) ?? t('directory.filter.thisUnit') });
  }
  return known.get(value) ?? t(`directory.filter.${name}`);
}
