/** The layer over the nodes: names of units and of departments, always upright and of one size. */
import type { Camera } from './camera.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { Emphasis } from './emphasis.ts';
import type { Picture, PictureNode } from './elements.ts';
import {
  LINE_HEIGHT,
  NODE_PX,
  REGION_PX,
  type LabelPlan,
  type Letters,
  type TextForm,
} from './label-plan.ts';
import { nodeLook } from './node-look.ts';
import type { Palette } from './palette.ts';
import { DIM_OPACITY } from './stylesheet.ts';

const HALO_PX = 3.5;
const CHIP_RADIUS_PX = 5;
/** Capitals stand a little above the middle of their line. */
const LOWERED = 0.05;

const nodeFont = (palette: Palette, chosen: boolean) => `${chosen ? 650 : 480} ${NODE_PX}px ${palette.font}`;
const regionFont = (palette: Palette) => `650 ${REGION_PX}px ${palette.font}`;

/**
 * Measures texts as this layer writes them: letter by letter, each measured once, as names are tried in many forms. What
 * letters come nearer to each other in a word is left out, so nothing is wider than it is said to be.
 */
export function lettersOf(canvas: DrawingContext, palette: Palette): Letters {
  const measureIn = (font: string) => {
    const known = new Map<string, number>();
    const widthOf = (letter: string): number => {
      canvas.font = font;
      const { width } = canvas.measureText(letter);
      known.set(letter, width);
      return width;
    };
    return (text: string) => {
      let width = 0;
      for (const letter of text) width += known.get(letter) ?? widthOf(letter);
      return width;
    };
  };
  return {
    node: measureIn(nodeFont(palette, false)),
    chosenNode: measureIn(nodeFont(palette, true)),
    region: measureIn(regionFont(palette)),
  };
}

/** Draws the two letters of each node's department on it. */
export function drawMarks(
  canvas: DrawingContext,
  { nodes }: Picture,
  { dimNode }: Emphasis,
  camera: Camera,
  palette: Palette,
): void {
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillStyle = palette.onDepartment;
  nodes.forEach(({ x, y, radius, mark }, index) => {
    const { letters } = nodeLook(radius, camera.zoom);
    if (letters === 0) return;
    canvas.globalAlpha = dimNode[index] === 1 ? DIM_OPACITY : 1;
    canvas.font = `660 ${letters}px ${palette.font}`;
    canvas.fillText(mark, camera.x + camera.zoom * x, camera.y + camera.zoom * y + letters * LOWERED);
  });
  canvas.globalAlpha = 1;
}

/** Draws a plan, and over it the labels of what is hovered, on a canvas whose unit is one CSS pixel. */
export function drawLabels(
  canvas: DrawingContext,
  picture: Picture,
  emphasis: Emphasis,
  plan: LabelPlan,
  hovered: LabelPlan['nodes'],
  camera: Camera,
  palette: Palette,
): void {
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.lineJoin = 'round';
  canvas.lineWidth = HALO_PX;
  canvas.strokeStyle = palette.ground;
  canvas.font = regionFont(palette);
  for (const { index, form, x, y } of plan.regions) {
    const color = palette.departments[picture.regions[index]!.color]!;
    if (form.chip) drawChip(canvas, form, camera.x + x, camera.y + y, color, palette);
    else {
      canvas.fillStyle = `color-mix(in srgb, ${color} 82%, ${palette.ink})`;
      drawLines(canvas, form.lines, camera.x + x, camera.y + y, REGION_PX);
    }
  }
  for (const label of plan.nodes) {
    const index = picture.indexOf.get(label.id)!;
    if (emphasis.hovered.includes(index) || emphasis.dimNode[index] === 1) continue;
    drawLabel(canvas, picture.nodes[index]!, label, emphasis.label[index] === 1, camera, palette);
  }
  for (const label of hovered) {
    drawLabel(canvas, picture.nodes[picture.indexOf.get(label.id)!]!, label, true, camera, palette);
  }
}

function drawLabel(
  canvas: DrawingContext,
  node: PictureNode,
  { form, dx, dy }: LabelPlan['nodes'][number],
  chosen: boolean,
  camera: Camera,
  palette: Palette,
): void {
  canvas.font = nodeFont(palette, chosen);
  canvas.fillStyle = palette.ink;
  const x = camera.x + camera.zoom * node.x + dx + form.width / 2;
  const y = camera.y + camera.zoom * node.y + dy + form.height / 2;
  drawLines(canvas, form.lines, x, y, NODE_PX);
}

/** A department's two letters as they stand in lists, around a point. */
function drawChip(
  canvas: DrawingContext,
  { lines, width, height }: TextForm,
  x: number,
  y: number,
  color: string,
  palette: Palette,
): void {
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height / 2, width, height, CHIP_RADIUS_PX);
  canvas.fillStyle = color;
  canvas.fill();
  canvas.fillStyle = palette.onDepartment;
  canvas.fillText(lines[0]!, x, y);
}

/** Lines of text around a point. */
function drawLines(canvas: DrawingContext, lines: readonly string[], x: number, y: number, px: number): void {
  lines.forEach((line, index) => {
    const middle = y + (index - (lines.length - 1) / 2) * px * LINE_HEIGHT;
    canvas.strokeText(line, x, middle);
    canvas.fillText(line, x, middle);
  });
}
