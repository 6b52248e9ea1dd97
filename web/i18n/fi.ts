import { clientGroup } from './fi/client-group.ts';
import { columns } from './fi/columns.ts';
import { common } from './fi/common.ts';
import { coverage } from './fi/coverage.ts';
import { decide } from './fi/decide.ts';
import { directory } from './fi/directory.ts';
import { experiments } from './fi/experiments.ts';
import { frame } from './fi/frame.ts';
import { imports } from './fi/import.ts';
import { lessons } from './fi/lessons.ts';
import { mapPlaces } from './fi/map-places.ts';
import { insight } from './fi/insight.ts';
import { map } from './fi/map.ts';
import { matrix } from './fi/matrix.ts';
import { mapExport } from './fi/map-export.ts';
import { records } from './fi/record.ts';
import { saved } from './fi/saved.ts';
import { scatter } from './fi/scatter.ts';
import { search } from './fi/search.ts';
import { service } from './fi/service.ts';
import { settings } from './fi/settings.ts';
import { themes } from './fi/themes.ts';
import { unit } from './fi/unit.ts';

/** Finnish: the source of every key. A room of the app has its own file; the other languages fill the same shape. */
export const fi = {
  common,
  frame,
  search,
  unit,
  map,
  mapPlaces,
  matrix,
  mapExport,
  saved,
  insight,
  columns,
  scatter,
  decide,
  directory,
  service,
  clientGroup,
  imports,
  records,
  coverage,
  settings,
  experiments,
  lessons,
  themes,
} as const;
export type Fi = typeof fi;
