/** A place on the map in units; one unit is one pixel at zoom 1, y grows downwards. */
export type Point = { readonly x: number; readonly y: number };

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A service or a team on the map. A department's own node names itself as its department. */
export type LayoutNode = { readonly id: string; readonly department: string };

/** A relation between two nodes, either way round. `weight` > 0: how strongly they want to be near. */
export type LayoutEdge = { readonly source: string; readonly target: string; readonly weight: number };

/** A department's circle. */
export type Region = Point & { readonly department: string; readonly r: number };

/** The smallest upright rectangle around all regions. */
export type Bounds = Point & { readonly width: number; readonly height: number };

export type Layout = {
  /** By node id; whole numbers. */
  readonly positions: ReadonlyMap<string, Point>;
  /** One for each department that has a node, in the order of their ids; whole numbers. */
  readonly regions: readonly Region[];
  readonly bounds: Bounds;
};

/** A layout as it is stored. */
export type KnownLayout = Pick<Layout, 'positions' | 'regions'>;

export type LayoutInput = {
  readonly nodes: readonly LayoutNode[];
  /** Edges to nodes that are not in `nodes`, and from a node to itself, are left out. */
  readonly edges: readonly LayoutEdge[];
  /** The layout as it was stored: its nodes stay where they are. */
  readonly previous?: KnownLayout;
  readonly seed: number;
  /** Lay everything out afresh, starting from `previous`. */
  readonly tidy?: boolean;
};

/** While the map is computed: whole arrays by index, which the steps change in place. */
export type Draft = {
  /** By department. */
  readonly regionX: Float64Array;
  readonly regionY: Float64Array;
  readonly regionR: Float64Array;
  /** By node. */
  readonly x: Float64Array;
  readonly y: Float64Array;
};
