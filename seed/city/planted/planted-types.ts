/** Keys of two services, and why they belong on the list. */
export type PlantedPair = { readonly a: string; readonly b: string; readonly reason: string };

/** A client group that is served badly: by nobody, by one unit only, or not at certain ages (inclusive). */
export type PlantedGap = { readonly group: string; readonly reason: string } & (
  | { readonly kind: 'nobody' }
  | { readonly kind: 'one-unit'; readonly team: string }
  | { readonly kind: 'ages'; readonly from: number; readonly to: number }
);
