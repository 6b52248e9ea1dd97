import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Import } from '../../../api/contract/import.ts';
import { api, ApiProblem } from '../../api-client.ts';

/** Often enough for a bar that moves, seldom enough to cost nothing. */
const POLL_MS = 350;

/** One import, from sending its files to its end: started here or looked at again later. */
export class ImportRun implements ReactiveController {
  current: Import | undefined;
  /** The files are on their way. */
  sending = false;
  problem: ApiProblem | undefined;

  private readonly host: ReactiveControllerHost;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each start, so that an answer that comes late changes nothing. */
  private turn = 0;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.forget();
  }

  get running(): boolean {
    return this.sending || this.current?.status === 'running';
  }

  /** Sends the files and follows the import to its end. Returns its id, or undefined when it did not begin. */
  async start(files: readonly File[], dryRun: boolean): Promise<string | undefined> {
    const turn = this.begin();
    this.sending = true;
    this.current = undefined;
    this.host.requestUpdate();
    const form = new FormData();
    for (const file of files) form.append('file', file, file.name);
    try {
      const started = await api('POST /imports', { query: { format: 'ptv', dryRun }, form });
      if (turn !== this.turn) return undefined;
      this.follow(started, turn);
      return started.id;
    } catch (error) {
      this.fail(error, turn);
      return undefined;
    }
  }

  /** Shows an import by its id, followed to its end when it is under way. */
  async show(id: string): Promise<void> {
    if (this.current?.id === id || this.sending) return;
    const turn = this.begin();
    await this.ask(id, turn);
  }

  forget(): void {
    this.begin();
    this.current = undefined;
    this.host.requestUpdate();
  }

  private begin(): number {
    clearTimeout(this.timer);
    this.sending = false;
    this.problem = undefined;
    this.turn += 1;
    return this.turn;
  }

  private async ask(id: string, turn: number): Promise<void> {
    try {
      const found = await api('GET /imports/{id}', { params: { id } });
      if (turn === this.turn) this.follow(found, turn);
    } catch (error) {
      this.fail(error, turn);
    }
  }

  private follow(found: Import, turn: number): void {
    this.sending = false;
    this.current = found;
    if (found.status === 'running') {
      this.timer = setTimeout(() => void this.ask(found.id, turn), POLL_MS);
    }
    this.host.requestUpdate();
  }

  private fail(error: unknown, turn: number): void {
    if (turn !== this.turn) return;
    this.sending = false;
    this.problem = error instanceof ApiProblem ? error : new ApiProblem(0, undefined, error);
    this.host.requestUpdate();
  }
}
