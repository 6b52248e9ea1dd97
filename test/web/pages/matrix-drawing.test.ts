import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMatrix } from '../../../web/pages/map/matrix/draw-matrix.ts';
import { lookOf, wholeSize } from '../../../web/pages/map/matrix/matrix-look.ts';
import { STEP_COVER, type MatrixPalette } from '../../../web/pages/map/matrix/matrix-palette.ts';
import {
  NOTHING_STANDS_OUT,
  shortenerOf,
  wholeWindow,
  type MatrixContext,
  type MatrixScene,
} from '../../../web/pages/map/matrix/matrix-scene.ts';
import { toMatrix } from '../../../web/state/matrix.ts';
import { mapOf } from '../graph/map-data.ts';

const palette: MatrixPalette = {
  ground: 'ground',
  empty: 'empty',
  ink: 'ink',
  line: 'line',
  cell: 'cell',
  ring: 'ring',
  onDepartment: 'letters',
  departments: Array.from({ length: 13 }, (_, at) => `department ${at}`),
  relations: ['shared', 'duplicate', 'partner', 'peer'],
  font: 'sans-serif',
};

interface Call {
  readonly what: string;
  readonly arguments: readonly unknown[];
  readonly fill: unknown;
  readonly alpha: unknown;
}

/** Notes what is drawn, and with which colour: what is no method of a context is a property of it. */
function recorder(): { readonly context: MatrixContext; readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const properties: Record<string, unknown> = { globalAlpha: 1 };
  const context = new Proxy(properties, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...given: readonly unknown[]) =>
            calls.push({
              what: name,
              arguments: given,
              fill: target['fillStyle'],
              alpha: target['globalAlpha'],
            }),
  }) as unknown as MatrixContext;
  return { context, calls };
}

/** A city of so many units, each linked to the next one. */
function scene(count: number, cell: number, changes: Partial<MatrixScene> = {}): MatrixScene {
  const ids = Array.from({ length: count }, (_, at) => `unit ${at}`);
  const map = mapOf(
    Object.fromEntries(ids.map((id, at) => [id, { department: at < count / 2 ? 'left' : 'right' }])),
    Object.fromEntries(ids.slice(1).map((id, at) => [`${ids[at]}-${id}`, 0.6])),
  );
  const matrix = toMatrix(map, ids, (text) => text.fi ?? '');
  const look = lookOf(cell, { width: 800, height: 600 });
  const window = { left: 0, top: 0, width: 800, height: 600 };
  return {
    matrix,
    look,
    window,
    attention: NOTHING_STANDS_OUT,
    palette,
    shorten: (text) => text,
    ...changes,
  };
}

const drawn = (of: MatrixScene): readonly Call[] => {
  const { context, calls } = recorder();
  drawMatrix(context, of);
  return calls;
};
const texts = (calls: readonly Call[]): readonly unknown[] =>
  calls.flatMap(({ what, arguments: [text] }) => (what === 'fillText' ? [text] : []));

describe('the picture of the matrix', () => {
  it('draws as little of a thousand rows as of a hundred: what is in the window', () => {
    expect(drawn(scene(1_000, 20)).length).toBeLessThan(drawn(scene(100, 20)).length * 1.1);
    const far = scene(1_000, 20, { window: { left: 9_000, top: 9_000, width: 800, height: 600 } });
    expect(texts(drawn(far))).toContain('unit 451');
    expect(texts(drawn(far))).not.toContain('unit 5');
  });

  it('names every row and column and draws every link twice when all of it is asked for', () => {
    const whole = scene(60, 20);
    const calls = drawn({ ...whole, window: wholeWindow(whole.matrix, whole.look) });
    for (const { name } of whole.matrix.rows) {
      expect(texts(calls).filter((text) => text === name).length).toBe(2);
    }
    const cells = calls.filter(
      ({ what, fill, alpha }) => what === 'fill' && fill === 'cell' && alpha === STEP_COVER[3],
    );
    expect(cells.length).toBe(2 * whole.matrix.links.length);
    expect(wholeWindow(whole.matrix, whole.look)).toMatchObject(wholeSize(60, whole.look));
  });

  it('lays the headers over what is scrolled under them', () => {
    const calls = drawn(scene(60, 20, { window: { left: 205, top: 333, width: 800, height: 600 } }));
    const lastCell = calls.findLastIndex(({ fill }) => fill === 'cell');
    const corner = calls.findLastIndex(({ what, fill }) => what === 'fillRect' && fill === 'ground');
    const ground = calls.filter(({ what, fill, arguments: [x, y, width] }, at) => {
      return (
        at > lastCell &&
        what === 'fillRect' &&
        fill === 'ground' &&
        x === 0 &&
        (y === 0 || Number(width) < 300)
      );
    });
    expect(ground.length).toBe(3);
    expect(corner).toBe(calls.length - 1);
  });

  it('shows departments only where names could not be read', () => {
    const small = scene(200, 2);
    expect(new Set(texts(drawn(small)))).toEqual(new Set(['LI', 'TY']));
  });

  it('frames the chosen pair and marks the focus, however small the cells', () => {
    const attention = { selected: [3, 40], hovered: undefined, cursor: { row: 3, column: 41 } };
    for (const cell of [2, 20]) {
      const frames = drawn(scene(200, cell, { attention })).filter(({ what }) => what === 'strokeRect');
      const sides = frames.map(({ arguments: [, , width] }) => Number(width));
      expect(Math.min(...sides.slice(-2))).toBeGreaterThanOrEqual(12);
    }
  });

  it('draws nothing but its ground for no rows', () => {
    expect(texts(drawn(scene(0, 20)))).toEqual([]);
  });
});

describe('a name that is too long', () => {
  const shorten = shortenerOf({
    font: '',
    measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics,
  });

  it('is cut where it fits with an ellipsis, and stays whole where it fits', () => {
    expect(shorten('Uimahalli', 'x', 90)).toBe('Uimahalli');
    expect(shorten('Avoin varhaiskasvatus', 'x', 70)).toBe('Avoin…');
    expect(shorten('Avoin varhaiskasvatus', 'x', 5)).toBe('…');
  });
});

describe('the darkness of cells', () => {
  const css = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');
  const token = (selector: string, name: string): readonly number[] => {
    const block = css.slice(css.indexOf(selector));
    const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)![1]!;
    return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  };
  const luminance = (color: readonly number[]): number => {
    const [r, g, b] = color.map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };

  it.each([':root {', ":root[data-theme='dark']"])(
    'has steps that can be told from each other in %s',
    (theme) => {
      const [ground, cell] = [token(theme, 'hover'), token(theme, 'accent')];
      const steps = [0, ...STEP_COVER].map((cover) =>
        luminance(ground.map((value, at) => value + cover * (cell[at]! - value))),
      );
      const contrasts = steps.slice(1).map((step, at) => {
        const [dark, bright] = [step, steps[at]!].sort((a, b) => a - b);
        return (bright! + 0.05) / (dark! + 0.05);
      });
      expect(Math.min(...contrasts)).toBeGreaterThan(1.15);
      expect(contrasts.slice(1).every((contrast) => contrast > 1.3)).toBe(true);
    },
  );
});
