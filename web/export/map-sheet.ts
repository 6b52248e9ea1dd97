/** The picture of a view with all that makes it readable away from the screen. */
import type { DrawingContext } from '../graph/drawing-context.ts';
import { toPicture } from '../graph/elements.ts';
import { date, t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import { hasPair } from '../state/map-changes.ts';
import type { MapView } from '../state/map-state.ts';
import type { Drawing } from './drawing.ts';
import type { ExportedMap } from './exported-map.ts';
import { filterNote } from './filter-note.ts';
import { framed, pictureRoom, type Frame } from './framed.ts';
import { graphDrawing } from './graph-drawing.ts';
import { mapLegend } from './legend.ts';
import type { Palette } from '../graph/palette.ts';
import { isReadable, PAPERS, sheetSize, type Paper } from './papers.ts';
import { sheetTitle } from './sheet-title.ts';
import type { ViewPicture } from './view-picture.ts';

/** More nodes than this need the larger sheet for their names. */
const MOST_ON_A4 = 150;

/** The table is rows, and is printed as such. */
export function hasPicture(view: MapView): boolean {
  return view !== 'table';
}

/** The columns show whom each serves, not what that makes of two of them. */
export function drawsLinks(view: MapView): boolean {
  return view !== 'columns';
}

function pictureOf({ lookup, state, fresh, picture }: ExportedMap): ViewPicture | undefined {
  if (state.view !== 'graph') return picture;
  const shown = toPicture(lookup.map, plainText, (link) => hasPair(fresh, link));
  return {
    drawing: (palette, size) => graphDrawing(shown, state, palette, size),
    legend: (palette) => mapLegend(lookup, fresh, palette),
    // Letters keep their size, but on a smaller sheet fewer names of so many find room.
    leastPaper: lookup.map.nodes.length > MOST_ON_A4 ? 'A3' : 'A4',
  };
}

/** The picture on a sheet of paper that somebody has chosen; where the letters become too small there, it says so. */
export function mapOnPaper(
  exported: ExportedMap,
  paper: Paper,
  palette: Palette,
  measureOn: DrawingContext,
): Drawing {
  const picture = pictureNow(exported);
  const frame = frameOf(exported, picture, palette);
  const fits = lettersFit(picture, frame, paper, palette, measureOn);
  const note = fits ? frame.note : [t(`mapExport.small.${paper}`), ...frame.note];
  return sheet(picture, { ...frame, note }, paper, palette, measureOn);
}

/** The picture on a sheet of the size that it needs, for a file. @throws when the view shows nothing yet. */
export function mapSheet(exported: ExportedMap, palette: Palette, measureOn: DrawingContext): Drawing {
  const picture = pictureNow(exported);
  const frame = frameOf(exported, picture, palette);
  return sheet(picture, frame, paperOf(picture, frame, palette, measureOn), palette, measureOn);
}

/** The smallest sheet on which all letters can be read, else the largest; the smallest while nothing is shown yet. */
export function paperFor(exported: ExportedMap, palette: Palette, measureOn: DrawingContext): Paper {
  const picture = pictureOf(exported);
  return picture ? paperOf(picture, frameOf(exported, picture, palette), palette, measureOn) : PAPERS[0];
}

function paperOf(picture: ViewPicture, frame: Frame, palette: Palette, measureOn: DrawingContext): Paper {
  const from = PAPERS.indexOf(picture.leastPaper ?? PAPERS[0]);
  return (
    PAPERS.slice(from).find((paper) => lettersFit(picture, frame, paper, palette, measureOn)) ??
    PAPERS.at(-1)!
  );
}

function lettersFit(
  { letters }: ViewPicture,
  frame: Frame,
  paper: Paper,
  palette: Palette,
  measureOn: DrawingContext,
): boolean {
  return !letters || isReadable(letters(pictureRoom(frame, palette, sheetSize(paper), measureOn)));
}

function pictureNow(exported: ExportedMap): ViewPicture {
  const picture = pictureOf(exported);
  if (!picture) throw new Error(t('mapExport.notYet'));
  return picture;
}

function frameOf(exported: ExportedMap, { legend, note = [] }: ViewPicture, palette: Palette): Frame {
  const { lookup, state, day } = exported;
  return {
    title: sheetTitle(state.view, lookup.map.level),
    day: date(day),
    legend: legend(palette),
    note: [...note, ...filterNote(exported, drawsLinks(state.view))],
  };
}

function sheet(
  picture: ViewPicture,
  frame: Frame,
  paper: Paper,
  palette: Palette,
  measureOn: DrawingContext,
): Drawing {
  return framed((room) => picture.drawing(palette, room), frame, palette, sheetSize(paper), measureOn);
}
