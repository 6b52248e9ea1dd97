/** The picture of a view with all that makes it readable away from the screen. */
import type { Size } from '../graph/camera.ts';
import type { DrawingContext } from '../graph/drawing-context.ts';
import { toPicture } from '../graph/elements.ts';
import type { Palette } from '../graph/palette.ts';
import { date, t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import type { MapView } from '../state/map-state.ts';
import type { Drawing } from './drawing.ts';
import type { ExportedMap } from './exported-map.ts';
import { filterNote } from './filter-note.ts';
import { framed } from './framed.ts';
import { graphDrawing } from './graph-drawing.ts';
import { mapLegend, type LegendPart } from './legend.ts';

interface ViewPicture {
  readonly drawing: (exported: ExportedMap, palette: Palette, size: Size) => Drawing;
  readonly legend: (exported: ExportedMap, palette: Palette) => readonly LegendPart[];
}

/** Views that are pictures: another one needs only its entry here. */
const PICTURES: Readonly<Partial<Record<MapView, ViewPicture>>> = {
  graph: {
    drawing: ({ lookup, state }, palette, size) =>
      graphDrawing(toPicture(lookup.map, plainText), state, palette, size),
    legend: ({ lookup }, palette) => mapLegend(lookup, palette),
  },
};

export function hasPicture(view: MapView): boolean {
  return PICTURES[view] !== undefined;
}

/** A sheet of the given size. @throws for a view that is no picture. */
export function mapSheet(
  exported: ExportedMap,
  palette: Palette,
  size: Size,
  measureOn: DrawingContext,
): Drawing {
  const picture = PICTURES[exported.state.view];
  if (!picture) throw new Error(`the view ${exported.state.view} is no picture`);
  const frame = {
    title: t(`mapExport.title.${exported.lookup.map.level}`),
    day: date(exported.day),
    legend: picture.legend(exported, palette),
    note: filterNote(exported),
  };
  return framed((room) => picture.drawing(exported, palette, room), frame, palette, size, measureOn);
}
