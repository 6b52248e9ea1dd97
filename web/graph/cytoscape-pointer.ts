/** What the pointer does on Cytoscape's stage, in the words of the map. */
import type { Core, EventObject } from 'cytoscape';
import type { Picture } from './elements.ts';
import { nearestLink } from './nearest.ts';

/** In pixels from a corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points are those of Cytoscape's container. */
export interface PointerHost {
  readonly picture: () => Picture | undefined;
  /** A node, the two ends of a link, or nothing was pressed; `asPair`: together with what was chosen before. */
  readonly onChoose: (ids: readonly string[], asPair: boolean) => void;
  readonly onFocus: (id: string) => void;
  readonly onHover: (ids: readonly string[], point: Point) => void;
}

/** How near to a line one must point. */
const LINK_REACH_PX = 8;
const NOWHERE: Point = { x: 0, y: 0 };

/** Listens for as long as Cytoscape lives. Links are not Cytoscape's: they are looked for where it hits nothing. */
export function listenToPointer(cy: Core, host: PointerHost): void {
  const hitBy = (event: EventObject): readonly string[] => {
    if (event.target !== cy) return [idOf(event)];
    const picture = host.picture();
    const link = picture ? nearestLink(picture, event.position, LINK_REACH_PX / cy.zoom()) : -1;
    if (!picture || link < 0) return [];
    const { from, to } = picture.links;
    return [picture.nodes[from[link]!]!.id, picture.nodes[to[link]!]!.id];
  };
  /** What the last two presses met: Cytoscape calls quick presses on two different nodes a double one. */
  let presses: readonly [before: string, last: string] = ['', ''];
  cy.on('tap', (event) => {
    const found = hitBy(event);
    presses = [presses[1], found.join()];
    const keys = event.originalEvent as Partial<MouseEvent> | undefined;
    host.onChoose(found, found.length === 1 && (keys?.shiftKey === true || keys?.ctrlKey === true));
  });
  cy.on('dbltap', 'node', (event) => {
    if (presses[0] === presses[1]) host.onFocus(idOf(event));
  });
  cy.on('mousemove', (event) => host.onHover(hitBy(event), event.renderedPosition ?? NOWHERE));
  cy.on('mouseout', (event) => {
    if (event.target === cy) host.onHover([], NOWHERE);
  });
}

const idOf = (event: EventObject): string => (event.target as { id(): string }).id();
