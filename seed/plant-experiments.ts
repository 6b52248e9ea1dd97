import { insertSampleExperiments } from '../api/db/experiments/sample.ts';
import type { Db } from '../api/db/open.ts';
import { SAMPLE_SOURCE } from '../api/db/sample-city.ts';
import { dayOf } from '../api/relations/day.ts';
import { evidenceOf } from '../api/relations/evidence.ts';
import { readRows } from '../api/relations/relations.ts';
import { buildSnapshot } from '../api/relations/snapshot.ts';
import type { SampleCity } from './city/types.ts';
import { sampleExperiments, type SampleExperiment, type SampleInvitation } from './load-experiments.ts';

const DAY_MS = 86_400_000;
/** Older than every version of the data. */
const BEFORE_ALL = 0;

/** Puts the city's themes and experiments in, as they are on the day of planting, with the evidence of that day. */
export async function plantExperiments(db: Db, city: SampleCity, now: Date): Promise<void> {
  const { themes, experiments } = sampleExperiments(city);
  const snapshot = buildSnapshot(await readRows(db, BEFORE_ALL));
  const year = dayOf(now).slice(0, 4);
  const records = {
    themes: themes.map(({ period, ...theme }) => ({
      ...theme,
      ...(period !== null && { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }),
    })),
    experiments: experiments.map((experiment) => ({
      id: experiment.id,
      key: experiment.key,
      createdAt: momentAt(now, experiment.proposed),
      change: {
        ...changeOf(experiment, now),
        evidence: evidenceOf(snapshot, experiment.origin, dayAt(now, experiment.proposed)),
      },
      notes: experiment.notes.map((note) => ({ ...note, day: dayAt(now, note.day) })),
    })),
  };
  await insertSampleExperiments(db, SAMPLE_SOURCE, records, dayOf(now));
}

function changeOf(experiment: SampleExperiment, now: Date) {
  const { id: _id, key: _key, origin: _origin, notes: _notes, proposed: _proposed, ...rest } = experiment;
  const day = (offset: number | null) => (offset === null ? null : dayAt(now, offset));
  return {
    ...rest,
    clientGroupIds: [...experiment.clientGroupIds],
    teams: experiment.teams.map(({ teamId, people }) => ({ teamId, people: [...people] })),
    invitations: experiment.teams.flatMap(({ teamId, invitation }) =>
      invitation === null ? [] : [{ teamId, ...invitationAt(invitation, now) }],
    ),
    startsOn: day(experiment.startsOn),
    endsOn: day(experiment.endsOn),
    decisionOn: day(experiment.decisionOn),
    startedOn: day(experiment.startedOn),
    decidedOn: day(experiment.decidedOn),
  };
}

function invitationAt(invitation: SampleInvitation, now: Date) {
  const { askedAt, answeredAt, until } = invitation;
  return {
    ...invitation,
    askedAt: askedAt === null ? null : momentAt(now, askedAt),
    answeredAt: answeredAt === null ? null : momentAt(now, answeredAt),
    until: until === null ? null : dayAt(now, until),
  };
}

function momentAt(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString();
}

function dayAt(now: Date, days: number): string {
  return dayOf(new Date(now.getTime() + days * DAY_MS));
}
