import { describe, expect, it } from 'vitest';
import type { Columns } from '../../../web/state/columns.ts';
import type { ScatterPicture, ScatterPoint } from '../../../web/state/scatter.ts';
import { columnsSize, drawColumns } from '../../../web/pages/map/columns/draw-columns.ts';
import { drawScatter, type ScatterOptions } from '../../../web/pages/map/scatter/draw-scatter.ts';
import { scatterKey } from '../../../web/pages/map/scatter/scatter-key.ts';
import {
  acrossOf,
  clientsAt,
  downOf,
  scatterFrame,
  workAt,
} from '../../../web/pages/map/scatter/scatter-frame.ts';
import type { Palette } from '../../../web/graph/palette.ts';

type Call = readonly [name: string, ...values: unknown[]];

/** Notes every call; a letter is six pixels wide. What a canvas cannot do without a browser is not there. */
function recorder(): { readonly context: CanvasRenderingContext2D; readonly calls: Call[] } {
  const calls: Call[] = [];
  const names = [
    'save restore translate rotate beginPath closePath moveTo lineTo arc rect fill stroke fillRect strokeRect',
    'fillText strokeText bezierCurveTo quadraticCurveTo setLineDash',
  ];
  const methods = names
    .join(' ')
    .split(' ')
    .map((name) => [name, (...values: unknown[]) => void calls.push([name, ...values])]);
  const context = {
    ...Object.fromEntries(methods),
    measureText: (text: string) => ({ width: 6 * text.length }),
  } as unknown as CanvasRenderingContext2D;
  return { context, calls };
}

const textsIn = (calls: readonly Call[]) =>
  calls.flatMap(([name, text]) => (name === 'fillText' ? [text] : []));
const countOf = (calls: readonly Call[], wanted: string) => calls.filter(([name]) => name === wanted).length;

const palette: Palette = {
  ground: '#eee',
  ink: '#000',
  muted: '#666',
  accent: '#065',
  mark: '#fea',
  onDepartment: '#fff',
  departments: ['', ...Array.from({ length: 12 }, (_, at) => `#d${at}`)],
  relations: ['#777', '#a50', '#075', '#468', '#64b'],
  font: 'Inter',
  dark: false,
  surface: '#fff',
  empty: '#f8f8f8',
  line: '#ccc',
  grounds: { duplicate: '#fed', partner: '#dfe', peer: '#def' },
};

const point = (changes: Partial<ScatterPoint>): ScatterPoint => ({
  a: 'a',
  b: 'b',
  c: 0.5,
  f: 0.5,
  relation: null,
  decided: false,
  tried: false,
  ...changes,
});

const options: ScatterOptions = {
  size: { width: 800, height: 600 },
  palette,
  thresholds: { highClientOverlap: 0.4, highFunctionSimilarity: 0.18 },
  relations: ['shared-clients', 'duplicate', 'partner', 'peer'],
  min: 0.15,
  selected: [],
  texts: {
    clients: 'asiakkaat',
    work: 'työ',
    clientWords: [{ from: 0.15, word: 'heikko' }],
    workWords: [{ from: 0.09, word: 'vähän' }],
    quadrants: {
      duplicate: { name: 'Samat', count: '3 paria' },
      partner: { name: 'Kumppanit', count: '4 paria' },
      peer: { name: 'Vertaiset', count: '5 paria' },
      none: { name: 'Muut', count: '6 paria' },
    },
  },
};

describe('the drawing of the scatter', () => {
  it('has a shape for each kind, a mark for what is decided or tried, and a small square for the rest', () => {
    const draw = (changes: Partial<ScatterPoint>, picture: Partial<ScatterPicture> = {}) => {
      const { context, calls } = recorder();
      drawScatter(context, { points: [point(changes)], mass: [], ...picture }, options);
      return calls;
    };
    const empty = draw({}, { points: [] });
    const more = (calls: readonly Call[], name: string) => countOf(calls, name) - countOf(empty, name);
    expect(more(draw({ relation: 'duplicate' }), 'rect')).toBe(1);
    expect(more(draw({ relation: 'partner' }), 'arc')).toBe(1);
    expect(more(draw({ relation: 'peer' }), 'closePath')).toBe(1);
    expect(more(draw({ relation: null }), 'fillRect')).toBe(1);
    expect(more(draw({ relation: 'partner', decided: true }), 'arc')).toBe(2);
    expect(more(draw({ relation: null, tried: true }), 'arc')).toBe(1);
  });

  it('counts what it draws: kinds that stand out, quiet points, what is tried, and the rest', () => {
    const points = [
      point({ relation: 'partner', tried: true }),
      point({ relation: 'partner', c: 0.15 }),
      // As on the map: too few shared clients, and a kind that is not shown.
      point({ relation: 'partner', c: 0.14 }),
      point({ relation: 'duplicate' }),
      // Who share few clients are peers with any.
      point({ relation: 'peer', c: 0.01 }),
      point({}),
    ];
    const bin = { fromC: 0, toC: 0.01, fromF: 0, toF: 0.01, count: 7 };
    expect(scatterKey({ points, mass: [bin, bin] }, { relations: ['partner', 'peer'], min: 0.15 })).toEqual({
      shapes: [
        { relation: 'partner', count: 2 },
        { relation: 'peer', count: 1 },
      ],
      quiet: 3,
      tried: 1,
      mass: 14,
    });
  });

  it('names the axes, their words and the quadrants with their numbers', () => {
    const { context, calls } = recorder();
    drawScatter(context, { points: [], mass: [] }, options);
    expect(textsIn(calls)).toEqual(
      expect.arrayContaining([
        'heikko',
        'vähän',
        'asiakkaat →',
        '↑ työ',
        'Samat',
        '3 paria',
        'Muut',
        '6 paria',
      ]),
    );
  });

  it('leaves the name of a quadrant out that has no room for it', () => {
    const { context, calls } = recorder();
    const thresholds = { highClientOverlap: 1, highFunctionSimilarity: 0.18 };
    drawScatter(context, { points: [], mass: [] }, { ...options, thresholds });
    expect(textsIn(calls)).not.toContain('Samat');
    expect(textsIn(calls)).toContain('Vertaiset');
  });

  it('puts a score where it finds it again', () => {
    const frame = scatterFrame({ width: 800, height: 600 });
    for (const score of [0, 0.1, 0.4, 0.9, 1]) {
      expect(clientsAt(acrossOf(score, frame), frame)).toBeCloseTo(score, 10);
      expect(workAt(downOf(score, frame), frame)).toBeCloseTo(score, 10);
    }
  });
});

describe('the drawing of the columns', () => {
  const row = (id: string, color?: number): Columns['left'][number] => ({
    id,
    label: id,
    note: '',
    department:
      color === undefined
        ? undefined
        : { id: `d${color}`, name: {}, mark: 'XX', color, region: null, nodes: 1 },
    links: 1,
  });
  const columns: Columns = {
    left: [row('Neuvola', 1), row('Uimahalli', 2)],
    right: [row('Vauvat'), row('Nuoret'), row('Kaikki')],
    lines: { leftCount: 2, rightCount: 3, left: [0, 1, 1], right: [0, 1, 2], weights: [3, 2, 1] },
    linksOfLeft: [[0], [1, 2]],
    linksOfRight: [[0], [1], [2]],
    order: { left: [0, 1], right: [0, 1, 2] },
  };

  it('has every name and every link', () => {
    const { context, calls } = recorder();
    const size = columnsSize(columns, { width: 900, height: 600 });
    const lit = { left: new Set<number>(), right: new Set<number>(), links: new Set<number>() };
    const headings = { left: 'Palvelut', right: 'Ryhmät' };
    drawColumns(context, columns, { size, palette, order: columns.order, lit, headings });
    expect(textsIn(calls)).toEqual(
      expect.arrayContaining([
        'Palvelut',
        'Ryhmät',
        'Neuvola',
        'Uimahalli',
        'Vauvat',
        'Nuoret',
        'Kaikki',
        'XX',
      ]),
    );
    expect(countOf(calls, 'bezierCurveTo')).toBe(3);
    expect(countOf(calls, 'quadraticCurveTo')).toBe(0);
    const lowest = Math.max(...calls.flatMap(([name, , , y]) => (name === 'fillText' ? [Number(y)] : [])));
    expect(lowest).toBeLessThan(size.height);
  });
});
