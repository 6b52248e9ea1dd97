/** Making, deleting and restoring presentations. */
import type { Presentation } from '../../../../api/contract/presentation.ts';
import { api } from '../../../api-client.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { attempt } from './view-writes.ts';
import type { Named } from './yp-naming-dialog.ts';

/** A presentation without slides yet. @throws ApiProblem */
export function createPresentation({ name, who }: Named): Promise<Presentation> {
  return api('POST /presentations', { body: { name: { [currentLanguage()]: name }, madeBy: who } });
}

/** Deletes a presentation and offers to take that back; false when it could not be deleted. */
export async function removePresentation({
  id,
  version,
  name,
}: Pick<Presentation, 'id' | 'version' | 'name'>): Promise<boolean> {
  const gone = await attempt(() => api('DELETE /presentations/{id}', { params: { id }, ifMatch: version }));
  if (!gone) return false;
  toast(t('saved.done.presentationRemoved', { name: plainText(name) }), {
    action: { label: t('common.undo'), run: () => void restore(id, plainText(name)) },
  });
  return true;
}

async function restore(id: string, name: string): Promise<void> {
  if (await attempt(() => api('POST /presentations/{id}/restore', { params: { id } }))) {
    toast(t('saved.done.restored', { name }));
  }
}
