/** The words for what two sides can be to each other; what the answers about it look like is in relations.ts. */
export const QUADRANT_RELATIONS = ['duplicate', 'partner', 'peer'] as const;
/** What follows from shared clients and similar work together. */
export type QuadrantRelation = (typeof QUADRANT_RELATIONS)[number];

/** What follows from the directory, by measure. */
export const MEASURED_RELATIONS = ['shared-clients', ...QUADRANT_RELATIONS] as const;
export type MeasuredRelation = (typeof MEASURED_RELATIONS)[number];

/** Also what people make themselves: an experiment that they run together. It is last, so that the others keep their places. */
export const RELATIONS = [...MEASURED_RELATIONS, 'experiment'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Those that say more than shared clients, what says most first: two sides are linked by the first that they have. */
export const NOTABLE_RELATIONS = ['experiment', ...QUADRANT_RELATIONS] as const;
export type NotableRelation = (typeof NOTABLE_RELATIONS)[number];

export const MAP_LEVELS = ['service', 'team', 'department'] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];
