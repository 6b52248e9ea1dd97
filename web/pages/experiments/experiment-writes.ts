/** What one does with an experiment; each tells in a short message how it went. */
import type { Experiment, ExperimentPatch } from '../../../api/contract/experiment.ts';
import { REQUIREMENTS, type Requirement } from '../../../api/contract/experiment-words.ts';
import type {
  ExperimentNote,
  ExperimentNoteInput,
  TransitionInput,
} from '../../../api/contract/experiment-course.ts';
import type { InvitationInput } from '../../../api/contract/experiment-team.ts';
import { api, ApiProblem, urlOf } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import { toast } from '../../components/yp-toasts.ts';
import { t } from '../../i18n/i18n.ts';
import { answers } from '../../state/cache.ts';
import { plainText } from '../../i18n/local-text.ts';
import { missingWords } from './experiment-words.ts';

/** Brings an experiment to a state, writing what comes along. @throws ApiProblem */
export function moveExperiment({ id, version }: Experiment, body: TransitionInput): Promise<Experiment> {
  return kept(api('POST /experiments/{id}/transitions', { params: { id }, body, ifMatch: version }));
}

/** @throws ApiProblem */
export function changeExperiment({ id, version }: Experiment, body: ExperimentPatch): Promise<Experiment> {
  return kept(api('PATCH /experiments/{id}', { params: { id }, body, ifMatch: version }));
}

/** Asks a unit, or keeps its answer. @throws ApiProblem */
export function answerInvitation(
  { id, version }: Experiment,
  teamId: string,
  body: InvitationInput,
): Promise<Experiment> {
  return kept(
    api('PUT /experiments/{id}/invitations/{teamId}', { params: { id, teamId }, body, ifMatch: version }),
  );
}

/** @throws ApiProblem */
export function withdrawInvitation({ id, version }: Experiment, teamId: string): Promise<Experiment> {
  return kept(
    api('DELETE /experiments/{id}/invitations/{teamId}', { params: { id, teamId }, ifMatch: version }),
  );
}

/** What was written is what the next page shows, without waiting to be told of the change. */
async function kept(written: Promise<Experiment>): Promise<Experiment> {
  const experiment = await written;
  answers.markStale();
  answers.set(urlOf('GET /experiments/{id}', { id: experiment.id }), experiment);
  return experiment;
}

/** Deletes an experiment and offers to take that back; false when it could not be deleted. */
export async function removeExperiment({ id, version, name }: Experiment): Promise<boolean> {
  try {
    await api('DELETE /experiments/{id}', { params: { id }, ifMatch: version });
  } catch (error) {
    toast(t('experiments.page.removeFailed', { problem: problemOf(error) }));
    return false;
  }
  toast(t('experiments.page.removed', { name: plainText(name) }), {
    action: { label: t('common.undo'), run: () => void restoreExperiment(id, plainText(name)) },
  });
  return true;
}

/** Brings a deleted experiment back; false when that was not possible. */
export async function restoreExperiment(id: string, name: string): Promise<boolean> {
  try {
    await api('POST /experiments/{id}/restore', { params: { id } });
    toast(t('experiments.page.restored', { name }));
    return true;
  } catch (error) {
    toast(t('experiments.dialog.failed', { problem: problemOf(error) }));
    return false;
  }
}

/** What somebody else has made of it in the meantime, when that is why a write was refused. */
export function overtakenBy(error: unknown): Experiment | undefined {
  return error instanceof ApiProblem && error.isStale
    ? (error.problem?.current as Experiment | undefined)
    : undefined;
}

/** What went wrong, in the reader's words. @throws what is no answer of the API */
export function problemOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) throw error;
  if (error.isStale) return t('experiments.dialog.overtaken');
  const missing = missingIn(error);
  return missing.length > 0
    ? t('experiments.dialog.unfounded', { missing: missingWords(missing) })
    : explainProblem(error);
}

/** What the state of an experiment asks for and is missing, when that is why a write was refused. */
export function missingIn(error: unknown): readonly Requirement[] {
  if (!(error instanceof ApiProblem)) return [];
  const codes = new Set(error.problem?.errors?.map(({ code }) => code));
  return REQUIREMENTS.filter((requirement) => codes.has(requirement));
}

/** Writes a note down; by its key the same note is kept once, however often it is sent. @throws ApiProblem */
export function addNote(
  id: string,
  body: ExperimentNoteInput,
  idempotencyKey: string,
): Promise<ExperimentNote> {
  return api('POST /experiments/{id}/notes', { params: { id }, body, idempotencyKey });
}

/** @throws ApiProblem */
export async function removeNote(id: string, noteId: string): Promise<void> {
  await api('DELETE /experiments/{id}/notes/{noteId}', { params: { id, noteId } });
}
