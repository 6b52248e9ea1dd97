/** What has become of a link, as one sentence. */
import type { MapChanges } from '../../../../api/contract/map-changes.ts';
import { t } from '../../../i18n/i18n.ts';
import { turnOf, type ChangedLink } from '../../../state/map-changes.ts';

type Link = MapChanges['links']['new'][number];

/** The names of both ends. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

export function newLinkSentence({ relation }: Link, names: Names): string {
  return t(`insight.news.new.${relation}`, names);
}

export function goneLinkSentence({ relation }: Link, names: Names): string {
  return t(`insight.news.gone.${relation}`, names);
}

export function changedLinkSentence(link: ChangedLink, names: Names): string {
  const { before, after } = link;
  const turn = turnOf(link);
  if (turn === 'became') {
    const words = (relation: Link['relation']) => lowerFirst(t(`common.relation.${relation}`));
    return t('insight.news.became', {
      ...names,
      before: words(before.relation),
      after: words(after.relation),
    });
  }
  return t(`insight.news.${turn}`, {
    ...names,
    before: t(`common.strength.${before.strength}`),
    after: t(`common.strength.${after.strength}`),
  });
}

/** In the middle of a sentence. */
function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
