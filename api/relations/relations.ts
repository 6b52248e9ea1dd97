import type { ChangeEvent } from '../contract/event.ts';
import type { Thresholds } from '../contract/relation-settings.ts';
import { findVersion, listChanges } from '../db/changes.ts';
import type { Db } from '../db/open.ts';
import { getRelationSettings } from '../db/relation-settings.ts';
import { listExperimentRows } from '../db/experiments/rows.ts';
import { listTieRows } from '../db/ties.ts';
import { listStandingVerdicts } from '../db/verdicts.ts';
import { listClassRows, listGroupRows, listServiceRows, listTeamRows } from '../db/overlap-rows.ts';
import { dayOf } from './day.ts';
import { createHistory } from './history.ts';
import { createLayouts, type Layouts } from './layouts.ts';
import {
  applyServices,
  applyVerdicts,
  buildSnapshot,
  type DirectoryRows,
  type Snapshot,
} from './snapshot.ts';
import { findPairs } from './pairs-job.ts';
import { createSameRecords, type SameRecords } from './same-records.ts';
import { TieIndex } from './tie-index.ts';

/** More changed services than this at once: building anew is quicker than following each. */
const FOLLOW_LIMIT = 500;

/** So soon after midnight the day before is kept, if nothing has been changed until then. */
const LOOK_AT_CLOCK_MS = 60_000;

/** What is derived from the directory, kept in step with every commit of every process. */
export interface Relations {
  /** Version of the data that every answer rests on. */
  readonly version: number;
  /** The present state; read it at once, do not keep it. */
  readonly snapshot: Snapshot;
  /** The clock by which days change. */
  readonly now: () => Date;
  /** Resolves when everything that was committed before the call is in the index. */
  catchUp(): Promise<void>;
  /** Resolves when all pairs of the present state are known; rejects when they could not be found. */
  pairsKnown(): Promise<unknown>;
  /** Where things stand on the map, stored. */
  readonly layouts: Layouts;
  /** Records that stand in the directory twice. */
  readonly sameRecords: SameRecords;
  /** Calls back after every new version; returns how to stop that. */
  onVersion(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface RelationsOptions {
  readonly db: Db;
  /** Calls back whenever any process has committed a change; returns how to stop that. */
  readonly listen: (onChange: () => void) => Promise<() => Promise<void>>;
  readonly onError: (error: unknown) => void;
  /** The clock that says when a day is over. */
  readonly now?: () => Date;
}

/** Builds the index from the database and keeps it in step. */
export async function openRelations({
  db,
  listen,
  onError,
  now = () => new Date(),
}: RelationsOptions): Promise<Relations> {
  const listeners = new Set<() => void>();
  // Listening begins before reading, so that no commit falls between the two.
  const stopListening = await listen(() => void catchUp().catch(onError));
  let snapshot = buildSnapshot(await readDirectory(db));
  /** The present state, which knows what day it is whoever reads it. */
  const ofToday = (): Snapshot => {
    snapshot.today = dayOf(now());
    return snapshot;
  };
  const layouts = createLayouts(db, ofToday);
  const sameRecords = createSameRecords(db);
  const keepHistory = createHistory(db, now);
  let queue: Promise<unknown> = Promise.resolve();
  const stopping = new AbortController();
  let finding: Promise<unknown> = Promise.resolve();
  let scheduled: Snapshot['pairs'] | undefined;
  prepare();
  const clock = setInterval(remember, LOOK_AT_CLOCK_MS).unref();
  remember();

  /** Keeps the day of the last change if it is over. Once the pairs are known, so that nobody in the queue waits for them. */
  function remember(): void {
    const known = finding.catch(() => undefined);
    void known.then(() => {
      if (!stopping.signal.aborted) queue = queue.then(() => keepHistory(snapshot).catch(onError));
    });
  }

  /** One after the other: each run starts after the call, so it sees what was committed before it. */
  function catchUp(): Promise<void> {
    const run = queue.then(follow);
    queue = run.catch(() => undefined);
    return run;
  }

  async function follow(): Promise<void> {
    const next = await inOneMoment(db, async (tx) => {
      const version = await findVersion(tx);
      if (version === snapshot.version) return undefined;
      const changes = await listChanges(tx, snapshot.version, FOLLOW_LIMIT + 1);
      const canFollow = changes.length <= FOLLOW_LIMIT && changes.every(({ entity }) => FOLLOWED.has(entity));
      return canFollow ? readChanges(tx, version, changes) : readRows(tx, version);
    });
    if (next === undefined) return;
    await keepHistory(snapshot).catch(onError);
    if ('apply' in next) next.apply(snapshot);
    else snapshot = buildSnapshot(next);
    if (!('apply' in next) || next.places) layouts.forget();
    for (const listener of listeners) listener();
    prepare();
  }

  /** Finds the pairs of the present state soon, once, so that no request has to; does nothing where they are known. */
  function prepare(): void {
    const current = snapshot;
    const { pairs } = current;
    if (pairs.areKnown || pairs.areBeingFound || scheduled === pairs) return;
    scheduled = pairs;
    finding = new Promise((resolve) => setImmediate(resolve)).then(() => {
      if (scheduled === pairs) scheduled = undefined;
      return findPairs(current, stopping.signal);
    });
    finding.catch((error: unknown) => {
      if (!stopping.signal.aborted) onError(error);
    });
  }

  return {
    get version() {
      return snapshot.version;
    },
    get snapshot() {
      return ofToday();
    },
    now,
    catchUp,
    layouts,
    sameRecords,
    pairsKnown: () => {
      // Where they could not be found before, the next question tries again.
      prepare();
      return finding;
    },
    onVersion: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      clearInterval(clock);
      listeners.clear();
      await stopListening();
      await queue;
      stopping.abort(new Error('The server stops'));
      // What has come into it meanwhile; nothing more does.
      await queue;
      sameRecords.close();
      await layouts.close();
    },
  };
}

function inOneMoment<T>(db: Db, read: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

function readDirectory(db: Db): Promise<DirectoryRows> {
  return inOneMoment(db, async (tx) => readRows(tx, await findVersion(tx)));
}

/** What can be brought up to date by itself; a change of anything else makes everything anew. */
const FOLLOWED = new Set<ChangeEvent['entity']>([
  'service',
  'verdict',
  'tie',
  'settings',
  'same-record',
  'map',
  'saved-view',
  'presentation',
  'theme',
  'experiment',
]);

/**
 * Reads what these changes have changed; `apply` brings a snapshot of the version before them to theirs, and `places`
 * says whether something has been moved on the map.
 */
async function readChanges(
  tx: Db,
  version: number,
  changes: readonly ChangeEvent[],
): Promise<{ readonly apply: (snapshot: Snapshot) => void; readonly places: boolean }> {
  const idsOf = (wanted: ChangeEvent['entity']) => [
    ...new Set(changes.flatMap(({ entity, id }) => (entity === wanted ? [id] : []))),
  ];
  const [services, verdicts] = [idsOf('service'), idsOf('verdict')];
  const serviceRows = services.length > 0 ? await listServiceRows(tx, services) : [];
  const verdictRows = verdicts.length > 0 ? await listStandingVerdicts(tx, verdicts) : [];
  const experiments = idsOf('experiment');
  const tried = experiments.length > 0 ? await listExperimentRows(tx, experiments) : undefined;
  const ties = idsOf('tie').length > 0 ? await listTieRows(tx) : undefined;
  const thresholds = idsOf('settings').length > 0 ? thresholdsOf(await getRelationSettings(tx)) : undefined;
  return {
    places: idsOf('map').length > 0,
    apply: (snapshot) => {
      if (services.length > 0) applyServices(snapshot, services, serviceRows);
      applyVerdicts(snapshot, verdicts, verdictRows);
      if (tried) {
        snapshot.experiments = snapshot.experiments.with(experiments, tried);
        snapshot.ties = snapshot.ties.beside(snapshot.experiments, snapshot.teams);
      }
      if (ties) snapshot.ties = new TieIndex(ties, snapshot.teams, snapshot.experiments);
      if (thresholds) snapshot.pairs.setThresholds(thresholds);
      snapshot.version = version;
    },
  };
}

function thresholdsOf({ highClientOverlap, highFunctionSimilarity }: Thresholds): Thresholds {
  return { highClientOverlap, highFunctionSimilarity };
}

/** All that the relations rest on, which the caller knows to be of this version. */
export async function readRows(tx: Db, version: number): Promise<DirectoryRows> {
  const services = await listServiceRows(tx);
  const teams = await listTeamRows(tx);
  const groups = await listGroupRows(tx);
  const classes = await listClassRows(tx);
  const thresholds = thresholdsOf(await getRelationSettings(tx));
  const ties = await listTieRows(tx);
  const verdicts = await listStandingVerdicts(tx);
  const experiments = await listExperimentRows(tx);
  return { version, services, teams, groups, classes, thresholds, ties, verdicts, experiments };
}
