/** Nodes as the screen shows them, where Cytoscape draws them by its stylesheet (graph/stylesheet.ts). */
import type { Camera } from '../graph/camera.ts';
import type { DrawingContext } from '../graph/drawing-context.ts';
import type { Picture } from '../graph/elements.ts';
import type { Emphasis } from '../graph/emphasis.ts';
import { nodeLook } from '../graph/node-look.ts';
import type { Palette } from '../graph/palette.ts';
import { DIM_OPACITY } from '../graph/stylesheet.ts';

const FULL_CIRCLE = 2 * Math.PI;

/** A disc for each node with its name, a ring around those in `chosen` (ids). */
export function drawNodes(
  canvas: DrawingContext,
  { nodes }: Picture,
  { dimNode }: Emphasis,
  chosen: readonly string[],
  camera: Camera,
  palette: Palette,
): void {
  canvas.setLineDash([]);
  nodes.forEach((node, index) => {
    const look = nodeLook(node.radius, camera.zoom);
    const [radius, rim, ring] = [look.pixels / 2, camera.zoom * look.rim, camera.zoom * look.ring];
    const [x, y] = [camera.x + camera.zoom * node.x, camera.y + camera.zoom * node.y];
    canvas.openGroup?.(undefined, node.label);
    canvas.globalAlpha = dimNode[index] === 1 ? DIM_OPACITY : 1;
    drawDisc(canvas, x, y, radius + rim, palette.ground);
    drawDisc(canvas, x, y, radius, palette.departments[node.color] ?? palette.muted);
    if (chosen.includes(node.id)) {
      canvas.beginPath();
      canvas.arc(x, y, radius + 2 * rim + ring / 2, 0, FULL_CIRCLE);
      canvas.lineWidth = ring;
      canvas.strokeStyle = palette.ink;
      canvas.stroke();
    }
    canvas.closeGroup?.();
  });
  canvas.globalAlpha = 1;
}

function drawDisc(canvas: DrawingContext, x: number, y: number, radius: number, color: string): void {
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, FULL_CIRCLE);
  canvas.fillStyle = color;
  canvas.fill();
}
