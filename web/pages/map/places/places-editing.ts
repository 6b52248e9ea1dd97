import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TidiedMap } from '../../../../api/contract/map-layout.ts';
import type { MapLevel } from '../../../../api/contract/relation.ts';
import type { CityMap } from '../../../../api/contract/relations.ts';
import { api, ApiProblem } from '../../../api-client.ts';
import { explainProblem } from '../../../components/error-state.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { t } from '../../../i18n/i18n.ts';
import { withMove, withTidied } from '../../../state/map-places.ts';
import type { PlaceMoveEvent, PlacesEditEvent, PlacesTidyEvent, PlacesUndoEvent } from './places-events.ts';

/** What the parts of the page need to know about the editing of places. */
export interface Editing {
  readonly on: boolean;
  /** Something is on its way to the server. */
  readonly busy: boolean;
  /** The map is being tidied up, to be shown. */
  readonly tidying: boolean;
  /** The map tidied up, shown and not stored. */
  readonly tidied: TidiedMap | undefined;
  /** How the last move went. */
  readonly last: Moved | undefined;
}

/** A move as it was asked for. `moved`: it found another place; `count`: which one it is since editing began. */
export type Moved = PlaceMoveEvent['move'] & { readonly moved: boolean; readonly count: number };

const NOT_EDITING: Editing = { on: false, busy: false, tidying: false, tidied: undefined, last: undefined };
const MOVED_SINCE = 409;

/** Sends to the server what people do with the places of the map, one thing after the other, and shows it at once. */
export class PlacesEditing implements ReactiveController {
  now: Editing = NOT_EDITING;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly level: () => MapLevel;
  /** What has been done since the map was answered. */
  private done: readonly ((map: CityMap) => CityMap)[] = [];
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, level: () => MapLevel) {
    this.host = host;
    this.level = level;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('places-edit', this.handleEdit);
    this.host.addEventListener('place-move', this.handleMove);
    this.host.addEventListener('places-tidy', this.handleTidy);
    this.host.addEventListener('places-undo', this.handleUndo);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('places-edit', this.handleEdit);
    this.host.removeEventListener('place-move', this.handleMove);
    this.host.removeEventListener('places-tidy', this.handleTidy);
    this.host.removeEventListener('places-undo', this.handleUndo);
    this.now = NOT_EDITING;
  }

  hostUpdate(): void {
    const { tidied } = this.now;
    if (tidied && tidied.level !== this.level()) this.now = { ...this.now, tidied: undefined };
  }

  /** Things can be moved; in a map that is only a proposal they cannot. */
  get moves(): boolean {
    return this.now.on && this.now.tidied === undefined;
  }

  /** Another one whenever `apply` gives something else. */
  get shown(): unknown {
    return this.now.tidied ?? this.done;
  }

  /** A map as it is to be shown: with what has been done since, or as it would be tidied up. */
  apply(map: CityMap): CityMap {
    const { tidied } = this.now;
    return tidied ? withTidied(map, tidied) : this.done.reduce((shown, change) => change(shown), map);
  }

  /** A new answer of the server: what has been done is in it. */
  forgetDone(): void {
    if (this.done.length > 0) this.done = [];
  }

  private readonly handleEdit = ({ editing }: PlacesEditEvent): void => {
    this.change(editing ? { ...NOT_EDITING, on: true, busy: this.now.busy } : NOT_EDITING);
  };

  private readonly handleMove = ({ move }: PlaceMoveEvent): void => {
    const level = this.level();
    this.enqueue(async () => {
      const landed = await api('POST /map/layout/moves', { body: { level, ...move } });
      this.done = [...this.done, (map) => withMove(map, landed)];
      const count = (this.now.last?.count ?? 0) + 1;
      this.change({ ...this.now, last: { ...move, moved: landed.step !== null, count } });
    });
  };

  private readonly handleTidy = ({ wish }: PlacesTidyEvent): void => {
    const level = this.level();
    const { tidied } = this.now;
    if (wish === 'cancel') this.change({ ...this.now, tidied: undefined });
    else if (this.now.busy) return;
    else if (wish === 'show') this.enqueue(() => this.showTidied(level));
    else if (tidied) this.enqueue(() => this.useTidied(tidied));
  };

  private readonly handleUndo = ({ step }: PlacesUndoEvent): void => this.enqueue(() => this.undo(step));

  private async showTidied(level: MapLevel): Promise<void> {
    this.change({ ...this.now, tidying: true });
    try {
      const tidied = await api('GET /map/layout/tidied', { query: { level } });
      if (this.now.on) this.change({ ...this.now, tidied });
    } finally {
      this.change({ ...this.now, tidying: false });
    }
  }

  private async useTidied(tidied: TidiedMap): Promise<void> {
    const { level, fingerprint } = tidied;
    try {
      const step = await api('POST /map/layout/tidy', { body: { level, fingerprint } });
      this.done = [(map) => withTidied(map, tidied)];
      this.change({ ...this.now, tidied: undefined });
      toast(t('mapPlaces.tidied'), {
        action: { label: t('mapPlaces.undo'), run: () => this.enqueue(() => this.undo(step.id)) },
      });
    } catch (error) {
      if (!(error instanceof ApiProblem) || !error.isStale) throw error;
      toast(t('mapPlaces.changedMeanwhile'));
      await this.showTidied(level);
    }
  }

  private async undo(id: string): Promise<void> {
    try {
      await api('POST /map/layout/steps/{id}/undo', { params: { id } });
      toast(t('mapPlaces.undone'));
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== MOVED_SINCE) throw error;
      toast(t('mapPlaces.movedSince'));
    }
  }

  private enqueue(work: () => Promise<void>): void {
    this.waiting += 1;
    this.change({ ...this.now, busy: true });
    this.queue = this.queue
      .then(work)
      .catch((error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        toast(t('mapPlaces.failed', { problem: explainProblem(error) }));
      })
      .finally(() => {
        this.waiting -= 1;
        this.change({ ...this.now, busy: this.waiting > 0 });
      });
  }

  private change(next: Editing): void {
    this.now = next;
    this.host.requestUpdate();
  }
}
