import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the main menu stands at the foot of the screen; the styles of the frame say the same. */
export const MENU_AT_FOOT = '(max-width: 900px)';

/** Follows a media query for its host. */
export class Media implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly query: MediaQueryList;

  constructor(host: ReactiveControllerHost, query: string) {
    this.host = host;
    this.query = matchMedia(query);
    host.addController(this);
  }

  get matches(): boolean {
    return this.query.matches;
  }

  hostConnected(): void {
    this.query.addEventListener('change', this.tell);
  }

  hostDisconnected(): void {
    this.query.removeEventListener('change', this.tell);
  }

  private readonly tell = (): void => this.host.requestUpdate();
}
