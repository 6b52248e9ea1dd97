import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');

/** Custom properties of the first block that a selector opens. */
function tokensAfter(selector: string): Record<string, string> {
  const from = css.indexOf('{', css.indexOf(selector)) + 1;
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
}

const light = tokensAfter(':root {');
const systemDark = tokensAfter(":root:not([data-theme='light'])");
const chosenDark = tokensAfter(":root[data-theme='dark']");

/** Relative luminance of #rgb or #rrggbb, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [r, g, b] = [0, 2, 4]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
}

const RELATIONS = ['duplicate', 'partner', 'peer', 'experiment'];
const DEPARTMENTS = Array.from({ length: 12 }, (_, index) => `d${index + 1}`);

const textPairs = [
  ...['ink', 'muted', 'faint', 'accent', 'danger', ...RELATIONS].flatMap((text) =>
    ['bg', 'surface', 'raised', 'hover'].map((ground) => [text, ground]),
  ),
  ...RELATIONS.map((relation) => [relation, `${relation}-weak`]),
  ...['ink', 'muted', 'accent', 'accent-ink'].map((text) => [text, 'accent-weak']),
  ['danger', 'danger-weak'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['ink', 'mark'],
  ...DEPARTMENTS.flatMap((color) => [
    ['on-department', color],
    [color, 'bg'],
  ]),
] as [string, string][];

describe.each([
  ['light', light],
  ['dark', { ...light, ...systemDark }],
])('the %s theme', (_name, tokens) => {
  const value = (name: string) => tokens[`--${name}`]!;

  it('has every text readable on every ground it stands on (4.5:1)', () => {
    const weak = textPairs
      .map(([text, ground]) => `${text} on ${ground}: ${contrast(value(text), value(ground)).toFixed(2)}`)
      .filter((line) => Number(line.split(': ')[1]) < 4.5);
    expect(weak).toEqual([]);
  });

  it('has links that can be seen on the map and in its legend (3:1)', () => {
    for (const relation of ['shared-clients', ...RELATIONS]) {
      for (const ground of ['bg', 'surface', 'raised']) {
        expect(contrast(value(relation), value(ground))).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('has borders of controls that can be seen (3:1)', () => {
    for (const ground of ['bg', 'surface']) {
      expect(contrast(value('line-control'), value(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('where the system forces its colours', () => {
  it('every relation takes them, its ground too', () => {
    const forced = tokensAfter(':root:root:root');
    for (const relation of RELATIONS) {
      expect([forced[`--${relation}`], forced[`--${relation}-weak`]]).toEqual(['CanvasText', 'Canvas']);
    }
  });
});

describe('the dark theme', () => {
  it('is the same whether the system or the reader asks for it', () => {
    expect(chosenDark).toEqual(systemDark);
  });
});
