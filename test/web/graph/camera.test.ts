import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOutside, fitCamera, reveal, sharedArea, zoomAround } from '../../../web/graph/camera.ts';

const screen = { width: 800, height: 600 };
const insets = { top: 30, right: 20, bottom: 10, left: 20 };
const bounds = fc
  .record({
    left: fc.integer({ min: -500, max: 500 }),
    top: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 1, max: 2_000 }),
    height: fc.integer({ min: 1, max: 2_000 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

describe('fitting the picture', () => {
  it('brings all of it inside the insets', () => {
    fc.assert(
      fc.property(bounds, (box) => {
        const { zoom, x, y } = fitCamera(box, screen, insets);
        expect(x + zoom * box.left).toBeGreaterThanOrEqual(insets.left - 0.001);
        expect(x + zoom * box.right).toBeLessThanOrEqual(screen.width - insets.right + 0.001);
        expect(y + zoom * box.top).toBeGreaterThanOrEqual(insets.top - 0.001);
        expect(y + zoom * box.bottom).toBeLessThanOrEqual(screen.height - insets.bottom + 0.001);
      }),
    );
  });

  it('does not blow a single unit up to fill the screen', () => {
    expect(fitCamera({ left: 0, top: 0, right: 2, bottom: 2 }, screen, insets).zoom).toBeLessThan(2);
  });
});

describe('revealing a point', () => {
  const camera = { zoom: 2, x: 10, y: 10 };

  it('does not move when the point is seen already', () => {
    expect(reveal(camera, { x: 100, y: 100 }, screen, insets)).toBe(camera);
  });

  it('moves just to the edge of the insets, and zooms no other way', () => {
    expect(reveal(camera, { x: 500, y: 100 }, screen, insets)).toEqual({ zoom: 2, x: -220, y: 10 });
    expect(reveal(camera, { x: 100, y: -40 }, screen, insets)).toEqual({ zoom: 2, x: 10, y: 110 });
  });
});

describe('zooming', () => {
  it('leaves the point under the pointer where it is', () => {
    const camera = zoomAround({ zoom: 1, x: 50, y: 60 }, 2, { x: 200, y: 100 }, [0.2, 6]);
    expect(camera.zoom).toBe(2);
    // The map's (150, 40) lay under the pointer before.
    expect(camera.x + camera.zoom * 150).toBe(200);
    expect(camera.y + camera.zoom * 40).toBe(100);
  });

  it('ends at its limits', () => {
    expect(zoomAround({ zoom: 5, x: 0, y: 0 }, 2, { x: 0, y: 0 }, [0.2, 6]).zoom).toBe(6);
  });
});

describe('boxes', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };

  it('share the area where they overlap', () => {
    expect(sharedArea(box, { left: 6, top: 7, right: 20, bottom: 20 })).toBe(12);
    expect(sharedArea(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(0);
  });

  it('lie outside a frame with the rest', () => {
    expect(areaOutside(box, { left: 0, top: 0, right: 8, bottom: 10 })).toBe(20);
    expect(areaOutside(box, { left: -5, top: -5, right: 50, bottom: 50 })).toBe(0);
  });
});
