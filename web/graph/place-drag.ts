/** Taking hold of a node or a region and putting it somewhere else, by mouse, pen or one finger. */
import type { Camera } from './camera.ts';
import type { Picture } from './elements.ts';
import { TAP_PX } from './gestures.ts';
import { heldAt, type Held } from './held.ts';
import type { Stage } from './stage.ts';

export interface PlaceDragHost {
  /** What can be taken hold of now; undefined: nothing. */
  readonly picture: () => Picture | undefined;
  readonly camera: () => Camera;
  /** Where it is held, at every move; undefined: it has been let go where it was. */
  readonly onHold: (held: Held | undefined) => void;
  readonly onDrop: (held: Held) => void;
}

/**
 * Listens until `signal` is aborted, and before all others: a picture does not move while something in it is held. Escape,
 * and a second finger, let go of it where it was. Returns whether something is held.
 */
export function listenToDrags(
  { frame, layers }: Pick<Stage, 'frame' | 'layers'>,
  host: PlaceDragHost,
  signal: AbortSignal,
): () => boolean {
  let taken: { readonly held: Held; readonly x: number; readonly y: number } | undefined;
  let moved = false;

  const cancel = (): void => {
    taken = undefined;
    host.onHold(undefined);
  };

  const heldNow = ({ clientX, clientY }: PointerEvent): Held => {
    const { held, x, y } = taken!;
    const { zoom } = host.camera();
    return { ...held, x: held.x + (clientX - x) / zoom, y: held.y + (clientY - y) / zoom };
  };

  const press = (event: PointerEvent): void => {
    // A second finger: the two stretch the picture.
    if (taken) return cancel();
    const picture = host.picture();
    if (!picture || event.button !== 0 || !event.isPrimary) return;
    const { left, top } = frame.getBoundingClientRect();
    const camera = host.camera();
    const point = {
      x: (event.clientX - left - camera.x) / camera.zoom,
      y: (event.clientY - top - camera.y) / camera.zoom,
    };
    const held = heldAt(picture, point, camera.zoom);
    if (!held) return;
    taken = { held, x: event.clientX, y: event.clientY };
    moved = false;
  };

  const move = (event: PointerEvent): void => {
    if (!taken) return;
    moved ||= Math.hypot(event.clientX - taken.x, event.clientY - taken.y) > TAP_PX;
    if (moved) host.onHold(heldNow(event));
  };

  const release = (event: PointerEvent): void => {
    if (!taken) return;
    const held = heldNow(event);
    taken = undefined;
    if (moved) host.onDrop(held);
  };

  const escape = (event: KeyboardEvent): void => {
    if (!taken || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };

  layers.addEventListener('pointerdown', press, { signal, capture: true });
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', release, { signal });
  addEventListener('pointercancel', () => taken && cancel(), { signal });
  // Cytoscape takes the focus off the stage as soon as it is pressed.
  addEventListener('keydown', escape, { signal, capture: true });
  return () => taken !== undefined;
}
