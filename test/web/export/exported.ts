import type { CityMap } from '../../../api/contract/relations.ts';
import type { ExportedMap } from '../../../web/export/exported-map.ts';
import { NO_PAIRS } from '../../../web/state/map-changes.ts';
import { lookUpMap } from '../../../web/state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../../web/state/map-state.ts';
import { mapOf } from '../graph/map-data.ts';

export const DAY = '2026-11-26';

const [first, second, third] = ['a', 'b', 'c'].map(
  (letter) => `01900000-0000-7000-8000-${letter.repeat(12)}`,
);
export const IDS = { first: first!, second: second!, third: third! };

/** Three units of two departments: a decided duplicate that tries something, and one plain link. Names hold what files must escape. */
export function smallCity(changes: Partial<CityMap> = {}): CityMap {
  const map = mapOf(
    {
      [IDS.first]: {
        label: { fi: 'Liikunta & "hyvä" <olo>' },
        x: 120.5,
        y: 80.25,
        services: 6,
        clientsPerYear: 1200,
      },
      [IDS.second]: {
        label: { fi: 'Työllisyys; palvelut' },
        department: 'right',
        x: 610,
        y: 300,
        services: 2,
        clientsPerYear: '<5',
      },
      [IDS.third]: { label: { fi: '=Etsivä nuorisotyö' }, department: 'right', x: 700, y: 420 },
    },
    {},
    { totals: { nodes: 13, edges: 212 }, omitted: { nodes: 10, edges: 210 }, version: 812 },
  );
  return {
    ...map,
    edges: [
      {
        source: IDS.first,
        target: IDS.second,
        relation: 'duplicate',
        clientOverlap: 0.6254,
        functionSimilarity: 0.31,
        verdict: 'partner',
        pairs: 3,
        experiment: {
          id: '01900000-0000-7000-8000-eeeeeeeeeeee',
          name: { fi: 'Kunnossa töihin' },
          state: 'lesson',
          lesson: { fi: 'Kello yhdeksän on liian aikaisin.' },
        },
      },
      { source: IDS.third, target: IDS.first, relation: 'shared-clients', clientOverlap: 0.2 },
    ],
    ...changes,
  };
}

export function exportedCity(state: Partial<MapState> = {}, map: CityMap = smallCity()): ExportedMap {
  return {
    lookup: lookUpMap(map),
    state: { ...INITIAL_MAP_STATE, ...state },
    allLinks: 212,
    groups: [],
    fresh: NO_PAIRS,
    day: DAY,
  };
}

/** Colours of departments by number, as the light theme's. */
export const COLORS = ['', ...Array.from({ length: 12 }, (_, at) => `#2f6f${(0x90 + at).toString(16)}`)];
