import type { Picture } from './elements.ts';
import type { Emphasis } from './emphasis.ts';
import { planLabels, type LabelPlan, type Letters } from './label-plan.ts';
import { boxOfSign, placeKeptSigns, placeOtherSigns, type PlacedSign } from './link-signs.ts';
import { namesOf } from './name-boxes.ts';
import { nodeLook } from './node-look.ts';

/** Where names and signs stand, for one zoom. */
export interface PicturePlan {
  readonly labels: LabelPlan;
  readonly signs: readonly PlacedSign[];
}

/** Signs that must be seen first, names around them, then the other signs where there is room. */
export function planPicture(
  picture: Picture,
  emphasis: Emphasis,
  zoom: number,
  letters: Letters,
): PicturePlan {
  const diameterOf = ({ radius }: { readonly radius: number }) => nodeLook(radius, zoom).pixels;
  const kept = placeKeptSigns(picture, emphasis, zoom, diameterOf);
  const labels = planLabels(picture, emphasis, zoom, letters, diameterOf, kept.map(boxOfSign));
  const names = namesOf(labels, picture, zoom);
  return { labels, signs: [...kept, ...placeOtherSigns(picture, emphasis, kept, names, zoom, diameterOf)] };
}
