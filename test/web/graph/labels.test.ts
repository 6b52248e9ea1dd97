import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedArea, type Box } from '../../../web/graph/camera.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from '../../../web/graph/place-labels.ts';
import { placeRegionNames } from '../../../web/graph/region-names.ts';
import { wrapLabel } from '../../../web/graph/wrap-label.ts';

const LEAST = { width: 8, height: 12 };
const FRAME: Box = { left: -2_000, top: -2_000, right: 2_000, bottom: 2_000 };
/** Every letter ten pixels wide. */
const measure = (text: string) => Array.from(text).length * 10;

const boxOf = ({ x, y }: LabelWish, { form, dx, dy }: PlacedLabel): Box => ({
  left: x + dx,
  top: y + dy,
  right: x + dx + form.width,
  bottom: y + dy + form.height,
});
const roomAround = ({ left, top, right, bottom }: Box): Box => ({
  left: left - 6,
  top: top - 2,
  right: right + 6,
  bottom: bottom + 2,
});
const discOf = ({ x, y, radius }: LabelWish): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      radius: fc.integer({ min: 3, max: 20 }),
      width: fc.integer({ min: 10, max: 120 }),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ x, y, radius, width }, index): LabelWish => ({
      id: String(index),
      x,
      y,
      radius,
      forms: [
        { width, height: 28 },
        { width, height: 14 },
      ],
      always: false,
      least: LEAST,
    })),
  );

describe('placing labels', () => {
  it('covers no other label and no other node, and stays in the frame', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const frame: Box = { left: -320, top: -320, right: 320, bottom: 320 };
        const placed = placeLabels(all, frame).map((label) => {
          const wish = all[Number(label.id)]!;
          return { wish, box: boxOf(wish, label) };
        });
        for (const [index, { wish, box }] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            expect(sharedArea(roomAround(box), other.box), 'nearer than two lines of one name').toBeLessThan(
              0.02,
            );
          }
          for (const other of all)
            if (other !== wish) expect(sharedArea(box, discOf(other))).toBeLessThan(0.02);
          expect(box.left).toBeGreaterThanOrEqual(frame.left - 0.01);
          expect(box.right).toBeLessThanOrEqual(frame.right + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('places a label below its node where there is room, and the first wish before later ones', () => {
    const wish = (id: string, x: number): LabelWish => ({
      id,
      x,
      y: 0,
      radius: 10,
      forms: [{ width: 90, height: 14 }],
      always: false,
      least: LEAST,
    });
    const [first, second] = placeLabels([wish('a', 0), wish('b', 50)], FRAME);
    expect(first).toMatchObject({ id: 'a', dx: -45, dy: 13 });
    expect(second!.dy).toBeLessThan(0);
  });

  it('makes another label go elsewhere for one that would have no place', () => {
    const wish = (id: string, x: number): LabelWish => ({
      id,
      x,
      y: 0,
      radius: 10,
      forms: [{ width: 60, height: 14 }],
      always: false,
      least: LEAST,
    });
    // There is room for two below, where the first does not stand in the middle of it.
    const frame: Box = { left: -70, top: -11, right: 70, bottom: 28 };
    const placed = placeLabels([wish('a', -14), wish('b', 20)], frame);
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('leaves a label out where nothing is free, unless it is always wanted', () => {
    const everywhere: Box = { left: -500, top: -500, right: 500, bottom: 500 };
    const wish = { id: 'a', x: 0, y: 0, radius: 10, least: LEAST, forms: [{ width: 40, height: 14 }] };
    expect(placeLabels([{ ...wish, always: false }], FRAME, [everywhere])).toEqual([]);
    expect(placeLabels([{ ...wish, always: true }], FRAME, [everywhere])).toHaveLength(1);
  });
});

describe('names of departments', () => {
  const form = { width: 80, height: 15, cost: 0 };

  it('stand over their circle where that is free', () => {
    const [name] = placeRegionNames([{ x: 100, y: 100, r: 50 }], () => [form], [], FRAME);
    expect(name).toMatchObject({ index: 0, x: 100 });
    expect(name!.y).toBeLessThan(50);
  });

  it('go elsewhere rather than over a node', () => {
    const node = { x: 100, y: 40, r: 12 };
    const [name] = placeRegionNames([{ x: 100, y: 100, r: 50 }], () => [form], [node], FRAME);
    const box = { left: name!.x - 40, top: name!.y - 7.5, right: name!.x + 40, bottom: name!.y + 7.5 };
    expect(sharedArea(box, { left: 88, top: 28, right: 112, bottom: 52 })).toBe(0);
  });

  it('are not cut by the frame when their circle is', () => {
    const frame = { left: 0, top: 0, right: 390, bottom: 500 };
    for (const circle of [
      { x: 5, y: 250, r: 60 },
      { x: 385, y: 480, r: 60 },
      { x: 200, y: 20, r: 50 },
    ]) {
      const [name] = placeRegionNames([circle], () => [form], [], frame);
      const { x, y } = name!;
      expect(x - form.width / 2).toBeGreaterThanOrEqual(frame.left);
      expect(x + form.width / 2).toBeLessThanOrEqual(frame.right);
      expect(y - form.height / 2).toBeGreaterThanOrEqual(frame.top);
      expect(y + form.height / 2).toBeLessThanOrEqual(frame.bottom);
    }
  });

  it('never lie on each other', () => {
    const circles = Array.from({ length: 14 }, (_, at) => ({
      x: (at % 5) * 45,
      y: Math.floor(at / 5) * 40,
      r: 20,
    }));
    const placed = placeRegionNames(circles, () => [form, { width: 22, height: 15, cost: 300 }], [], FRAME);
    const boxes = placed.map(({ x, y, form: { width, height } }) => ({
      left: x - width / 2,
      top: y - height / 2,
      right: x + width / 2,
      bottom: y + height / 2,
    }));
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
    }
    expect(placed.length).toBeGreaterThan(7);
  });
});

describe('a long name', () => {
  it('breaks at spaces first', () => {
    expect(wrapLabel('Etsivä nuorisotyö', 110, 2, measure).lines).toEqual(['Etsivä', 'nuorisotyö']);
  });

  it('breaks at the seam of a compound when no space helps', () => {
    expect(wrapLabel('Kouluterveydenhuolto', 150, 2, measure).lines).toEqual(['Kouluterveyden‐', 'huolto']);
  });

  it('breaks between syllables when seams alone would take more lines', () => {
    expect(wrapLabel('Kouluterveydenhuolto', 140, 2, measure).lines).toEqual(['Koulutervey‐', 'denhuolto']);
  });

  it('breaks between syllables when it has no seam that fits', () => {
    const { lines } = wrapLabel('Omatoimikirjastokortti', 80, 4, measure);
    expect(lines.join('').replaceAll('‐', '')).toBe('Omatoimikirjastokortti');
    expect(lines.every((line) => measure(line) <= 80)).toBe(true);
  });

  it('keeps a hyphen of its own, and gets no second one', () => {
    expect(wrapLabel('Vapaa-aikapalvelut', 130, 2, measure).lines.join('|')).not.toContain('-‐');
  });

  it('ends in an ellipsis when the lines do not suffice, and says so', () => {
    const { lines, shortened, width } = wrapLabel('Suun terveydenhuolto', 100, 1, measure);
    expect(lines).toEqual(['Suun terv…']);
    expect(shortened).toBe(true);
    expect(width).toBe(100);
  });

  it('loses no letter in as many lines as it needs, and no line is too wide', () => {
    const word = fc.stringMatching(/^[a-zäö]{1,24}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const { lines, shortened } = wrapLabel(words.join(' '), 120, 100, measure);
        expect(shortened).toBe(false);
        expect(lines.join('').replaceAll(/[‐ ]/g, '')).toBe(words.join(''));
      }),
    );
  });
});
