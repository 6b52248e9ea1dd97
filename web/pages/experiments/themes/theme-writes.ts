/** Making, changing, deleting and restoring themes; each says in a short message how it went, with a way back. */
import type { Theme, ThemeInput } from '../../../../api/contract/theme.ts';
import { api, ApiProblem } from '../../../api-client.ts';
import { explainProblem } from '../../../components/error-state.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { navigate } from '../../../router.ts';
import { themeHref } from '../../../state/hrefs.ts';

const IN_USE = /\/in-use$/;

/** A new theme, or the given one written anew. @throws ApiProblem */
export async function saveTheme(input: ThemeInput, theme: Theme | undefined): Promise<Theme> {
  const saved =
    theme === undefined
      ? await api('POST /themes', { body: input })
      : await api('PATCH /themes/{id}', { params: { id: theme.id }, body: input, ifMatch: theme.version });
  toast(
    t(theme === undefined ? 'themes.done.created' : 'themes.done.saved', { name: plainText(saved.name) }),
  );
  return saved;
}

/** Deletes a theme and offers to take that back; false when it could not be deleted. */
export async function removeTheme({ id, version, name, counts }: Theme): Promise<boolean> {
  const shownName = plainText(name);
  try {
    await api('DELETE /themes/{id}', { params: { id }, ifMatch: version });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (IN_USE.test(error.problem?.type ?? '')) refuse(id, counts.experiments);
    else toast(explainProblem(error));
    return false;
  }
  toast(t('themes.done.removed', { name: shownName }), {
    action: { label: t('common.undo'), run: () => void restoreTheme(id, shownName) },
  });
  return true;
}

function refuse(id: string, count: number): void {
  // Somebody may have added the first one a moment ago.
  toast(t('themes.done.inUse', { count: Math.max(1, count) }), {
    action: { label: t('themes.done.inUseShow'), run: () => navigate(themeHref(id)) },
  });
}

async function restoreTheme(id: string, name: string): Promise<void> {
  try {
    await api('POST /themes/{id}/restore', { params: { id } });
    toast(t('themes.done.restored', { name }));
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    toast(explainProblem(error));
  }
}
