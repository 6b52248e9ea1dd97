/** How large a node and its letters are at a zoom. Pure. */

/** Nodes grow slower than the picture: zooming in takes crowded nodes apart, zooming out keeps them touchable. */
const GROWTH = 0.5;
const SMALLEST_MARKED_PX = 17;
const RIM_PX = 2;
const RING_PX = 2.5;
const MARK_SHARE = 0.42;
const LARGEST_MARK_PX = 15;

export interface NodeLook {
  /** On the screen, in pixels. */
  readonly pixels: number;
  /** The same, its edge and its ring in map units, as Cytoscape wants them. */
  readonly diameter: number;
  readonly rim: number;
  readonly ring: number;
  /** Size of its two letters in pixels; 0 where they could not be read. */
  readonly letters: number;
}

/** Look of a node with a radius in map units. */
export function nodeLook(radius: number, zoom: number): NodeLook {
  const pixels = 2 * radius * zoom ** GROWTH;
  return {
    pixels,
    diameter: pixels / zoom,
    rim: RIM_PX / zoom,
    ring: RING_PX / zoom,
    letters: pixels >= SMALLEST_MARKED_PX ? Math.min(LARGEST_MARK_PX, pixels * MARK_SHARE) : 0,
  };
}
