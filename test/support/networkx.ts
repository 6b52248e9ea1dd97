import { spawnSync } from 'node:child_process';

/** Reads a graph file from standard input with networkx and tells what is in it. */
const SCRIPT = `
import io, json, sys
import networkx
from networkx.readwrite.gexf import GEXF
kind = sys.argv[1]
if kind == "can":
    sys.exit(0 if sys.argv[2] == "graphml" or "1.3" in GEXF.versions else 3)
read = networkx.read_graphml if kind == "graphml" else networkx.read_gexf
graph = read(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({
    "directed": graph.is_directed(),
    "graph": {key: value for key, value in graph.graph.items() if isinstance(value, (str, int, float))},
    "nodes": dict(graph.nodes(data=True)),
    "edges": [[a, b, data] for a, b, data in graph.edges(data=True)],
}))
`;

export type GraphFormat = 'graphml' | 'gexf';

export interface NetworkxGraph {
  readonly directed: boolean;
  readonly graph: Readonly<Record<string, string | number>>;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [a: string, b: string, data: Readonly<Record<string, unknown>>])[];
}

/** Whether this machine has Python with a networkx that knows the format (GEXF 1.3 came late). */
export function hasNetworkx(format: GraphFormat): boolean {
  return spawnSync('python3', ['-c', SCRIPT, 'can', format]).status === 0;
}

/** The graph that networkx sees in a file. @throws with what it says when it cannot read it. */
export function readWithNetworkx(format: GraphFormat, text: string): NetworkxGraph {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', SCRIPT, format], { input: text });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as NetworkxGraph;
}
