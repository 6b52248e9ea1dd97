/** An experiment has been changed by what the user did: it is to be read anew. */
export class ExperimentChangedEvent extends Event {
  static readonly type = 'experiment-changed';
  constructor() {
    super(ExperimentChangedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'experiment-changed': ExperimentChangedEvent;
  }
}
