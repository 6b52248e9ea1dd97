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

declare global {
  interface HTMLElementEventMap {
    'map-change': MapChangeEvent;
  }
}
