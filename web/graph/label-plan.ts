/** Chooses which names are written, in how many lines and where, for one zoom. */
import { frameOf, type Box } from './camera.ts';
import type { Emphasis } from './emphasis.ts';
import { extentOf, type Picture, type PictureNode, type PictureRegion } from './elements.ts';
import { boxOfName } from './name-boxes.ts';
import { placeLabels, type LabelForm, type LabelWish, type PlacedLabel } from './place-labels.ts';
import { placeRegionNames, type PlacedName } from './region-names.ts';
import { wrapLabel, type Measure } from './wrap-label.ts';

export interface TextForm extends LabelForm {
  readonly lines: readonly string[];
}

/** A department's name at its circle, or on a chip its two letters alone. */
export interface NameForm extends TextForm {
  readonly chip: boolean;
  readonly cost: number;
}

/** Valid until zoom, picture or emphasis change; moving the camera only moves it. */
export interface LabelPlan {
  /** Relative to the middles of their nodes. */
  readonly nodes: readonly PlacedLabel<TextForm>[];
  /** In pixels from where the map's (0, 0) is drawn. */
  readonly regions: readonly PlacedName<NameForm>[];
}

/** How letters measure, in pixels. */
export interface Letters {
  readonly node: Measure;
  readonly chosenNode: Measure;
  readonly region: Measure;
}

export const NODE_PX = 11.5;
export const REGION_PX = 12.5;
export const LINE_HEIGHT = 1.18;
/** Ways to write a name, the best first: width in pixels, and lines. */
const FORMS = [
  [112, 2],
  [78, 3],
  [170, 1],
  [112, 1],
] as const;
/** A name of two letters. */
const LEAST_LABEL: LabelForm = { width: 8, height: NODE_PX * LINE_HEIGHT };
/** What is chosen has its whole name, however long. */
const CHOSEN_WIDTH_PX = 170;
const CHOSEN_LINES = 4;
/** A department's name may be a little wider than a small circle. */
const REGION_WIDTH_PX = 116;
const CHIP_PADDING_PX = 6;
const CHIP_HEIGHT_PX = 18;
/** In square pixels covered: a second line is nearly as good as one, two letters alone say little. */
const SECOND_LINE_COST = 80;
const CHIP_COST = 800;
/** Names do not touch the edge of the picture. */
const EDGE_PX = 5;
const NO_FRAME: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** `diameterOf` gives a node's size on the screen, in pixels; names of nodes keep clear of the boxes of `kept`. */
export function planLabels(
  picture: Picture,
  emphasis: Emphasis,
  zoom: number,
  letters: Letters,
  diameterOf: (node: PictureNode) => number,
  kept: readonly Box[] = [],
): LabelPlan {
  const frame = nameFrame(picture, emphasis, zoom);
  const regions =
    picture.level === 'department' ? [] : regionNames(picture, zoom, letters.region, diameterOf, frame);
  const wishes = byImportance(picture, emphasis).map((index) =>
    wishOf(picture.nodes[index]!, emphasis.label[index] === 1, zoom, letters, diameterOf),
  );
  return { nodes: placeLabels(wishes, frame, kept, regions.map(boxOfName)), regions };
}

/** Labels of nodes under the pointer: their whole names, whatever they cover. */
export function planHovered(
  picture: Picture,
  emphasis: Emphasis,
  zoom: number,
  letters: Letters,
  diameterOf: (node: PictureNode) => number,
): LabelPlan['nodes'] {
  const wishes = emphasis.hovered.map((index) =>
    wishOf(picture.nodes[index]!, true, zoom, letters, diameterOf),
  );
  return placeLabels(wishes, nameFrame(picture, emphasis, zoom));
}

/** Where names may stand: what is seen of the picture when all of it is shown. */
function nameFrame(picture: Picture, { neighbourhood }: Emphasis, zoom: number): Box {
  const extent = extentOf(picture, neighbourhood);
  if (!extent) return NO_FRAME;
  const { left, top, right, bottom } = frameOf(extent, zoom);
  return { left: left + EDGE_PX, top: top + EDGE_PX, right: right - EDGE_PX, bottom: bottom - EDGE_PX };
}

function wishOf(
  node: PictureNode,
  always: boolean,
  zoom: number,
  letters: Letters,
  diameterOf: (node: PictureNode) => number,
): LabelWish<TextForm> {
  return {
    id: node.id,
    x: zoom * node.x,
    y: zoom * node.y,
    radius: diameterOf(node) / 2,
    least: LEAST_LABEL,
    always,
    get forms() {
      return always
        ? [formOf(node.label, CHOSEN_WIDTH_PX, CHOSEN_LINES, letters.chosenNode, NODE_PX)]
        : usualForms(node.label, letters.node);
    },
  };
}

/** A name is written in the same ways at every zoom: they are found once for each way of measuring. */
const knownForms = new WeakMap<Measure, Map<string, readonly TextForm[]>>();

function usualForms(name: string, measure: Measure): readonly TextForm[] {
  const known = knownForms.get(measure) ?? new Map<string, readonly TextForm[]>();
  knownForms.set(measure, known);
  const forms =
    known.get(name) ?? FORMS.map(([width, lines]) => formOf(name, width, lines, measure, NODE_PX));
  known.set(name, forms);
  return forms;
}

/**
 * Chosen first, then those that name their department as well, then those with most links; those that stand back have no
 * label.
 */
function byImportance(picture: Picture, { label, dimNode }: Emphasis): number[] {
  const { nodes, regions } = picture;
  const alone = new Set(regions.flatMap((region) => namesakeOf(region, nodes) ?? []));
  const first = (index: number) => Number(alone.has(nodes[index]!));
  return nodes
    .map((_, index) => index)
    .filter((index) => dimNode[index] === 0)
    .sort(
      (a, b) =>
        label[b]! - label[a]! ||
        first(b) - first(a) ||
        nodes[b]!.links - nodes[a]!.links ||
        nodes[b]!.radius - nodes[a]!.radius ||
        a - b,
    );
}

function regionNames(
  { regions, nodes }: Picture,
  zoom: number,
  measure: Measure,
  diameterOf: (node: PictureNode) => number,
  frame: Box,
): readonly PlacedName<NameForm>[] {
  return placeRegionNames(
    regions.map(({ x, y, r }) => ({ x: zoom * x, y: zoom * y, r: zoom * r })),
    (index) => nameForms(regions[index]!, zoom, nodes, measure),
    nodes.map((node) => ({ x: zoom * node.x, y: zoom * node.y, r: diameterOf(node) / 2 })),
    frame,
  );
}

/** The one node of a department that is one unit of the same name. */
function namesakeOf(
  { name, mark, color }: PictureRegion,
  nodes: readonly PictureNode[],
): PictureNode | undefined {
  const own = nodes.filter((node) => node.mark === mark && node.color === color);
  return own.length === 1 && own[0]!.label === name ? own[0] : undefined;
}

function nameForms(
  region: PictureRegion,
  zoom: number,
  nodes: readonly PictureNode[],
  measure: Measure,
): readonly NameForm[] {
  // It would be named twice.
  if (namesakeOf(region, nodes)) return [];
  const { name, mark, r } = region;
  const width = Math.max(REGION_WIDTH_PX, 1.6 * zoom * r);
  const chipWidth = measure(mark) + 2 * CHIP_PADDING_PX;
  return [
    { ...formOf(name, width, 1, measure, REGION_PX), chip: false, cost: 0 },
    { ...formOf(name, REGION_WIDTH_PX, 2, measure, REGION_PX), chip: false, cost: SECOND_LINE_COST },
    { lines: [mark], width: chipWidth, height: CHIP_HEIGHT_PX, chip: true, cost: CHIP_COST },
  ].filter((form) => !form.lines.at(-1)!.endsWith('…'));
}

function formOf(name: string, maxWidth: number, lines: number, measure: Measure, px: number): TextForm {
  const wrapped = wrapLabel(name, maxWidth, lines, measure);
  return { lines: wrapped.lines, width: wrapped.width, height: wrapped.lines.length * px * LINE_HEIGHT };
}
