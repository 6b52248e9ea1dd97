import type { MapState } from '../../state/map-state.ts';

/** A part of the map page asks for another state of the map. */
export class MapChangeEvent extends Event {
  static readonly type = 'map-change';
  readonly state: MapState;
  /** One of many small steps (a slider's, letters being typed): all of them together are one entry of the history. */
  readonly continues: boolean;
  constructor(state: MapState, options: { readonly continues?: boolean } = {}) {
    super(MapChangeEvent.type, { bubbles: true, composed: true });
    this.state = state;
    this.continues = options.continues ?? false;
  }
}

/** The user points at a row of a list: what it is about stands out in the picture. Nothing: no longer. */
export class MapPointEvent extends Event {
  static readonly type = 'map-point';
  /** One node, the two ends of a link, or none. */
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super(MapPointEvent.type, { bubbles: true, composed: true });
    this.ids = ids;
  }
}

/** The user has added or removed a client group. */
export class GroupsChangeEvent extends Event {
  static readonly type = 'groups-change';
  /** Ids of the groups picked now. */
  readonly groups: readonly string[];
  constructor(groups: readonly string[]) {
    super(GroupsChangeEvent.type, { bubbles: true, composed: true });
    this.groups = groups;
  }
}

declare global {
  interface HTMLElementEventMap {
    'groups-change': GroupsChangeEvent;
    'map-point': MapPointEvent;
    'map-change': MapChangeEvent;
  }
}
