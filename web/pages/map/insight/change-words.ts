/** What has become of a link, as one sentence in which the names stand out. */
import { html } from 'lit';
import type { MapChanges } from '../../../../api/contract/map-changes.ts';
import { rich, t } from '../../../i18n/i18n.ts';
import { turnOf, type ChangedLink } from '../../../state/map-changes.ts';
import { withSoftHyphens } from '../../../state/soft-hyphens.ts';

type Link = MapChanges['links']['new'][number];

/** The names of both ends. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

export function newLinkSentence({ relation }: Link, names: Names): unknown {
  return rich(`insight.news.new.${relation}`, marked(names));
}

export function goneLinkSentence({ relation }: Link, names: Names): unknown {
  return rich(`insight.news.gone.${relation}`, marked(names));
}

export function changedLinkSentence(link: ChangedLink, names: Names): unknown {
  const { before, after } = link;
  const turn = turnOf(link);
  if (turn === 'became') {
    const words = (relation: Link['relation']) => lowerFirst(t(`common.relation.${relation}`));
    const relations = { before: words(before.relation), after: words(after.relation) };
    return rich('insight.news.became', { ...marked(names), ...relations });
  }
  return rich(`insight.news.${turn}`, {
    ...marked(names),
    before: t(`common.strength.${before.strength}`),
    after: t(`common.strength.${after.strength}`),
  });
}

/** Many names hold an "and" of their own: one sees where each ends. */
function marked({ a, b }: Names) {
  return { a: html`<strong>${withSoftHyphens(a)}</strong>`, b: html`<strong>${withSoftHyphens(b)}</strong>` };
}

/** In the middle of a sentence. */
function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
