import type { ExperimentDraft } from '../../../state/experiment-draft.ts';

/** Somebody has written on the canvas: the fields that are different now. */
export class DraftChangeEvent extends Event {
  static readonly type = 'draft-change';
  readonly changes: Partial<ExperimentDraft>;
  constructor(changes: Partial<ExperimentDraft>) {
    super(DraftChangeEvent.type, { bubbles: true, composed: true });
    this.changes = changes;
  }
}

declare global {
  interface HTMLElementEventMap {
    'draft-change': DraftChangeEvent;
  }
}
