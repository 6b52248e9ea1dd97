/** Finds places for the signs of links, which say their kind without colour: at the middle, or a little aside. Pure. */
import { RELATIONS } from '../../api/contract/relation.ts';
import type { Box } from './camera.ts';
import { Crowd } from './crowd.ts';
import type { Picture, PictureNode } from './elements.ts';
import { LINK_STANDING, type Emphasis } from './emphasis.ts';
import { DRAWING_ORDER } from './link-look.ts';

export interface PlacedSign {
  /** Which link. */
  readonly link: number;
  /** Its middle, in pixels from where the map's (0, 0) is drawn. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Radius of a sign: the fewer there are, the larger. */
const SIGN_PX = { few: 11, some: 9, many: 8 } as const;
const FEW_SIGNS = 20;
const SOME_SIGNS = 100;
const CHOSEN_SIGN_PX = 11;
/** Where along a link its sign may stand, the best first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78];
/** A link of which less is seen than so many signs has no room for one. */
const LEAST_ROOM = 1.5;
/** More signs than this are a carpet: the strongest links have one, the others their line. */
const MOST_SIGNS = 220;
/** Names give way to so many decided pairs and experiments; the signs of more find their places among the names. */
const MOST_KEPT = 60;

/**
 * The signs that must be seen, of what is chosen and of what people have decided or try together, where they cover least:
 * names keep clear of them. `diameterOf` gives a node's size on the screen, in pixels.
 */
export function placeKeptSigns(
  picture: Picture,
  emphasis: Emphasis,
  zoom: number,
  diameterOf: (node: PictureNode) => number,
): readonly PlacedSign[] {
  const crowd = crowdOfNodes(picture, zoom, diameterOf);
  const radiusOf = radii(picture, emphasis);
  return keptLinks(picture, emphasis).map((link) => {
    const places = placesOn(picture, link, radiusOf(link), zoom);
    const covered = places.map(({ x, y, radius }) => crowd.covered(boxAround(x, y, radius), ''));
    return enter(places[covered.indexOf(Math.min(...covered))]!, crowd);
  });
}

/**
 * The other signs of links that say more than shared clients: what says most and is strongest first. None covers
 * a node, a name or another sign; one that finds no place is made smaller, and then left out.
 */
export function placeOtherSigns(
  picture: Picture,
  emphasis: Emphasis,
  kept: readonly PlacedSign[],
  names: readonly Box[],
  zoom: number,
  diameterOf: (node: PictureNode) => number,
): readonly PlacedSign[] {
  const crowd = crowdOfNodes(picture, zoom, diameterOf);
  names.forEach((name, index) => crowd.add(name, `name ${index}`));
  for (const sign of kept) enter(sign, crowd);
  const radiusOf = radii(picture, emphasis);
  const placed = new Set(kept.map(({ link }) => link));
  const links = signedLinks(picture, emphasis).filter((link) => !placed.has(link));
  return links.slice(0, MOST_SIGNS).flatMap((link) => {
    const seen = seenLength(picture, link, zoom, diameterOf);
    const free = [radiusOf(link), SIGN_PX.many]
      .filter((radius) => seen >= LEAST_ROOM * 2 * radius)
      .flatMap((radius) => placesOn(picture, link, radius, zoom))
      .find((place) => crowd.covered(boxOfSign(place), '') === 0);
    return free ? [enter(free, crowd)] : [];
  });
}

/** The square around a sign, in the units of its place. */
export function boxOfSign({ x, y, radius }: PlacedSign): Box {
  return boxAround(x, y, radius);
}

/** Links that have a sign: what stands out first, then what is tried, then the kinds that say most, the strongest first. */
function signedLinks({ links }: Picture, { link: standing }: Emphasis): number[] {
  const { relation, tried } = links;
  const says = (at: number) => DRAWING_ORDER.indexOf(relation[at]!);
  return Array.from({ length: links.length }, (_, at) => at)
    .filter(
      (at) =>
        (RELATIONS[relation[at]!] !== 'shared-clients' || tried[at] === 1) &&
        standing[at] !== LINK_STANDING.back,
    )
    .sort((a, b) => standing[b]! - standing[a]! || tried[b]! - tried[a]! || says(b) - says(a) || a - b);
}

function keptLinks(picture: Picture, emphasis: Emphasis): number[] {
  return signedLinks(picture, emphasis)
    .filter(
      (at) =>
        emphasis.link[at] === LINK_STANDING.chosen ||
        picture.links.decided[at] === 1 ||
        picture.links.tried[at] === 1,
    )
    .slice(0, MOST_KEPT);
}

function radii(picture: Picture, emphasis: Emphasis): (link: number) => number {
  const count = signedLinks(picture, emphasis).length;
  const usual = count <= FEW_SIGNS ? SIGN_PX.few : count <= SOME_SIGNS ? SIGN_PX.some : SIGN_PX.many;
  return (link) => (emphasis.link[link] === LINK_STANDING.chosen ? CHOSEN_SIGN_PX : usual);
}

function crowdOfNodes({ nodes }: Picture, zoom: number, diameterOf: (node: PictureNode) => number): Crowd {
  const crowd = new Crowd();
  for (const node of nodes) {
    crowd.add(boxAround(zoom * node.x, zoom * node.y, diameterOf(node) / 2), `node ${node.id}`);
  }
  return crowd;
}

function enter(sign: PlacedSign, crowd: Crowd): PlacedSign {
  crowd.add(boxOfSign(sign), `link ${sign.link}`);
  return sign;
}

function placesOn({ nodes, links }: Picture, link: number, radius: number, zoom: number): PlacedSign[] {
  const [a, b] = [nodes[links.from[link]!]!, nodes[links.to[link]!]!];
  return SHARES.map((share) => ({
    link,
    x: zoom * (a.x + share * (b.x - a.x)),
    y: zoom * (a.y + share * (b.y - a.y)),
    radius,
  }));
}

/** How much of a link is seen between its two nodes, in pixels. */
function seenLength(
  { nodes, links }: Picture,
  link: number,
  zoom: number,
  diameterOf: (node: PictureNode) => number,
): number {
  const [a, b] = [nodes[links.from[link]!]!, nodes[links.to[link]!]!];
  return zoom * Math.hypot(b.x - a.x, b.y - a.y) - (diameterOf(a) + diameterOf(b)) / 2;
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
