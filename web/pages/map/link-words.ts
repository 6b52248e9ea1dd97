/** What a link is, in words: the same in the picture's card, in the lists and in the table. */
import type { Relation } from '../../../api/contract/relation.ts';
import type { VerdictKind } from '../../../api/contract/verdict.ts';
import { t } from '../../i18n/i18n.ts';
import { notableRelations, type MapLink } from '../../state/map-links.ts';

const NO_BREAK = '\u00a0';

/** The relation, or what people have decided it to be. Who is not sure has decided, but the relation stays possible. */
export function relationWords(relation: Relation, verdict: VerdictKind | undefined): string {
  if (verdict === undefined) return t(`common.relation.${relation}`);
  const decided = t(`map.relations.verdict.${verdict}`);
  return verdict === relation ? decided : `${t(`common.relation.${relation}`)} · ${decided}`;
}

/** Of a link between units also how many pairs of their services it stands for, when more than one. */
export function linkWords({ relation, verdict, pairs }: MapLink): string {
  const words = relationWords(relation, verdict);
  if (pairs === undefined || pairs === 1) return words;
  return `${words} ·${NO_BREAK}${t('map.relations.pairs', { count: pairs }).replaceAll(' ', NO_BREAK)}`;
}

/** How many possible duplicates, partners and peers, each as words; kinds that do not occur are not named. */
export function relationCounts(links: readonly MapLink[]): readonly string[] {
  return notableRelations(links).map(({ relation, count }) =>
    t(`map.relations.count.${relation}`, { count }),
  );
}
