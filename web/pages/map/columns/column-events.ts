/** Which of the two columns. */
export type Side = 'left' | 'right';

/** The user has pressed a row. */
export class ColumnChooseEvent extends Event {
  static readonly type = 'column-choose';
  readonly row: number;
  /** Together with what was chosen before. */
  readonly asPair: boolean;
  constructor(row: number, asPair: boolean) {
    super(ColumnChooseEvent.type, { bubbles: true, composed: true });
    this.row = row;
    this.asPair = asPair;
  }
}

/** The user points at a row or has the focus on it; undefined: no longer. */
export class ColumnPointEvent extends Event {
  static readonly type = 'column-point';
  readonly row: number | undefined;
  constructor(row: number | undefined) {
    super(ColumnPointEvent.type, { bubbles: true, composed: true });
    this.row = row;
  }
}

/** The user wants to go from a row to what it is linked with on the other side. */
export class ColumnCrossEvent extends Event {
  static readonly type = 'column-cross';
  readonly row: number;
  constructor(row: number) {
    super(ColumnCrossEvent.type, { bubbles: true, composed: true });
    this.row = row;
  }
}

/** A column has been scrolled, by whomever. */
export class ColumnScrollEvent extends Event {
  static readonly type = 'column-scroll';
  constructor() {
    super(ColumnScrollEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'column-choose': ColumnChooseEvent;
    'column-point': ColumnPointEvent;
    'column-cross': ColumnCrossEvent;
    'column-scroll': ColumnScrollEvent;
  }
}
