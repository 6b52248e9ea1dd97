import { describe, expect, it } from 'vitest';
import { linkTexts } from '../../../web/export/link-texts.ts';
import {
  fittingRows,
  LINK_COLUMNS,
  linkRows,
  sortLinkRows,
  type LinkRow,
} from '../../../web/state/link-rows.ts';
import { lookUpMap } from '../../../web/state/map-links.ts';
import { exportedCity, IDS } from '../export/exported.ts';
import { mapOf } from '../graph/map-data.ts';

const rows = linkRows(exportedCity().lookup, linkTexts);
const ends = (list: readonly LinkRow[]) => list.map(({ a, b }) => [a.node.id, b.node.id]);

describe('the rows of the table', () => {
  it.each([
    ['a name', 'liikunta hyva'],
    ['a department', 'työllisyys liikunta'],
    ['a relation', 'paallekk'],
    ['a decision', 'kumppanit'],
    ['an experiment', 'toihin oppi'],
    ['a name and a relation', 'liikunta päällekkäisyys'],
  ])('are found by %s, whatever the capitals and accents', (_what, typed) => {
    expect(ends(fittingRows(rows, typed))).toContainEqual([IDS.first, IDS.second]);
  });

  it('are left out when one typed word is in none of their texts', () => {
    expect(ends(fittingRows(rows, 'kumppanit etsivä'))).toEqual([]);
    expect(fittingRows(rows, '  ')).toBe(rows);
  });

  it('show first the side that is looked for', () => {
    expect(ends(fittingRows(rows, 'työllisyys; palv'))).toEqual([[IDS.second, IDS.first]]);
    expect(ends(fittingRows(rows, 'liikunta'))).toEqual([
      [IDS.first, IDS.second],
      [IDS.first, IDS.third],
    ]);
  });

  it.each(LINK_COLUMNS)('are ordered by %s in both directions, unknown values last', (column) => {
    const up = sortLinkRows(rows, column);
    const down = sortLinkRows(rows, `-${column}`);
    expect(new Set(up)).toEqual(new Set(rows));
    if (['work', 'verdict', 'pairs'].includes(column)) expect(down).toEqual(up);
    else if (['aTeam', 'bTeam'].includes(column)) expect(up).toEqual(rows);
    else expect(down).toEqual(up.toReversed());
  });

  it('are the strongest first when the column is unknown', () => {
    expect(sortLinkRows(rows, 'nonsense').map(({ link }) => link.clientOverlap)).toEqual([0.6254, 0.2]);
  });
});

describe('8,000 rows', () => {
  it('are made, narrowed and ordered like eight', () => {
    const name = (at: number) => `Palvelu ${(at * 7919) % 1500} äö`;
    const nodes = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [`n${at}`, { label: { fi: name(at) } }]),
    );
    const links = Object.fromEntries(
      Array.from({ length: 8000 }, (_, at) => [
        `n${at % 1500}-n${(at * 7 + Math.floor(at / 1500) + 1) % 1500}`,
        (at % 97) / 97,
      ]),
    );
    const lookup = lookUpMap(mapOf(nodes, links));
    const started = performance.now();
    const all = linkRows(lookup, linkTexts);
    const made = performance.now();
    const found = sortLinkRows(fittingRows(all, 'palvelu 1'), 'a');
    const done = performance.now();
    console.log(
      `8,000 rows: made in ${(made - started).toFixed(0)} ms, narrowed and ordered in ${(done - made).toFixed(0)} ms`,
    );
    expect(all).toHaveLength(8000);
    const expected = all.filter(({ a, b }) => `${a.name} ${b.name}`.includes('1'));
    expect(found).toHaveLength(expected.length);
    const names = found.map(({ a }) => a.name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('fi', { numeric: true }).compare));
  });
});
