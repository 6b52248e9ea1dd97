/** What one does with an experiment; each tells in a short message how it went. */
import type { Experiment, ExperimentPatch } from '../../../api/contract/experiment.ts';
import type { TransitionInput } from '../../../api/contract/experiment-course.ts';
import type { InvitationInput } from '../../../api/contract/experiment-team.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import { toast } from '../../components/yp-toasts.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';

const CHANGED_MEANWHILE = 412;

/** Brings an experiment to a state, writing what comes along. @throws ApiProblem */
export function moveExperiment({ id, version }: Experiment, body: TransitionInput): Promise<Experiment> {
  return api('POST /experiments/{id}/transitions', { params: { id }, body, ifMatch: version });
}

/** @throws ApiProblem */
export function changeExperiment({ id, version }: Experiment, body: ExperimentPatch): Promise<Experiment> {
  return api('PATCH /experiments/{id}', { params: { id }, body, ifMatch: version });
}

/** Asks a unit, or keeps its answer. @throws ApiProblem */
export function answerInvitation(
  { id, version }: Experiment,
  teamId: string,
  body: InvitationInput,
): Promise<Experiment> {
  return api('PUT /experiments/{id}/invitations/{teamId}', {
    params: { id, teamId },
    body,
    ifMatch: version,
  });
}

/** @throws ApiProblem */
export function withdrawInvitation({ id, version }: Experiment, teamId: string): Promise<Experiment> {
  return api('DELETE /experiments/{id}/invitations/{teamId}', { params: { id, teamId }, ifMatch: version });
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
    action: { label: t('common.undo'), run: () => void restore(id, plainText(name)) },
  });
  return true;
}

async function restore(id: string, name: string): Promise<void> {
  try {
    await api('POST /experiments/{id}/restore', { params: { id } });
    toast(t('experiments.page.restored', { name }));
  } catch (error) {
    toast(t('experiments.dialog.failed', { problem: problemOf(error) }));
  }
}

/** Has somebody else changed it in the meantime? */
export function isOvertaken(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === CHANGED_MEANWHILE;
}

/** What went wrong, in the reader's words. @throws what is no answer of the API */
export function problemOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) throw error;
  return isOvertaken(error) ? t('experiments.dialog.overtaken') : explainProblem(error);
}
