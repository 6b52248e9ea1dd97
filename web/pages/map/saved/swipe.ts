import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { swipeStep, type SlideStep } from '../../../state/slides.ts';

/** A finger that has moved no further has tapped. */
const TAP_PX = 10;

interface Stroke {
  readonly x: number;
  readonly y: number;
}

/**
 * Turns slides by a stroke of one finger over its host. Two fingers stay with the picture (they zoom it), and so does a
 * stroke over something that itself scrolls sideways.
 */
export class Swipe implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly turn: (step: SlideStep) => void;
  private start: Stroke | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, turn: (step: SlideStep) => void) {
    this.host = host;
    this.turn = turn;
    host.addController(this);
  }

  // Caught on the way down: the picture would take the stroke for a move of the map.
  hostConnected(): void {
    this.host.addEventListener('touchstart', this.handleStart, { capture: true, passive: true });
    this.host.addEventListener('touchmove', this.handleMove, { capture: true, passive: true });
    this.host.addEventListener('pointermove', this.handlePointer, { capture: true, passive: true });
    this.host.addEventListener('touchend', this.handleEnd, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.host.removeEventListener('touchstart', this.handleStart, { capture: true });
    this.host.removeEventListener('touchmove', this.handleMove, { capture: true });
    this.host.removeEventListener('pointermove', this.handlePointer, { capture: true });
    this.host.removeEventListener('touchend', this.handleEnd, { capture: true });
  }

  private readonly handleStart = (event: TouchEvent): void => {
    const [touch, second] = event.touches;
    const free = touch !== undefined && second === undefined && !event.composedPath().some(scrollsSideways);
    this.start = free ? { x: touch.clientX, y: touch.clientY } : undefined;
  };

  private readonly handleMove = (event: TouchEvent): void => {
    if (this.start) event.stopPropagation();
  };

  private readonly handlePointer = (event: PointerEvent): void => {
    if (this.start && event.pointerType === 'touch') event.stopPropagation();
  };

  private readonly handleEnd = (event: TouchEvent): void => {
    const touch = event.changedTouches[0];
    const { start } = this;
    this.start = undefined;
    if (!start || !touch) return;
    const [right, down] = [touch.clientX - start.x, touch.clientY - start.y];
    if (Math.hypot(right, down) > TAP_PX) {
      // The picture has seen the finger come down but not move: it would take this for a tap.
      event.stopPropagation();
      window.dispatchEvent(new Event('touchcancel'));
    }
    const step = swipeStep(right, down);
    if (step) this.turn(step);
  };
}

function scrollsSideways(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.scrollWidth > target.clientWidth + 1 &&
    /auto|scroll/.test(getComputedStyle(target).overflowX)
  );
}
