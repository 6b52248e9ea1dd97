import { describe, expect, it } from 'vitest';
import type { PresentationItem } from '../../../api/contract/presentation.ts';
import {
  itemsInput,
  moved,
  showAction,
  slideIndex,
  slidesOf,
  stepTo,
  swipeStep,
} from '../../../web/state/slides.ts';

const item = (id: string, deletedAt: string | null = null): PresentationItem => ({
  view: { id, name: { fi: id }, address: '', note: null, deletedAt },
  caption: { fi: `teksti ${id}` },
});
const query = (text: string) => new URLSearchParams(text);
const press = (key: string, shiftKey = false) => showAction({ key, shiftKey });

describe('the slides of a presentation', () => {
  it('pass over the views that have been deleted', () => {
    const items = [item('a'), item('b', '2026-11-03T08:00:00.000Z'), item('c')];
    expect(slidesOf({ items }).map(({ view }) => view.id)).toEqual(['a', 'c']);
    expect(itemsInput(items), 'but they are kept').toHaveLength(3);
  });

  it('are counted from 1 in the address, and never beyond those there are', () => {
    expect(slideIndex(query(''), 5)).toBe(0);
    expect(slideIndex(query('slide=3'), 5)).toBe(2);
    expect(slideIndex(query('slide=99'), 5)).toBe(4);
    for (const wrong of ['slide=0', 'slide=-2', 'slide=x', 'slide=']) {
      expect(slideIndex(query(wrong), 5)).toBe(0);
    }
    expect(slideIndex(query('slide=2'), 0)).toBe(0);
  });

  it('end at both ends', () => {
    expect([stepTo('next', 0, 3), stepTo('next', 2, 3)]).toEqual([1, 2]);
    expect([stepTo('previous', 2, 3), stepTo('previous', 0, 3)]).toEqual([1, 0]);
    expect([stepTo('first', 2, 3), stepTo('last', 0, 3)]).toEqual([0, 2]);
  });

  it('change places without changing otherwise', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});

describe('the keys of a presentation', () => {
  it('are those of other programs', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) expect(press(key)).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(press(key)).toBe('previous');
    expect(press(' ', true)).toBe('previous');
    expect(['Home', 'End', 'f', 'F', 'Escape'].map((key) => press(key))).toEqual([
      'first',
      'last',
      'full-screen',
      'full-screen',
      'leave',
    ]);
    expect(press('a')).toBeUndefined();
    expect(press('Tab')).toBeUndefined();
  });
});

describe('a stroke of a finger', () => {
  it('to the left brings the next slide, to the right the one before', () => {
    expect(swipeStep(-120, 10)).toBe('next');
    expect(swipeStep(120, -10)).toBe('previous');
  });

  it('is none when it is short or goes down', () => {
    expect(swipeStep(-20, 0)).toBeUndefined();
    expect(swipeStep(-100, 90)).toBeUndefined();
  });
});
