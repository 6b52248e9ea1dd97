import type { PresentationItem } from '../../../../api/contract/presentation.ts';
import type { SavedView } from '../../../../api/contract/saved-view.ts';

/** The user wants these slides in this order, or another text under one. */
export class SlidesChangeEvent extends Event {
  static readonly type = 'slides-change';
  readonly items: readonly PresentationItem[];
  constructor(items: readonly PresentationItem[]) {
    super(SlidesChangeEvent.type, { bubbles: true, composed: true });
    this.items = items;
  }
}

/** The user wants to look at a slide. */
export class SlideLookEvent extends Event {
  static readonly type = 'slide-look';
  readonly index: number;
  constructor(index: number) {
    super(SlideLookEvent.type, { bubbles: true, composed: true });
    this.index = index;
  }
}

/** The user picked a saved view. */
export class ViewPickEvent extends Event {
  static readonly type = 'view-pick';
  readonly view: SavedView;
  constructor(view: SavedView) {
    super(ViewPickEvent.type, { bubbles: true, composed: true });
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'slides-change': SlidesChangeEvent;
    'slide-look': SlideLookEvent;
    'view-pick': ViewPickEvent;
  }
}
