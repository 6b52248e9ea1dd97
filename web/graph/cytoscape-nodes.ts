/** Keeps Cytoscape's nodes in step with a picture: patched, never made anew. */
import type { Core, NodeDefinition } from 'cytoscape';
import type { Attention, Emphasis } from './emphasis.ts';
import type { Picture } from './elements.ts';
import { nodeLook } from './node-look.ts';
import { NODE_CLASSES } from './stylesheet.ts';

/** Adds, moves and removes nodes. New ones come all at once, with all they need: Cytoscape works out their looks once. */
export function patchNodes(cy: Core, picture: Picture): void {
  const zoom = cy.zoom();
  const added: NodeDefinition[] = [];
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      if (!picture.indexOf.has(node.id())) node.remove();
    });
    for (const { id, x, y, color, radius } of picture.nodes) {
      const known = cy.getElementById(id);
      const data = { color, ...sizesAt(radius, zoom) };
      if (known.empty()) added.push({ data: { id, ...data }, position: { x, y } });
      else known.data(data).position({ x, y });
    }
    cy.add(added);
  });
}

/** Sizes follow the zoom by their own rule, so nodes are given new ones when it changes. */
export function resizeNodes(cy: Core, picture: Picture): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    for (const { id, radius } of picture.nodes) cy.getElementById(id).data(sizesAt(radius, zoom));
  });
}

function sizesAt(radius: number, zoom: number) {
  const { diameter, rim, ring } = nodeLook(radius, zoom);
  return { diameter, rim, ring };
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
