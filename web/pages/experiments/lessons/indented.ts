import type { LocalText } from '../../../../api/contract/common.ts';
import { plainText } from '../../../i18n/local-text.ts';
import type { TreeNode } from '../../../state/directory-tree.ts';

/** Spaces that a list of options does not swallow. */
const STEP = '\u00a0\u00a0\u00a0';

/** A tree as options of a list, what is under something moved in. */
export function indented(
  tree: readonly TreeNode<{ readonly id: string; readonly name: LocalText }>[],
  depth = 0,
): readonly { readonly id: string; readonly label: string }[] {
  return tree.flatMap(({ item: { id, name }, children }) => [
    { id, label: STEP.repeat(depth) + plainText(name) },
    ...indented(children, depth + 1),
  ]);
}
