import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../../contract/errors.ts';
import type { Import, ImportFormat } from '../../contract/import.ts';
import type { ImportedTwice } from '../../contract/same-record.ts';
import type { ImportFile } from '../../exchange/draft.ts';
import { planImport, type ImportPlan } from '../../exchange/plan.ts';
import type { Planned } from '../../exchange/plan/record.ts';
import { recordsTwice } from '../../exchange/plan/twice.ts';
import { parsePtv, type ParsedImport } from '../../exchange/ptv/parse.ts';
import type { Db } from '../open.ts';
import { writeTransaction } from '../write.ts';
import { applyPlan, countWork } from './apply.ts';
import { listExisting } from './existing.ts';
import {
  finishImport,
  getImport,
  insertImport,
  lockImport,
  updateProgress,
  type ImportResult,
} from './imports.ts';

const PARSERS: Record<ImportFormat, (files: readonly ImportFile[]) => ParsedImport> = { ptv: parsePtv };

/** Changes that are kept to be shown; the counts tell of all. */
const KEPT_CHANGES = 1_000;
const KEPT_TWICE = 100;
/** Progress is told each so many records: often enough for a moving bar, seldom enough to cost nothing. */
const PROGRESS_STEP = 25;

export interface ImportRequest {
  readonly format: ImportFormat;
  readonly dryRun: boolean;
  readonly actor: string;
  readonly files: readonly ImportFile[];
  /** Aborted when the process has to stop: the import then ends as failed, with nothing written. */
  readonly stopping?: AbortSignal;
}

export interface StartedImport {
  /** As it was registered, running. */
  readonly started: Import;
  /** Resolves when it has ended, well or not; rejects only when not even that could be written down. */
  readonly ended: Promise<Import>;
}

/** Registers an import and runs it: all in one transaction, or nothing. */
export async function startImport(db: Db, request: ImportRequest): Promise<StartedImport> {
  const started = await registerImport(db, request);
  return { started, ended: runImport(db, started.id, request) };
}

/** Enters an import as running; `runImport` has to follow. */
export function registerImport(db: Db, { format, dryRun, actor, files }: ImportRequest): Promise<Import> {
  const sizes = files.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text) }));
  return insertImport(db, { format, dryRun, actor, files: sizes });
}

/** Runs a registered import. Resolves when it has ended, well or not; rejects when not even that could be written. */
export async function runImport(db: Db, id: string, request: ImportRequest): Promise<Import> {
  try {
    if (request.dryRun) {
      const result = await db.transaction((tx) => dryRun(tx, id, request), {
        isolationLevel: 'repeatable read',
      });
      await finishImport(db, id, 'planned', result);
    } else {
      await finishImport(db, id, 'applied', await apply(db, id, request));
    }
  } catch (error) {
    if (error instanceof RefusedFiles) {
      await finishImport(
        db,
        id,
        'failed',
        error.result,
        'The files cannot be imported; nothing was written.',
      );
    } else {
      const known = error instanceof AppError;
      const reason = known ? error.message : 'Something went wrong on our side; it has been logged.';
      await finishImport(db, id, 'failed', null, `${reason} Nothing was written.`);
      if (!known) throw error;
    }
  }
  return getImport(db, id);
}

async function dryRun(tx: Db, id: string, request: ImportRequest): Promise<ImportResult> {
  await lockImport(tx, id);
  const parsed = parse(request);
  return resultOf(parsed, await planNow(tx, parsed));
}

async function apply(db: Db, id: string, request: ImportRequest): Promise<ImportResult> {
  // Progress goes by another connection: inside the transaction nobody would see it.
  let telling: Promise<unknown> = Promise.resolve();
  const write = async (tx: Db): Promise<ImportResult> => {
    await lockImport(tx, id);
    const parsed = parse(request);
    const planned = await planNow(tx, parsed);
    const { plan } = planned;
    const total = countWork(plan);
    const tell = (done: number) => {
      if (request.stopping?.aborted)
        throw new AppError('not-ready', 'The server was stopped during this import.');
      if (done % PROGRESS_STEP === 0 || done === total) {
        // A step that could not be told is no reason to fail: the next one tells more.
        telling = telling.then(() => updateProgress(db, id, done, total)).catch(() => undefined);
      }
    };
    tell(0);
    await applyPlan(tx, request.actor, parsed.drafts.source, plan, tell);
    return resultOf(parsed, planned);
  };
  // Nobody waits for the answer of an import, so it can wait for its turn as long as that takes.
  const result = await writeTransaction(db, write, { patienceMs: Infinity });
  await telling;
  return result;
}

/** The files have errors: nothing of them is imported, and `result` tells what is wrong. */
class RefusedFiles extends Error {
  readonly result: ImportResult;
  constructor({ problems, problemCount }: ParsedImport) {
    super('the files have errors');
    this.result = {
      counts: null,
      changes: [],
      problems: [...problems],
      problemCount,
      twice: [],
      twiceCount: 0,
    };
  }
}

function parse({ format, files }: ImportRequest): ParsedImport {
  const parsed = PARSERS[format](files);
  if (parsed.problems.some(({ severity }) => severity === 'error')) throw new RefusedFiles(parsed);
  return parsed;
}

type PlanNow = { readonly plan: ImportPlan; readonly twice: readonly ImportedTwice[] };

async function planNow(tx: Db, parsed: ParsedImport): Promise<PlanNow> {
  const existing = await listExisting(tx, parsed.drafts.source);
  const plan = planImport(parsed.drafts, existing, () => uuidv7());
  return { plan, twice: recordsTwice(plan, existing) };
}

function resultOf(parsed: ParsedImport, { plan, twice }: PlanNow): ImportResult {
  const planned: readonly Planned<{ readonly name: Import['changes'][number]['name'] }>[] = [
    ...plan.services,
    ...plan.organizations,
    ...plan.teams,
    ...plan.clientGroups,
    ...plan.serviceClasses,
  ];
  const changes = planned.flatMap(({ entity, action, id, fields, changes: changed, version }) =>
    action === 'unchanged'
      ? []
      : [
          {
            entity,
            action,
            id: version === null ? null : id,
            name: { ...fields.name },
            fields: [...changed],
          },
        ],
  );
  const left = plan.left.map(({ entity, id, name }) => ({
    entity,
    action: 'left' as const,
    id,
    name: { ...name },
    fields: [],
  }));
  return {
    counts: plan.counts,
    changes: [...changes, ...left].slice(0, KEPT_CHANGES),
    problems: [...parsed.problems, ...plan.problems].slice(0, KEPT_CHANGES),
    problemCount: parsed.problemCount + plan.problemCount,
    twice: twice.slice(0, KEPT_TWICE),
    twiceCount: twice.length,
  };
}
