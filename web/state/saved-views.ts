/** What of the map's state is kept under a name, and how one comes back to it and passes it on. */
import type { Language, LocalText } from '../../api/contract/common.ts';
import type { SavedView } from '../../api/contract/saved-view.ts';
import { pickText } from '../i18n/local-text.ts';
import { mapStateHref, parseMapState, type MapState } from './map-state.ts';

type Addressed = Pick<SavedView, 'id' | 'address'>;

/** The state as the API keeps it: a query without its question mark. Each reader has a language of their own. */
export function addressOf(state: MapState): string {
  const href = mapStateHref({ ...state, saved: undefined, language: undefined });
  return href.slice('/map?'.length);
}

export function stateOfView({ id, address }: Addressed): MapState {
  return { ...parseMapState(new URLSearchParams(address)), saved: id };
}

/** The map as it was saved, in the reader's own language. */
export const savedViewHref = (view: Addressed): string => mapStateHref(stateOfView(view));

/** A link that shows anybody the same screen in the same language. */
export function sharedLink(state: MapState, language: Language, origin: string): string {
  return origin + mapStateHref({ ...state, language });
}

/** Does the map show anything else than the view that it was opened as? */
export function hasChanged(state: MapState, view: Addressed): boolean {
  return addressOf(state) !== addressOf(stateOfView(view));
}

/**
 * A text written anew by somebody who reads this language: in the language that they saw, so that the others see the
 * change too. Null when nothing is left of it.
 */
export function rewritten(
  text: LocalText | null | undefined,
  language: Language,
  next: string,
): LocalText | null {
  const shown = pickText(text, language);
  const { [shown.text === '' ? language : shown.language]: _old, ...others } = text ?? {};
  const written = next.trim();
  if (written !== '') return { ...others, [shown.text === '' ? language : shown.language]: written };
  return Object.keys(others).length > 0 ? others : null;
}
