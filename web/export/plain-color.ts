/** Colours as every SVG program reads them. Pure. */

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
/** Mixed in sRGB, with the share of the first colour, as the picture's drawing functions write it. */
const MIX = /^color-mix\(in srgb, (#[0-9a-f]+) ([\d.]+)%, (#[0-9a-f]+|transparent)\)$/i;
const RGB = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)\)$/;

/**
 * A colour as #rrggbb, and how much of it is seen, 0 to 1.
 *
 * @throws for a way to write colours that the pictures do not use.
 */
export function plainColor(css: string): { readonly color: string; readonly opacity: number } {
  const [, r, g, b] = RGB.exec(css) ?? [];
  if (b !== undefined) return { color: toHex([Number(r), Number(g), Number(b)]), opacity: 1 };
  const [, first, percent, second] = MIX.exec(css) ?? [];
  if (first === undefined) return { color: toHex(channels(css)), opacity: 1 };
  const share = Number(percent) / 100;
  if (second === 'transparent') return { color: toHex(channels(first)), opacity: share };
  const other = channels(second!);
  return {
    color: toHex(channels(first).map((value, at) => share * value + (1 - share) * other[at]!)),
    opacity: 1,
  };
}

function channels(hex: string): readonly number[] {
  const [, digits] = HEX.exec(hex) ?? [];
  if (digits === undefined) throw new Error(`not a plain colour: ${hex}`);
  const width = digits.length / 3;
  return [0, 1, 2].map((at) => parseInt(digits.slice(at * width, (at + 1) * width).repeat(2 / width), 16));
}

function toHex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
