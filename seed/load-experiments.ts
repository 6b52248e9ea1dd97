import type { ClientCount } from '../api/contract/common.ts';
import type { EvidenceOrigin } from '../api/contract/evidence.ts';
import type { Measure, MeasureNumber } from '../api/contract/experiment.ts';
import type { Invitation, Participant } from '../api/contract/experiment-team.ts';
import type { Decision, Solved, TeamRole } from '../api/contract/experiment-words.ts';
import type {
  DayOffset,
  FinnishText,
  KeyedExperiment,
  KeyedPartner,
  KeyedTheme,
} from './city/experiments/types.ts';
import type { SampleCity, TrilingualName } from './city/types.ts';
import { sampleIds, type IdOf } from './sample-ids.ts';

export type SampleTheme = KeyedTheme & { readonly id: string };

/** An invitation as the API tells it, its moments as days from the day of planting. */
export type SampleInvitation = Omit<Invitation, 'askedAt' | 'answeredAt' | 'until'> & {
  readonly askedAt: DayOffset | null;
  readonly answeredAt: DayOffset | null;
  readonly until: DayOffset | null;
};

export type SampleExperimentTeam = {
  readonly teamId: string;
  readonly role: TeamRole;
  readonly people: readonly Participant[];
  /** null for the owner, who asks. */
  readonly invitation: SampleInvitation | null;
};

export type SampleNote = {
  readonly id: string;
  readonly day: DayOffset;
  readonly text: FinnishText;
  readonly writtenBy: string;
};

/** An experiment with all that the directory keeps of it, save what is worked out: its state and its evidence. */
export type SampleExperiment = {
  readonly id: string;
  readonly key: string;
  readonly themeId: string;
  readonly continuesId: string | null;
  readonly origin: EvidenceOrigin;
  readonly name: TrilingualName;
  readonly problem: TrilingualName;
  readonly clientGroupIds: readonly string[];
  readonly clientCount: ClientCount | null;
  readonly participantCount: ClientCount | null;
  /** The owner first. */
  readonly teams: readonly SampleExperimentTeam[];
  readonly proposed: DayOffset;
  readonly proposedBy: string;
  readonly belief: FinnishText | null;
  readonly trial: FinnishText | null;
  readonly place: FinnishText | null;
  readonly measure: Measure | null;
  readonly numberBefore: MeasureNumber | null;
  readonly numberTarget: MeasureNumber | null;
  readonly numberAfter: MeasureNumber | null;
  readonly success: FinnishText | null;
  readonly startsOn: DayOffset | null;
  readonly endsOn: DayOffset | null;
  readonly decisionOn: DayOffset | null;
  readonly startedOn: DayOffset | null;
  readonly outcome: FinnishText | null;
  readonly solved: Solved | null;
  readonly lesson: TrilingualName | null;
  readonly decision: Decision | null;
  readonly decidedOn: DayOffset | null;
  readonly decidedBy: string | null;
  readonly notes: readonly SampleNote[];
};

/**
 * The themes and experiments of the sample city as flat records: keys turned into ids, what is absent into null, days
 * left as offsets. An experiment that is followed up stands before the one that does. Throws Error as `sampleRecords`.
 */
export function sampleExperiments(city: SampleCity): {
  readonly themes: readonly SampleTheme[];
  readonly experiments: readonly SampleExperiment[];
} {
  const themeId = sampleIds('theme', city.themes);
  const experimentId = sampleIds('experiment', city.experiments);
  const teamId = sampleIds('team', city.teams);
  const clientGroupId = sampleIds('client-group', city.clientGroups);
  const serviceId = sampleIds('service', city.services);
  const noteId = sampleIds('experiment-note', city.experiments.flatMap(noteKeys));

  return {
    themes: city.themes.map((theme) => ({ ...theme, id: themeId(theme.key) })),
    experiments: city.experiments.map((experiment) => ({
      ...ownFields(experiment),
      id: experimentId(experiment.key),
      themeId: themeId(experiment.theme),
      continuesId: experiment.continues === undefined ? null : experimentId(experiment.continues),
      origin: originOf(experiment, serviceId, clientGroupId),
      clientGroupIds: experiment.groups.map(clientGroupId),
      teams: teamsOf(experiment, teamId),
      notes: (experiment.notes ?? []).map((note, place) => ({
        ...note,
        id: noteId(noteKeys(experiment)[place]!.key),
      })),
    })),
  };
}

/** What an experiment says of itself, without what it refers to. */
function ownFields(experiment: KeyedExperiment) {
  const { measure, decided } = experiment;
  return {
    key: experiment.key,
    name: experiment.name,
    problem: experiment.problem,
    clientCount: experiment.clientCount ?? null,
    participantCount: experiment.participantCount ?? null,
    proposed: experiment.proposed,
    proposedBy: experiment.owner.people[0].name,
    belief: experiment.belief ?? null,
    trial: experiment.trial ?? null,
    place: experiment.place ?? null,
    measure: measureOf(experiment),
    numberBefore: measure?.before ?? null,
    numberTarget: measure?.target ?? null,
    numberAfter: measure?.after ?? null,
    success: experiment.success ?? null,
    startsOn: experiment.startsOn ?? null,
    endsOn: experiment.endsOn ?? null,
    decisionOn: experiment.decisionOn ?? null,
    startedOn: experiment.startedOn ?? null,
    outcome: experiment.outcome ?? null,
    solved: experiment.solved ?? null,
    lesson: experiment.lesson ?? null,
    decision: decided?.decision ?? null,
    decidedOn: decided?.on ?? null,
    decidedBy: decided?.by ?? null,
  };
}

function measureOf({ measure }: KeyedExperiment): Measure | null {
  if (measure === undefined) return null;
  const { what, unit, kind, breadth, source = null } = measure;
  return { what, unit, kind, breadth, source };
}

function originOf({ origin }: KeyedExperiment, serviceId: IdOf, clientGroupId: IdOf): EvidenceOrigin {
  if ('clientGroup' in origin) {
    return { kind: 'client-group', clientGroupId: clientGroupId(origin.clientGroup) };
  }
  const [a, b] = origin.services;
  return { kind: 'pair', level: 'service', a: serviceId(a), b: serviceId(b) };
}

function teamsOf({ owner, partners }: KeyedExperiment, teamId: IdOf): readonly SampleExperimentTeam[] {
  return [
    { teamId: teamId(owner.team), role: 'owner', people: owner.people, invitation: null },
    ...partners.map((partner) => ({
      teamId: teamId(partner.team),
      role: 'partner' as const,
      people: partner.people,
      invitation: invitationOf(partner, owner.people[0].name),
    })),
  ];
}

function invitationOf(partner: KeyedPartner, asker: string): SampleInvitation {
  const { people, asked = null, answer = null, answered = null, until = null, reason = null } = partner;
  return {
    askedAt: asked,
    askedBy: asked === null ? null : asker,
    answer,
    answeredAt: answered,
    answeredBy: answer === null ? null : (people[0]?.name ?? null),
    until,
    reason,
  };
}

function noteKeys({ key, notes = [] }: KeyedExperiment): readonly { readonly key: string }[] {
  return notes.map((_, place) => ({ key: `${key}/${place}` }));
}
