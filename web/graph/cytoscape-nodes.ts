/** Keeps Cytoscape's nodes in step with a picture: patched, never made anew. */
import type { Core } from 'cytoscape';
import type { Attention, Emphasis } from './emphasis.ts';
import type { Picture } from './elements.ts';
import { nodeLook } from './node-look.ts';
import { NODE_CLASSES } from './stylesheet.ts';

/** Adds, moves and removes nodes. */
export function patchNodes(cy: Core, picture: Picture): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      if (!picture.indexOf.has(node.id())) node.remove();
    });
    for (const { id, x, y, color } of picture.nodes) {
      const known = cy.getElementById(id);
      if (known.empty()) cy.add({ group: 'nodes', data: { id, color }, position: { x, y } });
      else known.data({ color }).position({ x, y });
    }
  });
}

/** Sizes follow the zoom by their own rule, so nodes are given new ones when it changes. */
export function resizeNodes(cy: Core, picture: Picture): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    for (const { id, radius } of picture.nodes) {
      const { diameter, rim, ring } = nodeLook(radius, zoom);
      cy.getElementById(id).data({ diameter, rim, ring });
    }
  });
}

/** Rings what is chosen, dims what stands back. */
export function markNodes(cy: Core, picture: Picture, attention: Attention, { dimNode }: Emphasis): void {
  const { selected, cursor, hovered } = attention;
  cy.batch(() => {
    picture.nodes.forEach(({ id }, index) => {
      const node = cy.getElementById(id);
      node.toggleClass(NODE_CLASSES.dim, dimNode[index] === 1);
      node.toggleClass(NODE_CLASSES.chosen, selected.includes(id));
      node.toggleClass(NODE_CLASSES.cursor, cursor === id);
      node.toggleClass(NODE_CLASSES.hovered, hovered.includes(id));
    });
  });
}
