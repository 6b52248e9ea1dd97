/** What an insight says, as one sentence; names in it stand out. */
import { html } from 'lit';
import type { MapInsights } from '../../../../api/contract/map-insights.ts';
import { list, rich, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import type { MapLookup } from '../../../state/map-links.ts';
import { withSoftHyphens } from '../../../state/soft-hyphens.ts';

export type Bridge = MapInsights['bridges']['items'][number];
export type Cluster = MapInsights['clusters']['items'][number];
export type OnlyOne = MapInsights['onlyOneUnit']['items'][number];

/** More names than this are counted instead. */
const MOST_NAMES = 3;
/** From here on a network is usually said to have clusters (Newman and Girvan 2004). */
const CLEAR_MODULARITY = 0.3;

const strong = (name: string) => html`<strong>${withSoftHyphens(name)}</strong>`;

export function bridgeSentence({ id, cutOff }: Bridge, { map, nodes }: MapLookup): unknown {
  const nameOf = (one: string) => withSoftHyphens(plainText(nodes.get(one)?.label));
  const count = cutOff.reduce((sum, { size }) => sum + size, 0);
  const names = cutOff.flatMap(({ ids }) => ids).slice(0, MOST_NAMES);
  const words = { name: strong(plainText(nodes.get(id)?.label)), names: list(names.map(nameOf)) };
  return count > MOST_NAMES
    ? rich('insight.bridges.many', { ...words, nodes: t(`map.count.${map.level}`, { count }) })
    : rich(count === 1 ? 'insight.bridges.one' : 'insight.bridges.few', words);
}

export function clusterSentence({ ids, departments, clientGroup }: Cluster, { map }: MapLookup): unknown {
  const counts = {
    nodes: t(`map.count.${map.level}`, { count: ids.length }),
    departments: departments.length,
  };
  if (!clientGroup) return rich('insight.clusters.unnamed', counts);
  const words = { ...counts, group: strong(plainText(clientGroup.name)) };
  const { members } = clientGroup;
  return members === ids.length
    ? rich('insight.clusters.all', words)
    : rich('insight.clusters.some', { ...words, members });
}

export function onlyOneSentence({ clientGroup, team, services, quiet }: OnlyOne): unknown {
  const sentence = rich('insight.onlyOne.sentence', {
    group: strong(plainText(clientGroup.name)),
    team: withSoftHyphens(plainText(team.name)),
    services: t('common.services', { count: services }),
  });
  return quiet ? html`${sentence} ${t('insight.onlyOne.quiet')}` : sentence;
}

export function clarityOf(modularity: number): string {
  return t(modularity >= CLEAR_MODULARITY ? 'insight.clusters.clearly' : 'insight.clusters.barely');
}
