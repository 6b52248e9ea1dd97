import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { linkBetween, type MapLookup } from '../../state/map-links.ts';
import type { MapState } from '../../state/map-state.ts';
import { strengthOf } from '../../state/strength.ts';

/** What has been chosen and what the panel tells of it, for those who hear the page and have the focus elsewhere. */
export function chosenWords(lookup: MapLookup, { selected }: Pick<MapState, 'selected'>): string {
  if (selected.length === 0) return t('map.chosen.nothing');
  const nodes = selected.flatMap((id) => lookup.nodes.get(id) ?? []);
  if (nodes.length < selected.length) return t('map.node.gone');
  const [name = '', other] = nodes.map(({ label }) => plainText(label));
  const [a = '', b] = selected;
  if (other !== undefined && b !== undefined) {
    const strength = strengthOf(linkBetween(lookup, a, b)?.clientOverlap ?? 0);
    return t('map.chosen.pair', { a: name, b: other, strength: t(`common.strength.${strength}`) });
  }
  const count = lookup.neighbours.get(a)?.length ?? 0;
  return count === 0 ? t('map.chosen.alone', { name }) : t('map.chosen.node', { name, count });
}
