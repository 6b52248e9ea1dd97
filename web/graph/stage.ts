/** Where the picture goes: on the frame the layers, which lie on each other, Cytoscape's in the middle. */
export interface Stage {
  readonly frame: HTMLElement;
  /** Holds the layers, and reaches beyond the frame on all sides. */
  readonly layers: HTMLElement;
  readonly under: HTMLCanvasElement;
  readonly nodes: HTMLElement;
  readonly over: HTMLCanvasElement;
  /** All layers as one picture: seen in their place while the class `MOVING` is on `layers`. */
  readonly moved: HTMLCanvasElement;
}

export const MOVING = 'moving';
