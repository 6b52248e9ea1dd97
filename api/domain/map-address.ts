import { MAP_PARAMETERS } from '../contract/saved-view.ts';

const KNOWN: ReadonlySet<string> = new Set(MAP_PARAMETERS);

/** Why a query cannot be the map's address, in a sentence; undefined when it can. An empty one is the map as at first. */
export function mapAddressProblem(query: string): string | undefined {
  const seen = new Set<string>();
  for (const name of new URLSearchParams(query).keys()) {
    if (!KNOWN.has(name)) {
      return `"${name}" is not a parameter of the map’s address, which knows ${MAP_PARAMETERS.join(', ')}.`;
    }
    if (seen.has(name)) return `"${name}" stands twice in the address. Leave one of the two out.`;
    seen.add(name);
  }
  return undefined;
}
