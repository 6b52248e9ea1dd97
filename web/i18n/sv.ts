import { clientGroup } from './sv/client-group.ts';
import { columns } from './sv/columns.ts';
import { common } from './sv/common.ts';
import { coverage } from './sv/coverage.ts';
import { decide } from './sv/decide.ts';
import { directory } from './sv/directory.ts';
import { experiments } from './sv/experiments.ts';
import { frame } from './sv/frame.ts';
import { imports } from './sv/import.ts';
import { lessons } from './sv/lessons.ts';
import { mapPlaces } from './sv/map-places.ts';
import { insight } from './sv/insight.ts';
import { map } from './sv/map.ts';
import { matrix } from './sv/matrix.ts';
import { mapExport } from './sv/map-export.ts';
import { records } from './sv/record.ts';
import { saved } from './sv/saved.ts';
import { scatter } from './sv/scatter.ts';
import { search } from './sv/search.ts';
import { service } from './sv/service.ts';
import { settings } from './sv/settings.ts';
import { themes } from './sv/themes.ts';
import { unit } from './sv/unit.ts';
import type { Messages } from './types.ts';

export const sv: Messages = {
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
