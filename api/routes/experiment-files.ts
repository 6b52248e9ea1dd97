import type { FastifyInstance } from 'fastify';
import type { Language } from '../contract/common.ts';
import type { Experiment } from '../contract/experiment.ts';
import type { EXPORT_FORMATS } from '../contract/experiment-words.ts';
import { listAllExperiments } from '../db/experiments/export.ts';
import { findDecisionCalendar } from '../db/experiments/export-calendar.ts';
import type { Db } from '../db/open.ts';
import { CALENDAR_TYPE, decisionCalendar } from '../exchange/calendar/decision-calendar.ts';
import { toCsv } from '../exchange/sheet/delimited.ts';
import { experimentNote, experimentSheet } from '../exchange/sheet/experiment-sheet.ts';
import { EXPERIMENT_WORDS } from '../exchange/sheet/experiment-words.ts';
import { SPREADSHEET_MARKS } from '../exchange/sheet/sheet.ts';
import { dayOf } from '../relations/day.ts';
import type { Relations } from '../relations/relations.ts';
import { FileAnswer, route } from './route.ts';

export interface ExperimentFileDeps {
  readonly db: Db;
  readonly relations: Pick<Relations, 'now'>;
  /** Where browsers find the app; without it, where the request has found it. */
  readonly publicUrl: string | undefined;
}

/** Experiments to take along: as a table, and as days in a calendar. */
export function experimentFileRoutes(app: FastifyInstance, deps: ExperimentFileDeps): void {
  const { db, relations, publicUrl } = deps;

  route(app, 'GET /experiments/export', async ({ query }) => {
    const { format, language = 'fi' } = query;
    const today = dayOf(relations.now());
    const experiments = await listAllExperiments(db, today, query);
    const { type, content } = await MAKERS[format](experiments, language, today);
    return new FileAnswer(type, `${EXPERIMENT_WORDS[language].fileName}-${today}.${format}`, content);
  });

  route(app, 'GET /teams/{id}/calendar.ics', async ({ params, query, request }) => {
    const { name, dates } = await findDecisionCalendar(db, params.id);
    const home = publicUrl ?? `${request.protocol}://${request.host}`;
    const entries = dates.map((date) => ({ ...date, link: `${home}/experiments/${date.id}` }));
    const { language = 'fi' } = query;
    return new FileAnswer(CALENDAR_TYPE, 'yhdyspinta.ics', decisionCalendar(name, entries, language));
  });
}

interface Made {
  readonly type: string;
  readonly content: string | Buffer;
}

type Maker = (experiments: readonly Experiment[], language: Language, day: string) => Made | Promise<Made>;

const MAKERS: Readonly<Record<(typeof EXPORT_FORMATS)[number], Maker>> = {
  // Without a note: a program that reads it takes every record for an experiment.
  csv: (experiments, language) => ({
    type: 'text/csv; charset=utf-8',
    content: toCsv(experimentSheet(experiments, language), null, SPREADSHEET_MARKS[language]),
  }),
  xlsx: async (experiments, language, day) => {
    // Loaded when first asked for: what zips it takes longer to load than most of the server.
    const { toXlsx, XLSX_TYPE } = await import('../exchange/sheet/xlsx.ts');
    const sheet = experimentSheet(experiments, language);
    const note = experimentNote(experiments.length, day, language);
    return { type: XLSX_TYPE, content: Buffer.from(toXlsx(sheet, note, EXPERIMENT_WORDS[language].sheets)) };
  },
  json: (experiments) => ({
    type: 'application/json; charset=utf-8',
    content: JSON.stringify({ items: experiments, total: experiments.length, nextCursor: null }),
  }),
};
