/** A presentation as it is edited and shown: pure steps from one order or slide to the next. */
import type { Presentation, PresentationItem } from '../../api/contract/presentation.ts';
import type { PresentationInput } from '../../api/contract/presentation.ts';

export const SLIDE_STEPS = ['next', 'previous', 'first', 'last'] as const;
export type SlideStep = (typeof SLIDE_STEPS)[number];
export type ShowAction = SlideStep | 'full-screen' | 'leave';

/** Shorter strokes of a finger are taps or slips. */
const SWIPE_PX = 48;
/** A stroke that is not this much flatter than it is high scrolls. */
const FLATNESS = 1.5;

/** What is shown: views that have been deleted are passed over. */
export function slidesOf({ items }: Pick<Presentation, 'items'>): readonly PresentationItem[] {
  return items.filter(({ view }) => view.deletedAt === null);
}

/** Index of the slide that an address asks for (`slide=1` is the first), within those that there are. */
export function slideIndex(query: URLSearchParams, count: number): number {
  const asked = Math.trunc(Number(query.get('slide') ?? 1)) || 1;
  return Math.max(0, Math.min(count - 1, asked - 1));
}

/** Where a step leads; at either end one stays. */
export function stepTo(step: SlideStep, at: number, count: number): number {
  const to = { next: at + 1, previous: at - 1, first: 0, last: count - 1 }[step];
  return Math.max(0, Math.min(count - 1, to));
}

/** What a key does while slides are shown, as in other programs that show slides. */
export function showAction({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): ShowAction | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return 'next';
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return 'previous';
    case ' ':
      return shiftKey ? 'previous' : 'next';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'f':
    case 'F':
      return 'full-screen';
    case 'Escape':
      return 'leave';
    default:
      return undefined;
  }
}

/** What a stroke of a finger means, in pixels to the right and down: leftwards brings the next slide. */
export function swipeStep(right: number, down: number): SlideStep | undefined {
  if (Math.abs(right) < SWIPE_PX || Math.abs(right) < FLATNESS * Math.abs(down)) return undefined;
  return right < 0 ? 'next' : 'previous';
}

/** The same things with one of them in another place. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || from === to) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** The slides as they are sent to the API. */
export function itemsInput(items: readonly PresentationItem[]): NonNullable<PresentationInput['items']> {
  return items.map(({ view, caption }) => ({ viewId: view.id, caption }));
}
