/** What one does with a saved view; each says in a short message how it went, with a way back. */
import type { SavedView } from '../../../../api/contract/saved-view.ts';
import { api, ApiProblem } from '../../../api-client.ts';
import { explainProblem } from '../../../components/error-state.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { copyText } from '../../../state/copy-text.ts';
import { decider } from '../../../state/decider.ts';
import type { MapState } from '../../../state/map-state.ts';
import { addressOf, rewritten, sharedLink, stateOfView } from '../../../state/saved-views.ts';
import type { Named } from './yp-naming-dialog.ts';

/** Copies a link to a state of the map, in the language of who copies. */
export async function copyLink(state: MapState): Promise<void> {
  const copied = await copyText(sharedLink(state, currentLanguage(), location.origin));
  toast(t(copied ? 'saved.done.copied' : 'saved.done.notCopied'));
}

export const copyViewLink = (view: SavedView): Promise<void> => copyLink(stateOfView(view));

/** Keeps what the map shows under a new name; sent twice it is refused, as its name is taken then. @throws ApiProblem */
export async function saveView(state: MapState, { name, note, who }: Named): Promise<SavedView> {
  const language = currentLanguage();
  const body = {
    name: { [language]: name },
    address: addressOf(state),
    note: rewritten(null, language, note),
    savedBy: who,
  };
  const view = await api('POST /saved-views', { body });
  toast(t('saved.done.saved', { name }));
  return view;
}

/** Writes name and note anew. @throws ApiProblem */
export async function describeView(view: SavedView, { name, note }: Named): Promise<void> {
  const language = currentLanguage();
  const body = { name: rewritten(view.name, language, name)!, note: rewritten(view.note, language, note) };
  await api('PATCH /saved-views/{id}', { params: { id: view.id }, body, ifMatch: view.version });
}

/** Keeps what the map shows now in the view's place, and offers to put the old one back. */
export async function updateView(view: SavedView, state: MapState): Promise<void> {
  const savedBy = decider() ?? view.savedBy;
  const next = await change(view, { address: addressOf(state), savedBy });
  if (!next) return;
  const name = plainText(view.name);
  toast(t('saved.done.updated', { name }), {
    action: {
      label: t('common.undo'),
      run: () =>
        void change(next, { address: view.address, savedBy: view.savedBy }).then((undone) => {
          if (undone) toast(t('saved.done.updateUndone', { name }));
        }),
    },
  });
}

/** Deletes a view and offers to take that back; says where it is missed. */
export async function removeView(view: SavedView): Promise<void> {
  const { id, version, presentationCount: count } = view;
  const name = plainText(view.name);
  const gone = await attempt(() => api('DELETE /saved-views/{id}', { params: { id }, ifMatch: version }));
  if (!gone) return;
  toast(count === 0 ? t('saved.done.removed', { name }) : t('saved.done.removedFrom', { name, count }), {
    action: { label: t('common.undo'), run: () => void restoreView(id, name) },
  });
}

export async function restoreView(id: string, name: string): Promise<void> {
  if (await attempt(() => api('POST /saved-views/{id}/restore', { params: { id } }))) {
    toast(t('saved.done.restored', { name }));
  }
}

async function change(
  { id, version }: SavedView,
  body: { readonly address: string; readonly savedBy: string },
): Promise<SavedView | undefined> {
  let next: SavedView | undefined;
  await attempt(async () => {
    next = await api('PATCH /saved-views/{id}', { params: { id }, body, ifMatch: version });
  });
  return next;
}

/** False when the API refused, which is said in a short message. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    toast(explainProblem(error));
    return false;
  }
}
