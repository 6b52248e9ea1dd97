/**
 * The signs on links: a disc with the picture of its kind; filled, with a check mark, once people have decided. What both
 * sides try together has its own picture, whatever the kind of their link.
 */
import { RELATIONS } from '../../api/contract/relation.ts';
import { icons } from '../components/icons.ts';
import { RELATION_ICONS } from '../components/relation-icons.ts';
import type { Camera } from './camera.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { Picture } from './elements.ts';
import { LINK_STANDING, type Emphasis } from './emphasis.ts';
import { iconPath } from './icon-path.ts';
import type { PlacedSign } from './link-signs.ts';
import type { Palette } from './palette.ts';

const FULL_CIRCLE = 2 * Math.PI;
const RIM_PX = 1.25;
/** The pictures are drawn on a square of so many units. */
const ICON_UNITS = 24;
/** Size of the picture, of the disc's diameter. */
const ICON_SHARE = 0.68;
const STROKE_PX = 1.25;
const EXPERIMENT = RELATIONS.indexOf('experiment');

/** Draws on a canvas whose unit is one CSS pixel. Links pushed back since the signs were placed show none. */
export function drawLinkSigns(
  canvas: DrawingContext,
  { links }: Picture,
  emphasis: Emphasis,
  signs: readonly PlacedSign[],
  camera: Camera,
  palette: Palette,
): void {
  for (const { link, x, y, radius } of signs) {
    if (emphasis.link[link] === LINK_STANDING.back) continue;
    const decided = links.decided[link] === 1;
    const kind = links.tried[link] === 1 ? EXPERIMENT : links.relation[link]!;
    drawSign(canvas, camera.x + x, camera.y + y, radius, kind, decided, palette);
  }
}

/** One sign around a point; `relation` is the place of its kind in `RELATIONS`. */
export function drawSign(
  canvas: DrawingContext,
  x: number,
  y: number,
  radius: number,
  relation: number,
  decided: boolean,
  palette: Palette,
): void {
  const color = palette.relations[relation]!;
  canvas.save();
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  canvas.translate(x, y);
  canvas.beginPath();
  canvas.arc(0, 0, radius, 0, FULL_CIRCLE);
  canvas.fillStyle = decided ? color : palette.ground;
  canvas.fill();
  canvas.lineWidth = RIM_PX;
  canvas.strokeStyle = decided ? palette.ground : color;
  canvas.stroke();
  const scale = (2 * radius * ICON_SHARE) / ICON_UNITS;
  canvas.scale(scale, scale);
  canvas.translate(-ICON_UNITS / 2, -ICON_UNITS / 2);
  canvas.lineWidth = STROKE_PX / scale;
  const checked = decided && relation !== EXPERIMENT;
  canvas.stroke(iconPath(canvas, checked ? icons.check : icons[RELATION_ICONS[RELATIONS[relation]!]]));
  canvas.restore();
}
