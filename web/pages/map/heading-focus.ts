import type { LitElement, ReactiveController } from 'lit';

/**
 * Moves the focus to its host's heading, once there is one: what is shown may still be on its way. Not when the focus has
 * gone into the host meanwhile, or away from what the host stands in.
 */
export class HeadingFocus implements ReactiveController {
  private readonly host: LitElement;
  private wanted = false;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** The focus must be on an element around the host. */
  ask(): void {
    this.wanted = true;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const heading = this.wanted ? this.host.renderRoot.querySelector('h2') : null;
    if (!heading) return;
    this.wanted = false;
    const { activeElement } = this.host.getRootNode() as ShadowRoot;
    if (activeElement !== this.host && activeElement?.contains(this.host)) {
      heading.focus({ preventScroll: true });
    }
  }
}
