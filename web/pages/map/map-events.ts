import type { MapState } from '../../state/map-state.ts';

/** A part of the map page asks for another state of the map. */
export class MapChangeEvent extends Event {
  static readonly type = 'map-change';
  readonly state: MapState;
  /** The change continues the last one (a slider's steps, letters being typed): no entry of its own in the history. */
  readonly replace: boolean;
  constructor(state: MapState, options: { readonly replace?: boolean } = {}) {
    super(MapChangeEvent.type, { bubbles: true, composed: true });
    this.state = state;
    this.replace = options.replace ?? false;
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
