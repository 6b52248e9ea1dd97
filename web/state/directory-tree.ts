/** Flat lists with parents as trees: units, client groups, service classes. */

interface Row {
  readonly id: string;
  readonly parentId: string | null;
}

export interface TreeNode<T> {
  readonly item: T;
  readonly children: readonly TreeNode<T>[];
}

/** The roots with everything under them, in the order of the list. A row whose parent is not in the list is a root. */
export function treeOf<T extends Row>(rows: readonly T[]): readonly TreeNode<T>[] {
  const ids = new Set(rows.map((row) => row.id));
  const byParent = new Map<string | null, T[]>();
  for (const row of rows) {
    const parent = row.parentId !== null && ids.has(row.parentId) ? row.parentId : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), row]);
  }
  const under = (parent: string | null): readonly TreeNode<T>[] =>
    (byParent.get(parent) ?? []).map((item) => ({ item, children: under(item.id) }));
  return under(null);
}

/** The tree with only the rows that are kept, and those above them. */
export function pruned<T>(tree: readonly TreeNode<T>[], keep: (item: T) => boolean): readonly TreeNode<T>[] {
  return tree.flatMap((node) => {
    const children = pruned(node.children, keep);
    return keep(node.item) || children.length > 0 ? [{ item: node.item, children }] : [];
  });
}

/** Sum of a value over a node and all below it. */
export function sumOf<T>(node: TreeNode<T>, valueOf: (item: T) => number): number {
  return node.children.reduce((sum, child) => sum + sumOf(child, valueOf), valueOf(node.item));
}

/** How many rows a tree has. */
export function sizeOf<T>(tree: readonly TreeNode<T>[]): number {
  return tree.reduce((sum, node) => sum + 1 + sizeOf(node.children), 0);
}
