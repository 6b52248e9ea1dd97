/** A client group's place in the tree; a top group has no parent. */
export type GroupNode = { readonly id: string; readonly parentId: string | null };

/** Parent of every group by id; null for a top group. */
export type GroupTree = ReadonlyMap<string, string | null>;

/** Throws Error for an id given twice, a parent that is not among the groups, and a circle. */
export function groupTree(groups: Iterable<GroupNode>): GroupTree {
  const tree = new Map<string, string | null>();
  for (const { id, parentId } of groups) {
    if (tree.has(id)) throw new Error(`client group ${id} is given twice`);
    tree.set(id, parentId);
  }
  const rooted = new Set<string>();
  for (const id of tree.keys()) walkToRoot(tree, id, rooted);
  return tree;
}

/** Is `ancestor` above `id`? A group is not its own ancestor. */
export function isAncestor(tree: GroupTree, ancestor: string, id: string): boolean {
  for (let group = tree.get(id) ?? null; group !== null; group = tree.get(group) ?? null) {
    if (group === ancestor) return true;
  }
  return false;
}

function walkToRoot(tree: GroupTree, start: string, rooted: Set<string>): void {
  const path = new Set<string>();
  for (let id: string | null = start; id !== null && !rooted.has(id);) {
    if (path.has(id)) throw new Error(`client group ${id} is its own ancestor`);
    path.add(id);
    const parentId: string | null | undefined = tree.get(id);
    if (parentId === undefined) throw new Error(`client group ${id} is not among the groups, but a parent`);
    id = parentId;
  }
  for (const id of path) rooted.add(id);
}
