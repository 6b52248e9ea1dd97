/** The picture of a view with all that makes it readable away from the screen. */
import type { Size } from '../graph/camera.ts';
import type { DrawingContext } from '../graph/drawing-context.ts';
import { toPicture } from '../graph/elements.ts';
import { date, t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import { hasPair } from '../state/map-changes.ts';
import type { MapView } from '../state/map-state.ts';
import type { Drawing } from './drawing.ts';
import type { ExportedMap } from './exported-map.ts';
import { filterNote } from './filter-note.ts';
import { framed } from './framed.ts';
import { graphDrawing } from './graph-drawing.ts';
import { mapLegend } from './legend.ts';
import type { Palette } from '../graph/palette.ts';
import type { ViewPicture } from './view-picture.ts';

/** The table is rows, and is printed as such. */
export function hasPicture(view: MapView): boolean {
  return view !== 'table';
}

function pictureOf({ lookup, state, fresh, picture }: ExportedMap): ViewPicture | undefined {
  if (state.view !== 'graph') return picture;
  const shown = toPicture(lookup.map, plainText, (link) => hasPair(fresh, link));
  return {
    drawing: (palette, size) => graphDrawing(shown, state, palette, size),
    legend: (palette) => mapLegend(lookup, fresh, palette),
  };
}

/** A sheet of the given size. @throws when the view shows nothing yet. */
export function mapSheet(
  exported: ExportedMap,
  palette: Palette,
  size: Size,
  measureOn: DrawingContext,
): Drawing {
  const picture = pictureOf(exported);
  if (!picture) throw new Error(t('mapExport.notYet'));
  const frame = {
    title: t(`mapExport.title.${exported.lookup.map.level}`),
    day: date(exported.day),
    legend: picture.legend(palette),
    note: filterNote(exported),
  };
  return framed((room) => picture.drawing(palette, room), frame, palette, size, measureOn);
}
