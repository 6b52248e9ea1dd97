/** What is said on an experiment's way: to which state it is to come, and notes. */
import { Type, type Static } from 'typebox';
import { Id, IsoDate, LocalSummary, named, strict } from './common.ts';
import { ExperimentPatch } from './experiment.ts';
import { EXPERIMENT_STATES } from './experiment-words.ts';
import { PersonName } from './verdict.ts';

/** Where a person wants an experiment to be. What is given is written first; then every condition must hold. */
export const TransitionInput = named(
  'TransitionInput',
  Type.Object(
    {
      to: Type.Enum(
        EXPERIMENT_STATES.filter((state) => state !== 'due'),
        {
          description:
            'What is asked for must be there. An earlier state, such as "idea", takes a decision back: then it is where what is filled in puts it',
        },
      ),
      by: PersonName,
      startedOn: Type.Optional(
        Type.With(IsoDate, { description: 'For "running": since when; today unless given' }),
      ),
      fields: Type.Optional(ExperimentPatch),
    },
    strict,
  ),
);
export type TransitionInput = Static<typeof TransitionInput>;

export const NoteParams = Type.Object({ id: Id, noteId: Id }, strict);
export const ExperimentNote = named(
  'ExperimentNote',
  Type.Object(
    {
      id: Id,
      day: IsoDate,
      text: LocalSummary,
      writtenBy: Type.String(),
      createdAt: Type.String({ format: 'date-time' }),
    },
    strict,
  ),
);
export type ExperimentNote = Static<typeof ExperimentNote>;
export const ExperimentNoteInput = named(
  'ExperimentNoteInput',
  Type.Object({ day: Type.Optional(IsoDate), text: LocalSummary, writtenBy: PersonName }, strict),
);
export type ExperimentNoteInput = Static<typeof ExperimentNoteInput>;
export const ExperimentNotes = named(
  'ExperimentNotes',
  Type.Object(
    {
      items: Type.Array(ExperimentNote, { description: 'The latest day first; at most 1,000 can be kept' }),
      total: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type ExperimentNotes = Static<typeof ExperimentNotes>;
