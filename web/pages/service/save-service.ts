/** Writes of the service form. */
import type { Service } from '../../../api/contract/service.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import { toast } from '../../components/yp-toasts.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { navigate } from '../../router.ts';
import type { FormField, FormProblem, ServiceForm } from '../../state/directory-form.ts';
import { serviceHref } from '../../state/hrefs.ts';

/** Deletes a service as it is now and offers to take that back; false when it could not be deleted. */
export async function deleteService({ id, version, name }: Service): Promise<boolean> {
  try {
    await api('DELETE /services/{id}', { params: { id }, ifMatch: version });
  } catch (error) {
    toast(explainProblem(asProblem(error)));
    return false;
  }
  navigate('/services', { replace: true });
  toast(t('service.deleted.done', { name: plainText(name) }), {
    action: { label: t('common.undo'), run: () => void restoreService(id) },
  });
  return true;
}

async function restoreService(id: string): Promise<void> {
  try {
    await api('POST /services/{id}/restore', { params: { id } });
    toast(t('service.deleted.restored'));
    navigate(serviceHref(id));
  } catch (error) {
    toast(explainProblem(asProblem(error)));
  }
}

/** The mistakes that the server found, each at the field of the form that it belongs to. */
export function refusedFields(problem: ApiProblem, form: ServiceForm): readonly FormProblem[] {
  return (problem.problem?.errors ?? []).flatMap(({ path, message }) => {
    const name = path.split('/')[1] ?? '';
    return name in form ? [{ field: name as FormField, code: 'server' as const, message }] : [];
  });
}

/** @throws what is not the server's answer. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  throw error;
}
