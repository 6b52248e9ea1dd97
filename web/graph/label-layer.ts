/** The layer over the nodes: names of units and of departments, always upright and of one size. */
import type { Box, Camera } from './camera.ts';
import type { Emphasis } from './emphasis.ts';
import type { Picture, PictureNode, PictureRegion } from './elements.ts';
import type { Palette } from './palette.ts';
import { placeLabels, type LabelForm, type LabelWish, type PlacedLabel } from './place-labels.ts';
import { wrapLabel } from './wrap-label.ts';

interface TextForm extends LabelForm {
  readonly lines: readonly string[];
}

/** Labels with their places relative to nodes and regions: valid until zoom, picture or emphasis change. */
export interface LabelPlan {
  readonly nodes: readonly PlacedLabel<TextForm>[];
  readonly regions: readonly { readonly region: PictureRegion; readonly form: TextForm }[];
}

const NODE_PX = 11.5;
const REGION_PX = 12.5;
const LINE_HEIGHT = 1.18;
const LABEL_WIDTH_PX = 112;
/** What is chosen has its whole name, however long. */
const CHOSEN_WIDTH_PX = 170;
const CHOSEN_LINES = 4;
const REGION_LINES = 2;
const REGION_GAP_PX = 4;
const HALO_PX = 3.5;

const nodeFont = (palette: Palette, bold: boolean) => `${bold ? 650 : 480} ${NODE_PX}px ${palette.font}`;
const regionFont = (palette: Palette) => `650 ${REGION_PX}px ${palette.font}`;

/** Chooses what is written where. `diameterOf` gives a node's size on the screen, in pixels. */
export function planLabels(
  canvas: CanvasRenderingContext2D,
  picture: Picture,
  emphasis: Emphasis,
  zoom: number,
  palette: Palette,
  diameterOf: (node: PictureNode) => number,
): LabelPlan {
  canvas.font = regionFont(palette);
  const measureRegion = (text: string) => canvas.measureText(text).width;
  const regions = picture.level === 'department' ? [] : regionLabels(picture, zoom, measureRegion);
  const wishes = byImportance(picture, emphasis).map((index): LabelWish<TextForm> => {
    const node = picture.nodes[index]!;
    const always = emphasis.label[index] === 1;
    canvas.font = nodeFont(palette, always);
    const measure = (text: string) => canvas.measureText(text).width;
    const forms = always
      ? [formOf(node.label, CHOSEN_WIDTH_PX, CHOSEN_LINES, measure, NODE_PX)]
      : [2, 1].map((lines) => formOf(node.label, LABEL_WIDTH_PX, lines, measure, NODE_PX));
    return { id: node.id, x: zoom * node.x, y: zoom * node.y, radius: diameterOf(node) / 2, forms, always };
  });
  const obstacles = regions.map(({ region, form }) => regionBox(region, form, { zoom, x: 0, y: 0 }));
  return { nodes: placeLabels(wishes, obstacles), regions };
}

/** Chosen and hovered first, then those with most links; those that stand back have no label. */
function byImportance({ nodes }: Picture, { label, dimNode }: Emphasis): number[] {
  return nodes
    .map((_, index) => index)
    .filter((index) => dimNode[index] === 0)
    .sort(
      (a, b) =>
        label[b]! - label[a]! ||
        nodes[b]!.links - nodes[a]!.links ||
        nodes[b]!.radius - nodes[a]!.radius ||
        a - b,
    );
}

function formOf(
  name: string,
  maxWidth: number,
  lines: number,
  measure: (text: string) => number,
  px: number,
): TextForm {
  const wrapped = wrapLabel(name, maxWidth, lines, measure);
  return { lines: wrapped.lines, width: wrapped.width, height: wrapped.lines.length * px * LINE_HEIGHT };
}

/** Names of departments above their circles; where two would meet, the smaller one has its two letters only. */
function regionLabels(
  { regions }: Picture,
  zoom: number,
  measure: (text: string) => number,
): { region: PictureRegion; form: TextForm }[] {
  const taken: Box[] = [];
  return regions
    .toSorted((a, b) => b.r - a.r || a.x - b.x)
    .flatMap((region) => {
      const width = Math.max(90, 1.6 * zoom * region.r);
      const forms = [
        formOf(region.name, width, REGION_LINES, measure, REGION_PX),
        formOf(region.mark, width, 1, measure, REGION_PX),
      ];
      const form = forms.find((one) => {
        const box = regionBox(region, one, { zoom, x: 0, y: 0 });
        return taken.every((other) => apart(box, other));
      });
      if (!form) return [];
      taken.push(regionBox(region, form, { zoom, x: 0, y: 0 }));
      return [{ region, form }];
    });
}

function apart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}

function regionBox(region: PictureRegion, { width, height }: TextForm, camera: Camera): Box {
  const x = camera.x + camera.zoom * region.x;
  const bottom = camera.y + camera.zoom * (region.y - region.r) - REGION_GAP_PX;
  return { left: x - width / 2, top: bottom - height, right: x + width / 2, bottom };
}

/** Draws a plan on a canvas whose unit is one CSS pixel. */
export function drawLabels(
  canvas: CanvasRenderingContext2D,
  picture: Picture,
  emphasis: Emphasis,
  plan: LabelPlan,
  camera: Camera,
  palette: Palette,
): void {
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.lineJoin = 'round';
  canvas.lineWidth = HALO_PX;
  canvas.strokeStyle = palette.ground;
  canvas.font = regionFont(palette);
  for (const { region, form } of plan.regions) {
    canvas.fillStyle = `color-mix(in srgb, ${palette.departments[region.color]!} 82%, ${palette.ink})`;
    const box = regionBox(region, form, camera);
    drawText(canvas, form, box.left, box.top, REGION_PX);
  }
  for (const { id, form, dx, dy } of plan.nodes) {
    const index = picture.indexOf.get(id)!;
    const node = picture.nodes[index]!;
    canvas.font = nodeFont(palette, emphasis.label[index] === 1);
    canvas.fillStyle = palette.ink;
    drawText(
      canvas,
      form,
      camera.x + camera.zoom * node.x + dx,
      camera.y + camera.zoom * node.y + dy,
      NODE_PX,
    );
  }
}

function drawText(
  canvas: CanvasRenderingContext2D,
  { lines, width }: TextForm,
  left: number,
  top: number,
  px: number,
): void {
  lines.forEach((line, index) => {
    const y = top + (index + 0.5) * px * LINE_HEIGHT;
    canvas.strokeText(line, left + width / 2, y);
    canvas.fillText(line, left + width / 2, y);
  });
}
