import type { ReactiveControllerHost } from 'lit';
import { Pages } from '../../../state/directory-pages.ts';
import { Fetch } from '../../../state/fetch.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

/** What the fields of a canvas are chosen from: units, client groups, themes. */
export class CanvasOptions {
  private readonly teamPages: Pages<'GET /teams'>;
  private readonly groupPages: Pages<'GET /client-groups'>;
  private readonly themeList: Fetch<'GET /themes'>;

  constructor(host: ReactiveControllerHost) {
    this.teamPages = new Pages(host, 'GET /teams', () => ({ limit: MOST }));
    this.groupPages = new Pages(host, 'GET /client-groups', () => ({ limit: MOST }));
    this.themeList = new Fetch(host, 'GET /themes', () => ({ query: { limit: MOST } }));
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
}
