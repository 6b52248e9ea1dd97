import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

/** Classes of nodes. Their data: `diameter`, `rim` and `ring` (model units) and `color` (1 to 12). */
export const NODE_CLASSES = { chosen: 'chosen', cursor: 'cursor', hovered: 'hovered', dim: 'dim' } as const;

/** Of what stands back. */
export const DIM_OPACITY = 0.26;

/** How nodes look: a disc in the department's colour, a ring around what is chosen. Letters are drawn over them by us. */
export function stylesheetOf(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(diameter)',
        height: 'data(diameter)',
        'background-color': (node) => palette.departments[node.data('color') as number] ?? palette.muted,
        'border-width': 'data(rim)',
        'border-color': palette.ground,
        'border-position': 'outside',
        'overlay-opacity': 0,
        'outline-width': 0,
        'outline-color': palette.ink,
        'transition-duration': 0,
      },
    },
    { selector: `node.${NODE_CLASSES.dim}`, style: { opacity: DIM_OPACITY } },
    {
      selector: `node.${NODE_CLASSES.hovered}`,
      style: { 'outline-width': 'data(rim)', 'outline-offset': 'data(rim)', 'outline-color': palette.muted },
    },
    {
      selector: `node.${NODE_CLASSES.cursor}`,
      style: {
        'outline-width': 'data(rim)',
        'outline-offset': 'data(rim)',
        'outline-color': palette.accent,
        'outline-style': 'dashed',
      },
    },
    {
      selector: `node.${NODE_CLASSES.chosen}`,
      style: {
        'outline-width': 'data(ring)',
        'outline-offset': 'data(rim)',
        'outline-color': palette.ink,
        'outline-style': 'solid',
      },
    },
  ];
}
