import type { MapMoveInput } from '../../../../api/contract/map-layout.ts';

/** The user starts or stops editing the places of the map. */
export class PlacesEditEvent extends Event {
  static readonly type = 'places-edit';
  readonly editing: boolean;
  constructor(editing: boolean) {
    super(PlacesEditEvent.type, { bubbles: true, composed: true });
    this.editing = editing;
  }
}

/** The user moves a node or a department's region. */
export class PlaceMoveEvent extends Event {
  static readonly type = 'place-move';
  readonly move: Omit<MapMoveInput, 'level'>;
  constructor(move: Omit<MapMoveInput, 'level'>) {
    super(PlaceMoveEvent.type, { bubbles: true, composed: true });
    this.move = move;
  }
}

/** The user wants to see the map tidied up, to use what is shown, or to leave all as it is. */
export class PlacesTidyEvent extends Event {
  static readonly type = 'places-tidy';
  readonly wish: 'show' | 'use' | 'cancel';
  constructor(wish: 'show' | 'use' | 'cancel') {
    super(PlacesTidyEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
  }
}

/** The user takes a step back. */
export class PlacesUndoEvent extends Event {
  static readonly type = 'places-undo';
  readonly step: string;
  constructor(step: string) {
    super(PlacesUndoEvent.type, { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'places-edit': PlacesEditEvent;
    'place-move': PlaceMoveEvent;
    'places-tidy': PlacesTidyEvent;
    'places-undo': PlacesUndoEvent;
  }
}
