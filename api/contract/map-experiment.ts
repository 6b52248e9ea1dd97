/** What two sides try together, as their link on the map carries it. */
import { Type, type Static } from 'typebox';
import { named, strict } from './common.ts';
import { ExperimentRef } from './experiment-lists.ts';

const { id, name, state, lesson } = ExperimentRef.properties;

/** Of several experiments one that runs, else the latest with a lesson, else the latest. */
export const LinkExperiment = named('LinkExperiment', Type.Object({ id, name, state, lesson }, strict));
export type LinkExperiment = Static<typeof LinkExperiment>;
