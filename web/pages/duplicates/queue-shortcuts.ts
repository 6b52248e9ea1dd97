import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { queueAction, type QueueAction } from '../../state/queue.ts';
import { isBareKey, isOnControl, shortcutsWanted } from '../../state/shortcuts.ts';

/** The single keys of the queue, as long as its page is there and the user wants them. */
export class QueueShortcuts implements ReactiveController {
  private readonly act: (action: QueueAction) => void;

  constructor(host: ReactiveControllerHost, act: (action: QueueAction) => void) {
    this.act = act;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.handleKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.handleKey);
  }

  private readonly handleKey = (event: KeyboardEvent): void => {
    const action = queueAction(event.key);
    if (action === undefined || !shortcutsWanted() || !isBareKey(event)) return;
    if (action === 'open' && isOnControl(event)) return;
    // A key held down walks on, but never decides twice.
    if (event.repeat && action !== 'next' && action !== 'previous') return;
    event.preventDefault();
    this.act(action);
  };
}
