import { html } from 'lit';
import type { Ref } from '../../../api/contract/common.ts';
import type { Pair } from '../../../api/contract/relations.ts';
import type { Service } from '../../../api/contract/service.ts';
import type { Team } from '../../../api/contract/team.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { clientGroupHref, serviceHref, teamHref } from '../../state/hrefs.ts';
import { areaName } from '../service/service-labels.ts';
import {
  contactsCell,
  linksCell,
  listRow,
  plainRow,
  refsRow,
  textCell,
  type CompareRow,
} from './compare-cells.ts';
import { confirmedOf } from './service-rows.ts';

interface Side {
  readonly team: Team;
  readonly services: readonly Service[];
  readonly side: Pair['a'];
}

/** Two units or departments detail by detail: what their services say together. */
export function unitRows(a: Side, b: Side): readonly CompareRow[] {
  return [
    belongsRow(a.team, b.team),
    plainRow(
      'contacts',
      t('decide.pair.contacts'),
      contactsCell(a.team.contacts),
      contactsCell(b.team.contacts),
    ),
    plainRow(
      'what',
      t('decide.pair.what'),
      textCell(null, a.team.description),
      textCell(null, b.team.description),
    ),
    plainRow('services', t('decide.pair.services'), servicesCell(a.services), servicesCell(b.services)),
    refsRow(
      'forWhom',
      t('decide.pair.forWhom'),
      together(a.services, ({ clientGroups }) => clientGroups),
      together(b.services, ({ clientGroups }) => clientGroups),
      clientGroupHref,
    ),
    refsRow(
      'classes',
      t('decide.pair.classes'),
      together(a.services, ({ serviceClasses }) => serviceClasses),
      together(b.services, ({ serviceClasses }) => serviceClasses),
    ),
    valuesRow('areas', t('decide.pair.areas'), a, b, ({ areas }) => areas, areaName),
    valuesRow(
      'channels',
      t('decide.pair.channels'),
      a,
      b,
      ({ channels }) => channels,
      (channel) => t(`common.channel.${channel}`),
    ),
    plainRow('confirmed', t('decide.pair.confirmed'), confirmedOf(a.side), confirmedOf(b.side)),
  ];
}

/** A service belongs to one unit: there is nothing to compare. */
function servicesCell(services: readonly Service[]) {
  return services.length === 0 ? null : linksCell(services, serviceHref);
}

/** To which department each belongs, or of two departments to which organization. */
function belongsRow(a: Team, b: Team): CompareRow {
  if (a.parentId === null && b.parentId === null) {
    return plainRow(
      'organization',
      t('decide.pair.organization'),
      text(a.organization.name),
      text(b.organization.name),
    );
  }
  return plainRow('department', t('decide.pair.department'), departmentCell(a), departmentCell(b));
}

function departmentCell({ department, organization }: Team) {
  return html`<a href=${teamHref(department.id)}>${text(department.name)}</a
    ><span class="organization">${text(organization.name)}</span>`;
}

/** Everything that one of the services names, each once, by name. */
function together(services: readonly Service[], of: (service: Service) => readonly Ref[]): readonly Ref[] {
  const byId = new Map(services.flatMap(of).map((ref) => [ref.id, ref]));
  return [...byId.values()].sort((one, other) =>
    plainText(one.name).localeCompare(plainText(other.name), 'fi'),
  );
}

function valuesRow<T extends string>(
  id: string,
  label: string,
  a: Side,
  b: Side,
  of: (service: Service) => readonly T[],
  show: (value: T) => string,
): CompareRow {
  const all = ({ services }: Side) => [...new Set(services.flatMap(of))];
  return listRow(id, label, all(a), all(b), (value) => value, show);
}
