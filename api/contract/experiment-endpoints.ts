/** The routes of experiments beyond those that all resources have. */
import { Type } from 'typebox';
import { IdParams, listQuery, strict } from './common.ts';
import type { Endpoint } from './endpoints.ts';
import { examples } from './experiment-examples.ts';
import { Experiment, ExperimentPage } from './experiment.ts';
import {
  ExperimentNote,
  ExperimentNoteInput,
  ExperimentNotes,
  NoteParams,
  TransitionInput,
} from './experiment-course.ts';
import {
  ExperimentExportQuery,
  ExperimentFigures,
  ExperimentIdeas,
  FigureQuery,
  IdeaQuery,
  LessonQuery,
} from './experiment-lists.ts';
import { InvitationInput, InvitationParams } from './experiment-team.ts';

const tag = 'experiments';
const file = Type.String({ format: 'binary' });
const FILE_TYPES = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/json',
] as const;
const CalendarQuery = Type.Object({ language: listQuery.language }, strict);

export const experimentEndpoints = {
  'GET /experiments/figures': {
    tag,
    summary: 'What has come of the experiments',
    query: FigureQuery,
    response: ExperimentFigures,
    status: 200,
    example: { response: examples.figures },
  },
  'GET /experiments/ideas': {
    tag,
    summary:
      'What is worth trying, drawn from the directory: for a unit, for a client group, or for the city',
    query: IdeaQuery,
    response: ExperimentIdeas,
    status: 200,
    example: { response: { items: [examples.idea], omitted: 3 } },
  },
  'GET /experiments/export': {
    tag,
    summary: 'Experiments as a file: CSV, XLSX or JSON',
    query: ExperimentExportQuery,
    produces: FILE_TYPES,
    response: file,
    status: 200,
    example: { response: examples.csv },
  },
  'POST /experiments/{id}/transitions': {
    tag,
    summary: 'Bring an experiment to a state; what it asks for may come along',
    params: IdParams,
    body: TransitionInput,
    ifMatch: true,
    response: Experiment,
    status: 200,
    example: {
      body: { to: 'running', by: 'Maija Esimerkki', fields: { decisionOn: '2026-12-18' } },
      response: examples.experiment,
    },
  },
  'PUT /experiments/{id}/invitations/{teamId}': {
    tag,
    summary: 'Ask a unit to take part, or answer for it: yes, not now, no',
    params: InvitationParams,
    body: InvitationInput,
    ifMatch: true,
    response: Experiment,
    status: 200,
    example: {
      body: { by: 'Ville Malli', answer: 'yes', people: [{ name: 'Ville Malli' }] },
      response: examples.experiment,
    },
  },
  'DELETE /experiments/{id}/invitations/{teamId}': {
    tag,
    summary: 'Take a partner out of an experiment, as long as that can be without it',
    params: InvitationParams,
    ifMatch: true,
    response: Experiment,
    status: 200,
    example: { response: examples.experiment },
  },
  'GET /experiments/{id}/notes': {
    tag,
    summary: 'What was written down on the way, the latest day first',
    params: IdParams,
    response: ExperimentNotes,
    status: 200,
    example: { response: { items: [examples.note], total: 1 } },
  },
  'POST /experiments/{id}/notes': {
    tag,
    summary: 'Write something down',
    params: IdParams,
    body: ExperimentNoteInput,
    idempotent: true,
    response: ExperimentNote,
    status: 201,
    example: { body: examples.noteInput, response: examples.note },
  },
  'DELETE /experiments/{id}/notes/{noteId}': {
    tag,
    summary: 'Delete a note; it stays in the history',
    params: NoteParams,
    response: null,
    status: 204,
    example: {},
  },
  'GET /lessons': {
    tag,
    summary: 'Experiments with a lesson, the latest first',
    query: LessonQuery,
    response: ExperimentPage,
    status: 200,
    example: { response: { items: [examples.ended], total: 1, nextCursor: null } },
  },
  'GET /teams/{id}/calendar.ics': {
    tag,
    summary: 'Decision dates of a unit’s experiments as a calendar to subscribe to',
    params: IdParams,
    query: CalendarQuery,
    produces: ['text/calendar'],
    response: file,
    status: 200,
    example: { response: examples.calendar },
  },
} as const satisfies Record<string, Endpoint>;
