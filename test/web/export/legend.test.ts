import { describe, expect, it } from 'vitest';
import { mapLegend } from '../../../web/export/legend.ts';
import { paletteOf } from '../../../web/graph/palette.ts';
import { NO_PAIRS, pairSet, type PairSet } from '../../../web/state/map-changes.ts';
import { lookUpMap } from '../../../web/state/map-links.ts';
import { smallCity } from './exported.ts';

const palette = { ...paletteOf(() => '#000'), font: 'Inter', dark: false };
const relationsIn = (map: ReturnType<typeof smallCity>, fresh: PairSet = NO_PAIRS) =>
  mapLegend(lookUpMap(map), fresh, palette)[1]!.items.map(({ text }) => text);

describe('the legend of the kinds of links in a file', () => {
  it('names those that occur, and the sign of what is tried on links of another kind', () => {
    expect(relationsIn(smallCity())).toEqual([
      'yhteiset asiakkaat 1',
      'mahdolliset päällekkäisyydet 1',
      'muu suhde, jossa on kokeilu 1',
    ]);
  });

  it('counts what is new among them, where the map is compared with another day', () => {
    const [first] = smallCity().edges;
    const gone = { source: 'somebody', target: 'else' };
    expect(relationsIn(smallCity(), pairSet([first!, gone])).at(-1)).toBe('uusi 1');
  });

  it('names experiments as a kind where they are one', () => {
    const [first, second] = smallCity().edges;
    const edges = [{ ...first!, relation: 'experiment' as const }, second!];
    expect(relationsIn(smallCity({ edges }))).toEqual(['yhteiset asiakkaat 1', 'kokeilut 1']);
  });
});
