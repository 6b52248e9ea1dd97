/** What the tree of client groups tells: who is served by nobody, and in which order to show the groups. */
import type { ClientGroup } from '../../api/contract/client-group.ts';
import { sumOf, type TreeNode } from './directory-tree.ts';

/**
 * Ids of the groups that are a gap: neither they nor a subgroup of theirs is named by a service.
 * A group whose wider group is served counts all the same: being meant along is not being named.
 */
export function gapsOf(tree: readonly TreeNode<ClientGroup>[]): ReadonlySet<string> {
  const gaps = new Set<string>();
  const visit = (node: TreeNode<ClientGroup>) => {
    // Without a size it only gathers its subgroups and has no clients of its own.
    const gathersOnly = node.children.length > 0 && node.item.estimatedSize === null;
    if (!gathersOnly && sumOf(node, (group) => group.serviceCount) === 0) gaps.add(node.item.id);
    node.children.forEach(visit);
  };
  tree.forEach(visit);
  return gaps;
}

export interface GroupSection {
  readonly kind: 'people' | 'lifeEvents' | 'others';
  readonly nodes: readonly TreeNode<ClientGroup>[];
}

/** Life events of PTV have codes that begin so; they say what happens to people, not who they are. */
const LIFE_EVENT = /^KE\d/;

/** The trees of people, then the life events, then what stands alone; empty sections are left out. */
export function groupSections(tree: readonly TreeNode<ClientGroup>[]): readonly GroupSection[] {
  const kindOf = ({ item, children }: TreeNode<ClientGroup>): GroupSection['kind'] => {
    if (LIFE_EVENT.test(item.code ?? '')) return 'lifeEvents';
    return children.length > 0 || item.code?.startsWith('KR') ? 'people' : 'others';
  };
  return (['people', 'lifeEvents', 'others'] as const)
    .map((kind) => ({ kind, nodes: tree.filter((node) => kindOf(node) === kind) }))
    .filter(({ nodes }) => nodes.length > 0);
}
