/** The words for what two sides can be to each other; what the answers about it look like is in relations.ts. */
export const QUADRANT_RELATIONS = ['duplicate', 'partner', 'peer'] as const;
/** What follows from shared clients and similar work together. */
export type QuadrantRelation = (typeof QUADRANT_RELATIONS)[number];

export const RELATIONS = ['shared-clients', ...QUADRANT_RELATIONS] as const;
export type Relation = (typeof RELATIONS)[number];

export const MAP_LEVELS = ['service', 'team', 'department'] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];
