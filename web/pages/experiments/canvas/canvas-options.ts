import type { ReactiveControllerHost } from 'lit';
import type { ApiProblem } from '../../../api-client.ts';
import { Pages } from '../../../state/directory-pages.ts';
import { Fetch } from '../../../state/fetch.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

export type OptionList = 'teams' | 'groups' | 'themes';

/** What the fields of a canvas are chosen from: units, client groups, themes. */
export class CanvasOptions {
  private readonly teamPages: Pages<'GET /teams'>;
  private readonly groupPages: Pages<'GET /client-groups'>;
  private readonly themeList: Fetch<'GET /themes'>;

  /** `active` is read at each update of the host: a dialog that is closed asks for nothing, whatever changes. */
  constructor(host: ReactiveControllerHost, active: () => boolean = () => true) {
    const all = () => (active() ? { limit: MOST } : undefined);
    this.teamPages = new Pages(host, 'GET /teams', all);
    this.groupPages = new Pages(host, 'GET /client-groups', all);
    this.themeList = new Fetch(host, 'GET /themes', () =>
      active() ? { query: { limit: MOST } } : undefined,
    );
  }

  get teams() {
    return this.teamPages.items;
  }

  get groups() {
    return this.groupPages.items;
  }

  get themes() {
    return this.themeList.value?.items ?? [];
  }

  /** Why there is nothing to choose from; undefined once there is, also when a later answer failed. */
  problemWith(list: OptionList): ApiProblem | undefined {
    return this[list].length > 0 ? undefined : this.sourceOf(list).problem;
  }

  /** Asks again for what could not be fetched. */
  retry(list: OptionList): void {
    void this.sourceOf(list).reload();
  }

  private sourceOf(list: OptionList): Pick<Fetch<'GET /themes'>, 'problem' | 'reload'> {
    return { teams: this.teamPages, groups: this.groupPages, themes: this.themeList }[list];
  }
}
