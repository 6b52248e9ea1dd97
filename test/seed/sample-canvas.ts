/** An experiment of the sample city as it would be on a day, without a database. */
import type { ExperimentState } from '../../api/contract/experiment-words.ts';
import { stateOf, stateOn, type Canvas } from '../../api/domain/experiment.ts';
import type { SampleExperiment } from '../../seed/load-experiments.ts';

/** The day on which the city is planted in these tests. */
const TODAY = '2026-11-30';
const DAY_MS = 86_400_000;

/** What a person does not write on the canvas: it is given, noted beside it or claimed later. */
const NOT_WRITTEN: ReadonlySet<string> = new Set([
  'id',
  'key',
  'proposed',
  'notes',
  'startedOn',
  'decision',
  'decidedOn',
  'decidedBy',
] satisfies (keyof SampleExperiment)[]);

export function stateToday(experiment: SampleExperiment): ExperimentState {
  return stateOn(stateOf(canvasOf(experiment)), dayAt(experiment.decisionOn), TODAY);
}

export function canvasOf(experiment: SampleExperiment): Canvas {
  return {
    ...experiment,
    clientGroups: experiment.clientGroupIds.map((id) => ({ id, name: { fi: id } })),
    teams: experiment.teams.map(({ role, people, invitation }) => ({
      role,
      people: [...people],
      invitation: invitation && {
        ...invitation,
        askedAt: momentAt(invitation.askedAt),
        answeredAt: momentAt(invitation.answeredAt),
        until: dayAt(invitation.until),
      },
    })),
    startedOn: dayAt(experiment.startedOn),
    decisionOn: dayAt(experiment.decisionOn),
  };
}

/** What a person would send: an ExperimentInput. */
export function inputOf(experiment: SampleExperiment): object {
  const written = Object.entries(experiment).filter(([field]) => !NOT_WRITTEN.has(field));
  return {
    ...Object.fromEntries(written),
    teams: experiment.teams.map(({ teamId, people }) => ({ teamId, people })),
    startsOn: dayAt(experiment.startsOn),
    endsOn: dayAt(experiment.endsOn),
    decisionOn: dayAt(experiment.decisionOn),
  };
}

function dayAt(offset: number | null): string | null {
  return momentAt(offset)?.slice(0, 10) ?? null;
}

function momentAt(offset: number | null): string | null {
  return offset === null ? null : new Date(Date.parse(TODAY) + offset * DAY_MS).toISOString();
}
