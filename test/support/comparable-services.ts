/** Services of the sample city and of PTV drafts as records to compare, and siblings made of them. */
import type { LocalText } from '../../api/contract/common.ts';
import type { ComparableRecord } from '../../api/domain/records/record.ts';
import type { ImportDrafts } from '../../api/exchange/draft.ts';
import { sampleCity } from '../../seed/city/city.ts';

/** Siblings as cities name them: same work, same staff, same text, other clients or another time. */
const SIBLINGS = [
  ['miehet', 'naiset'],
  ['vaihe 1', 'vaihe 2'],
  ['ryhmä I', 'ryhmä II'],
  ['alkeet', 'jatkokurssi'],
  ['aamuryhmä', 'iltaryhmä'],
  ['7–9-vuotiaat', '10–12-vuotiaat'],
  ['pojille', 'tytöille'],
] as const;

/** All services of the sample city with the telephone of their team. */
export function sampleServiceRecords(): readonly ComparableRecord[] {
  const teams = new Map(sampleCity.teams.map((team) => [team.key, team]));
  const organizations = new Map(sampleCity.organizations.map(({ key, name }) => [key, name.fi]));
  return sampleCity.services.map((service): ComparableRecord => {
    const team = teams.get(service.team)!;
    return {
      id: service.key,
      names: Object.values(service.name),
      organization: organizations.get(team.organization)!,
      telephones: team.contacts.map(({ phone }) => phone),
      text: `${service.summary.fi ?? ''} ${service.description.fi ?? ''}`,
    };
  });
}

export function draftServiceRecords({ services, teams }: ImportDrafts): readonly ComparableRecord[] {
  const names = new Map(teams.map((team) => [team.sourceId, firstText(team.name)]));
  return services.map((service) => ({
    id: service.sourceId,
    names: Object.values(service.name).filter((name) => name !== undefined),
    organization: names.get(service.team) ?? null,
    links: service.url === undefined ? [] : [service.url],
    text: `${firstText(service.summary)} ${firstText(service.description)}`,
  }));
}

/** Every fourth service twice more, as two siblings that share all but a word of their Finnish name. */
export function siblingRecords(records: readonly ComparableRecord[]): readonly ComparableRecord[] {
  return records
    .filter((_, index) => index % 4 === 0)
    .flatMap((record, index) =>
      SIBLINGS[index % SIBLINGS.length]!.map((word, side) => ({
        ...record,
        id: `${record.id} ${side}`,
        names: [`${record.names[0]!}, ${word}`],
      })),
    );
}

function firstText(text: LocalText | undefined): string {
  return text?.fi ?? text?.sv ?? text?.en ?? '';
}
