import { clientGroup } from './en/client-group.ts';
import { columns } from './en/columns.ts';
import { common } from './en/common.ts';
import { coverage } from './en/coverage.ts';
import { decide } from './en/decide.ts';
import { directory } from './en/directory.ts';
import { experiments } from './en/experiments.ts';
import { frame } from './en/frame.ts';
import { imports } from './en/import.ts';
import { lessons } from './en/lessons.ts';
import { mapPlaces } from './en/map-places.ts';
import { insight } from './en/insight.ts';
import { map } from './en/map.ts';
import { matrix } from './en/matrix.ts';
import { mapExport } from './en/map-export.ts';
import { records } from './en/record.ts';
import { saved } from './en/saved.ts';
import { scatter } from './en/scatter.ts';
import { search } from './en/search.ts';
import { service } from './en/service.ts';
import { settings } from './en/settings.ts';
import { themes } from './en/themes.ts';
import { unit } from './en/unit.ts';
import type { Messages } from './types.ts';

export const en: Messages = {
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
};
