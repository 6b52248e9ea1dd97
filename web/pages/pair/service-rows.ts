import { html } from 'lit';
import type { Service } from '../../../api/contract/service.ts';
import type { Team } from '../../../api/contract/team.ts';
import { date, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { agesInYears, clientCountText } from '../../i18n/service-values.ts';
import { agesLikeness } from '../../state/compare.ts';
import { clientGroupHref, teamHref } from '../../state/hrefs.ts';
import { areaName } from '../service/service-labels.ts';
import {
  contactsCell,
  listRow,
  plainRow,
  refsRow,
  textCell,
  valueRow,
  type CompareRow,
} from './compare-cells.ts';

interface Side {
  readonly service: Service;
  /** Undefined while it is on its way. */
  readonly team: Team | undefined;
}

/** Two services detail by detail, in the order in which one asks. */
export function serviceRows(a: Side, b: Side): readonly CompareRow[] {
  const [one, other] = [a.service, b.service];
  return [
    plainRow('unit', t('decide.pair.unit'), unitCell(one), unitCell(other)),
    plainRow(
      'contacts',
      t('decide.pair.contacts'),
      contactsCell(a.team?.contacts ?? []),
      contactsCell(b.team?.contacts ?? []),
    ),
    plainRow(
      'what',
      t('decide.pair.what'),
      textCell(one.summary, one.description),
      textCell(other.summary, other.description),
    ),
    refsRow('forWhom', t('decide.pair.forWhom'), one.clientGroups, other.clientGroups, clientGroupHref),
    refsRow('classes', t('decide.pair.classes'), one.serviceClasses, other.serviceClasses),
    listRow('areas', t('decide.pair.areas'), one.areas, other.areas, (code) => code, areaName),
    valueRow('ages', t('decide.pair.ages'), agesOf(one), agesOf(other), agesLikeness(one, other)),
    listRow(
      'channels',
      t('decide.pair.channels'),
      one.channels,
      other.channels,
      (channel) => channel,
      (channel) => t(`common.channel.${channel}`),
    ),
    valueRow('fee', t('decide.pair.fee'), feeOf(one), feeOf(other)),
    plainRow('clients', t('decide.pair.clients'), clientsOf(one), clientsOf(other)),
    plainRow('confirmed', t('decide.pair.confirmed'), confirmedOf(one), confirmedOf(other)),
  ];
}

/** The day of a review in words. */
export function confirmedOf({ reviewedAt }: { readonly reviewedAt: string | null }): string {
  return reviewedAt === null ? t('decide.pair.never') : date(reviewedAt);
}

function unitCell({ team, organization }: Service) {
  return html`<a href=${teamHref(team.id)}>${text(team.name)}</a
    ><span class="organization">${text(organization.name)}</span>`;
}

function agesOf(service: Service): string | null {
  if (service.ageMin === null && service.ageMax === null) return null;
  return agesInYears(service);
}

function feeOf({ fee }: Service): string | null {
  return fee === null ? null : t(`common.fee.${fee}`);
}

function clientsOf({ clientsPerYear }: Service): string | null {
  return clientsPerYear === null ? null : clientCountText(clientsPerYear);
}
