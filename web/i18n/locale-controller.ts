import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguageChange } from './i18n.ts';

/** Renders its host anew whenever the language changes. */
export class LocaleController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = onLanguageChange(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}
