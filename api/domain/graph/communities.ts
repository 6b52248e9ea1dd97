import type { DenseGraph } from './dense-graph.ts';

/** A graph of which a node may stand for several: `loops` is twice the weight of the links within it. */
type Level = Pick<DenseGraph, 'offsets' | 'targets' | 'weights'> & { readonly loops: Float64Array };

/** A move that gains less is none: sums of floating-point numbers must not move a node to and fro. */
const LEAST_GAIN = 1e-12;

/**
 * Communities of nodes that are linked more with each other than with the rest, by maximising modularity: the Louvain
 * method (Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks", 2008), after
 * which single nodes may move once more and communities may join again, until nothing gains (multi-level refinement,
 * Rotta and Noack 2011). Nodes are taken in their order and the first of equally good communities wins: the same graph
 * gives the same communities.
 *
 * @returns By node: its community, numbered from 0 in the order of their first nodes. A node without links is alone.
 */
export function communities(
  graph: Pick<DenseGraph, 'offsets' | 'targets' | 'weights'>,
): Int32Array<ArrayBuffer> {
  const nodes: Level = { ...graph, loops: new Float64Array(graph.offsets.length - 1) };
  let communityOf = alone(nodes.loops.length);
  for (;;) {
    const refined = moveNodes(nodes, communityOf);
    communityOf = renumber(refined.communityOf);
    const joined = joinCommunities(nodes, communityOf);
    communityOf = joined.communityOf;
    if (!refined.moved && !joined.moved) return communityOf;
  }
}

type Moved = { readonly communityOf: Int32Array<ArrayBuffer>; readonly moved: boolean };

/** Takes each community as a node, over and over, as long as some of them are better together. */
function joinCommunities(nodes: Level, start: Int32Array<ArrayBuffer>): Moved {
  let communityOf = start;
  for (let moved = false; ; moved = true) {
    const level = aggregate(nodes, communityOf);
    const next = moveNodes(level, alone(level.loops.length));
    if (!next.moved) return { communityOf, moved };
    communityOf = renumber(communityOf.map((community) => next.communityOf[community]!));
  }
}

/** Moves one node after the other to the community next to it that gains most, until none gains. */
function moveNodes({ offsets, targets, weights, loops }: Level, start: Int32Array<ArrayBuffer>): Moved {
  const communityOf = start.slice();
  const count = communityOf.length;
  const ends = Float64Array.from(loops, (loop, node) => {
    let sum = loop;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) sum += weights[at]!;
    return sum;
  });
  const all = ends.reduce((sum, weight) => sum + weight, 0);
  const endsOf = new Float64Array(count);
  communityOf.forEach((community, node) => (endsOf[community]! += ends[node]!));
  const linked = new Float64Array(count);
  let moved = false;
  for (let before = true; before;) {
    before = false;
    for (let node = 0; node < count; node++) {
      const own = communityOf[node]!;
      const near = [own];
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const community = communityOf[targets[at]!]!;
        if (linked[community] === 0 && community !== own) near.push(community);
        linked[community]! += weights[at]!;
      }
      endsOf[own]! -= ends[node]!;
      // What joining a community adds to m·Q, but for what is the same for all.
      const gain = (community: number) => linked[community]! - (endsOf[community]! * ends[node]!) / all;
      let best = own;
      for (const community of near) {
        if (gain(community) > gain(best) + LEAST_GAIN) best = community;
      }
      endsOf[best]! += ends[node]!;
      communityOf[node] = best;
      for (const community of near) linked[community] = 0;
      if (best !== own) before = moved = true;
    }
  }
  return { communityOf, moved };
}

/** The graph of communities: links between two of them become one. */
function aggregate({ offsets, targets, weights, loops }: Level, communityOf: Int32Array): Level {
  const count = communityOf.reduce((most, community) => Math.max(most, community + 1), 0);
  const links = Array.from({ length: count }, () => new Map<number, number>());
  const within = new Float64Array(count);
  communityOf.forEach((own, node) => {
    within[own]! += loops[node]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const other = communityOf[targets[at]!]!;
      if (other === own) within[own]! += weights[at]!;
      else links[own]!.set(other, (links[own]!.get(other) ?? 0) + weights[at]!);
    }
  });
  const starts = Int32Array.from({ length: count + 1 }, () => 0);
  links.forEach((others, own) => (starts[own + 1] = starts[own]! + others.size));
  return {
    offsets: starts,
    targets: Int32Array.from(links.flatMap((others) => [...others.keys()])),
    weights: Float64Array.from(links.flatMap((others) => [...others.values()])),
    loops: within,
  };
}

function alone(count: number): Int32Array<ArrayBuffer> {
  return Int32Array.from({ length: count }, (_, node) => node);
}

function renumber(communityOf: Int32Array): Int32Array<ArrayBuffer> {
  const numbers = new Map<number, number>();
  return Int32Array.from(communityOf, (community) => {
    const known = numbers.get(community) ?? numbers.size;
    numbers.set(community, known);
    return known;
  });
}
