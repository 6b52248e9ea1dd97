/** What a link is, in words: the same in the picture's card, in the lists and in the table. */
import type { Relation } from '../../../api/contract/relation.ts';
import type { VerdictKind } from '../../../api/contract/verdict.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { notableRelations, type MapLink } from '../../state/map-links.ts';

const NO_BREAK = '\u00a0';

/** The relation, or what people have decided it to be. Who is not sure has decided, but the relation stays possible. */
export function relationWords(relation: Relation, verdict: VerdictKind | undefined): string {
  if (verdict === undefined) return t(`common.relation.${relation}`);
  const decided = t(`map.relations.verdict.${verdict}`);
  return verdict === relation ? decided : `${t(`common.relation.${relation}`)} · ${decided}`;
}

/**
 * Of an experiment also which, and how far it is; of a link between units how many pairs of their services it stands for,
 * when more than one.
 */
export function linkWords({ relation, verdict, pairs, experiment }: MapLink): string {
  if (relation === 'experiment' && experiment) {
    const words = experimentWords(experiment);
    return verdict === undefined ? words : `${words} · ${t(`map.relations.verdict.${verdict}`)}`;
  }
  const words = relationWords(relation, verdict);
  if (pairs === undefined || pairs === 1) return words;
  return `${words} ·${NO_BREAK}${t('map.relations.pairs', { count: pairs }).replaceAll(' ', NO_BREAK)}`;
}

/** What two sides try together and how far it is. */
export function experimentWords({ name, state }: NonNullable<MapLink['experiment']>): string {
  return `${t('common.relation.experiment')}: ${plainText(name)} · ${t(`experiments.state.${state}`)}`;
}

/** What is tried on a link whose own words are about something else; undefined where they say it or nothing is. */
export function triedWords({ relation, experiment }: MapLink): string | undefined {
  return experiment === undefined || relation === 'experiment' ? undefined : experimentWords(experiment);
}

/** How many possible duplicates, partners, peers and experiments, each as words; kinds that do not occur are not named. */
export function relationCounts(links: readonly MapLink[]): readonly string[] {
  return notableRelations(links).map(({ relation, count }) =>
    t(`map.relations.count.${relation}`, { count }),
  );
}
