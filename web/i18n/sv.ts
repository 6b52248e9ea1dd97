import { clientGroup } from './sv/client-group.ts';
import { common } from './sv/common.ts';
import { decide } from './sv/decide.ts';
import { directory } from './sv/directory.ts';
import { frame } from './sv/frame.ts';
import { imports } from './sv/import.ts';
import { map } from './sv/map.ts';
import { search } from './sv/search.ts';
import { service } from './sv/service.ts';
import { unit } from './sv/unit.ts';
import type { Messages } from './types.ts';

export const sv: Messages = {
  common,
  frame,
  search,
  unit,
  map,
  decide,
  directory,
  service,
  clientGroup,
  imports,
};
