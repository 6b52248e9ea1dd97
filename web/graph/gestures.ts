/** Panning and zooming by hand: drag, wheel, and two fingers. */
import { zoomAround, type Camera } from './camera.ts';
import { ZOOM_LIMITS } from './stage-camera.ts';

export interface GestureHost {
  readonly now: () => Camera;
  /** One of many small moves of the camera. */
  readonly onMove: (camera: Camera) => void;
  /** Whether the pointer that has just been pressed holds something that moves with it instead of the picture. */
  readonly isHolding: () => boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A press that moves less than this is a tap. */
export const TAP_PX = 5;
/** One that has moved so much is a drag to everybody. */
const SURELY_PX = 20;
/** So many pixels of the wheel double the picture. */
const WHEEL_DOUBLES = 380;
/** Trackpads send a pinch as small steps of the wheel with Ctrl. */
const PINCH_DOUBLES = 70;
const LINE_PX = 16;

/** Listens until `signal` is aborted. Points are those of the stage. */
export function listenToGestures(stage: HTMLElement, host: GestureHost, signal: AbortSignal): void {
  const fingers = new Map<number, Place>();
  let start: Place | undefined;
  let dragging = false;
  const placeOf = ({ clientX, clientY }: MouseEvent): Place => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.pointerType === 'mouse' && !event.isPrimary)) return;
    fingers.set(event.pointerId, placeOf(event));
    start = placeOf(event);
    dragging = fingers.size > 1;
  };

  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before || !start || host.isHolding()) return;
    const after = placeOf(event);
    dragging ||= Math.hypot(after.x - start.x, after.y - start.y) > TAP_PX;
    if (!dragging) return;
    const [one, other] = [...fingers.values()];
    fingers.set(event.pointerId, after);
    const camera = host.now();
    if (!one || !other) {
      host.onMove({ ...camera, x: camera.x + after.x - before.x, y: camera.y + after.y - before.y });
      return;
    }
    const [newOne, newOther] = [...fingers.values()];
    const from = middle(one, other);
    const to = middle(newOne!, newOther!);
    const shifted = { ...camera, x: camera.x + to.x - from.x, y: camera.y + to.y - from.y };
    host.onMove(
      zoomAround(shifted, apart(newOne!, newOther!) / Math.max(1, apart(one, other)), to, ZOOM_LIMITS),
    );
  };

  const release = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
  };

  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX);
    const factor = 2 ** (-pixels / (event.ctrlKey ? PINCH_DOUBLES : WHEEL_DOUBLES));
    host.onMove(zoomAround(host.now(), factor, placeOf(event), ZOOM_LIMITS));
  };

  /**
   * Cytoscape looks for what lies under every step of the mouse. In a drag that is of no use and costs a frame: it has
   * seen that this is no tap, and need not see more.
   */
  const spare = (event: MouseEvent): void => {
    if (!dragging || !start || fingers.size === 0 || host.isHolding()) return;
    const { x, y } = placeOf(event);
    if (Math.hypot(x - start.x, y - start.y) > SURELY_PX) event.stopPropagation();
  };

  stage.addEventListener('pointerdown', press, { signal });
  addEventListener('mousemove', spare, { signal, capture: true });
  stage.addEventListener('wheel', turn, { signal, passive: false });
  // A drag goes on where the pointer leaves the stage.
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', release, { signal });
  addEventListener('pointercancel', release, { signal });
}

const middle = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
