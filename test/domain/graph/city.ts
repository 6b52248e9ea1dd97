import type { LayoutEdge, LayoutInput, LayoutNode } from '../../../api/domain/graph/layout-types.ts';
import { createRandom } from '../../../api/domain/graph/random.ts';

type City = Pick<LayoutInput, 'nodes' | 'edges'>;

export type CityShape = {
  readonly departments: number;
  readonly services: number;
  readonly edges: number;
  /** Themes (youth, work, old age, …) that services of several departments share: they make the clusters. */
  readonly themes: number;
  readonly seed: number;
};

/**
 * A clustered city: each department cares mostly for two themes, each service belongs to one, and nine of ten edges join
 * services of one theme. Departments are of unequal size.
 */
export function makeCity({ departments, services, edges, themes, seed }: CityShape): City {
  const random = createRandom(seed);
  const nodes: LayoutNode[] = [];
  const themeOf: number[] = [];
  for (let service = 0; service < services; service++) {
    const department = Math.floor(random() ** 1.4 * departments);
    const own = (department * 2 + (random() < 0.6 ? 0 : 1)) % themes;
    nodes.push({
      id: `s${String(service).padStart(5, '0')}`,
      department: `d${String(department).padStart(2, '0')}`,
    });
    themeOf.push(random() < 0.8 ? own : Math.floor(random() * themes));
  }
  const byTheme = Array.from({ length: themes }, (_, theme) =>
    nodes.filter((_, node) => themeOf[node] === theme),
  );
  const made = new Map<string, LayoutEdge>();
  for (let tries = 0; made.size < edges && tries < edges * 50; tries++) {
    const from = Math.floor(random() * services);
    const others = random() < 0.9 ? byTheme[themeOf[from]!]! : nodes;
    const source = nodes[from]!.id;
    const target = others[Math.floor(random() * others.length)]!.id;
    if (source === target) continue;
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    made.set(key, { source, target, weight: 0.2 + 0.8 * random() });
  }
  return { nodes, edges: [...made.values()] };
}
