import type { MapLevel } from '../../api/contract/relation.ts';
import { t } from '../i18n/i18n.ts';
import type { MapView } from '../state/map-state.ts';

/** What stands over a picture: what its view shows. */
export function sheetTitle(view: MapView, level: MapLevel): string {
  switch (view) {
    case 'matrix':
      return t(`matrix.label.${level}`);
    case 'columns':
      return t(`columns.title.${level}`);
    case 'scatter':
      return t(`scatter.label.${level}`);
    default:
      return t(`mapExport.title.${level}`);
  }
}
