/** Plans services, and the channels of services that are not among the files themselves. */
import type { ChannelLinkDraft, ImportDrafts, ServiceDraft } from '../draft.ts';
import type { ExistingRecords, ServiceFields, Words } from './existing.ts';
import { mergeService, NEW_SERVICE } from './fields.ts';
import { createFinder, planRecord, type Finder, type Planned, type Planning } from './record.ts';
import { showField } from './show.ts';

type Ids = ReadonlyMap<string, string>;

export interface References {
  readonly teams: Ids;
  readonly clientGroups: Ids;
  readonly serviceClasses: Ids;
}

export function planServices(
  drafts: ImportDrafts,
  existing: ExistingRecords,
  references: References,
  planning: Planning,
): readonly Planned<ServiceFields>[] {
  const finder = createFinder(existing.services, () => null);
  const planned: Planned<ServiceFields>[] = [];
  for (const draft of drafts.services) {
    const { row, link } = finder.find(draft.sourceId);
    if (!row && draft.status === 'ended') planning.log.tally('ended-not-added', draft.place);
    else if (!row && !references.teams.has(draft.team)) {
      planning.log.add('refers-to-deleted', draft.place, { name: draft.team });
    } else {
      const words = withEarlierChannels(wordsOf(draft), draft.channelsPartial, link?.seen ?? undefined);
      const result = planService(draft, words, finder, references, planning);
      if (result) planned.push(result);
    }
  }
  for (const draft of drafts.channelLinks) {
    const result = planChannelLink(draft, finder, references, planning);
    if (result) planned.push(result);
  }
  return planned;
}

function wordsOf(draft: ServiceDraft): Words<ServiceDraft> {
  const { sourceId: _id, place: _place, channelsPartial: _partial, ...words } = draft;
  return words;
}

/** Channels that are only partly known take nothing away from those that were known before. */
function withEarlierChannels(
  words: Words<ServiceDraft>,
  isPartial: boolean,
  seen: Words<ServiceDraft> | undefined,
): Words<ServiceDraft> {
  if (!isPartial || !seen?.channels) return words;
  const channels = new Set([...seen.channels, ...(words.channels ?? [])]);
  return { ...words, channels: [...channels].sort(), url: words.url ?? seen.url };
}

function planChannelLink(
  draft: ChannelLinkDraft,
  finder: Finder<ServiceFields, Words<ServiceDraft>>,
  references: References,
  planning: Planning,
): Planned<ServiceFields> | undefined {
  const { row, link } = finder.find(draft.service);
  if (!row || !link?.seen) {
    planning.log.tally('service-not-here', draft.place);
    return undefined;
  }
  const told = { ...link.seen, channels: draft.channels, url: link.seen.url ?? draft.url };
  const words = withEarlierChannels(told, true, link.seen);
  return planService(
    { sourceId: draft.service, place: draft.place, name: row.fields.name },
    words,
    finder,
    references,
    planning,
  );
}

function planService(
  draft: Pick<ServiceDraft, 'sourceId' | 'place' | 'name'>,
  words: Words<ServiceDraft>,
  finder: Finder<ServiceFields, Words<ServiceDraft>>,
  references: References,
  planning: Planning,
): Planned<ServiceFields> | undefined {
  const { sourceId, place } = draft;
  const planned = planRecord(
    {
      entity: 'service',
      sourceId,
      place,
      ...finder.find(sourceId),
      words,
      resolve: (said: Words<ServiceDraft>) => resolve(said, references),
      merge: mergeService,
      blank: (stated) => ({
        ...NEW_SERVICE,
        name: draft.name,
        teamId: stated.teamId ?? '',
        status: stated.status ?? NEW_SERVICE.status,
      }),
      show: (field, value) => showField(planning.names, field, value),
    },
    planning,
  );
  if (planned) finder.keep(planned);
  return planned;
}

/** Words → fields. What refers to something deleted here is left out. */
function resolve(said: Words<ServiceDraft>, references: References): Partial<ServiceFields> {
  const { team, clientGroups, serviceClasses, otherTeams, ...fields } = said;
  return {
    ...fields,
    teamId: references.teams.get(team),
    clientGroups: clientGroups?.flatMap(({ code, weight }) => {
      const id = references.clientGroups.get(code);
      return id === undefined ? [] : [{ id, weight }];
    }),
    serviceClasses: serviceClasses?.flatMap((code) => references.serviceClasses.get(code) ?? []),
    otherTeams: otherTeams?.flatMap(({ team: other, role }) => {
      const id = references.teams.get(other);
      return id === undefined ? [] : [{ id, role }];
    }),
  };
}
