/** What stands out in the picture, and what steps back. Pure. */
import type { Picture } from './elements.ts';

export interface Attention {
  /** Chosen nodes: none, one, or the two sides of a pair. */
  readonly selected: readonly string[];
  /** The one in the middle of a neighbourhood. */
  readonly focus: string | undefined;
  /** Where the keyboard stands. */
  readonly cursor: string | undefined;
  /** Under the pointer, here or in a list beside: a node, the two ends of a link, or three and more that belong together. */
  readonly hovered: readonly string[];
}

export function sameAttention(a: Attention, b: Attention): boolean {
  return (
    a.focus === b.focus &&
    a.cursor === b.cursor &&
    a.selected.join() === b.selected.join() &&
    a.hovered.join() === b.hovered.join()
  );
}

export interface Emphasis {
  /** By node: stands back. */
  readonly dimNode: Uint8Array;
  /** By link: 0 stands back, 1 as always, 2 stands out, 3 is the one. */
  readonly link: Uint8Array;
  /** By node: chosen, so its label is written in any case. */
  readonly label: Uint8Array;
  /** Nodes under the pointer, by index: their labels lie over the others and move none of them. */
  readonly hovered: readonly number[];
  /** Only a neighbourhood is shown: names keep within it. */
  readonly neighbourhood: boolean;
}

export const LINK_STANDING = { back: 0, usual: 1, out: 2, chosen: 3 } as const;

/**
 * A chosen node keeps its neighbours and their links in front, a chosen pair only itself; a hovered one lifts its own
 * links without pushing the others back. Three and more that are hovered push back all that is not among them.
 */
export function emphasise({ nodes, links, indexOf }: Picture, attention: Attention): Emphasis {
  const selected = indices(attention.selected, indexOf);
  const hovered = indices(attention.hovered, indexOf);
  const near = new Set(selected);
  const together = hovered.length > 2 ? new Set(hovered) : undefined;
  const link = new Uint8Array(links.length).fill(
    selected.length > 0 || together ? LINK_STANDING.back : LINK_STANDING.usual,
  );
  for (let at = 0; at < links.length; at++) {
    const ends = [links.from[at]!, links.to[at]!];
    if (selected.length === 1 && ends.includes(selected[0]!)) {
      link[at] = LINK_STANDING.out;
      for (const end of ends) near.add(end);
    }
    if (selected.length === 2 && ends.every((end) => selected.includes(end))) link[at] = LINK_STANDING.chosen;
    if (hovered.length === 1 && ends.includes(hovered[0]!)) link[at] = LINK_STANDING.out;
    if (hovered.length === 2 && ends.every((end) => hovered.includes(end))) link[at] = LINK_STANDING.chosen;
    if (together && ends.every((end) => together.has(end))) link[at] = LINK_STANDING.out;
  }
  const always = new Set([...selected, ...indices([attention.focus, attention.cursor], indexOf)]);
  return {
    dimNode: Uint8Array.from(nodes, (_, at) =>
      Number(together ? !together.has(at) : selected.length > 0 && !near.has(at) && !hovered.includes(at)),
    ),
    link,
    label: Uint8Array.from(nodes, (_, at) => Number(always.has(at))),
    hovered,
    neighbourhood: attention.focus !== undefined,
  };
}

function indices(ids: readonly (string | undefined)[], indexOf: ReadonlyMap<string, number>): number[] {
  return ids.flatMap((id) => {
    const index = id === undefined ? undefined : indexOf.get(id);
    return index === undefined ? [] : [index];
  });
}
