/** Every screen of the app: its path, the element that shows it, and where that element's code is. */
import type { MessageKey } from './i18n/types.ts';

/** Which entry of the main menu a screen belongs to. */
export type Section = 'unit' | 'map' | 'duplicates' | 'directory' | 'experiments' | 'import';

export interface Route {
  /** Path with `:name` parameters, each one segment long. */
  readonly path: string;
  readonly tag: `yp-${string}-page`;
  readonly load: () => Promise<unknown>;
  readonly section: Section;
  /** Title until the page knows a better one (the name of what it shows). */
  readonly title: PageTitleKey;
}

/** The messages that can stand as a page's title by themselves. */
export type PageTitleKey = Extract<
  MessageKey,
  | 'unit.title'
  | 'unit.choose.title'
  | `${'map' | 'service' | 'clientGroup' | 'coverage' | 'imports' | 'records'}.title`
  | 'service.form.newTitle'
  | 'service.form.editTitle'
  | `decide.${'pair' | 'queue'}.title`
  | `directory.${'services' | 'units' | 'clientGroups'}`
  | 'settings.relations.title'
  | `saved.${'presentations' | 'presentation'}.title`
  | `experiments.${'title' | 'experiment'}`
  | `experiments.form.${'newTitle' | 'editTitle'}`
  | `${'lessons' | 'themes'}.title`
  | 'themes.theme'
>;

export const routes: readonly Route[] = [
  {
    path: '/',
    tag: 'yp-home-page',
    load: () => import('./pages/home-page.ts'),
    section: 'unit',
    title: 'unit.choose.title',
  },
  {
    path: '/teams/:id',
    tag: 'yp-unit-page',
    load: () => import('./pages/unit-page.ts'),
    section: 'unit',
    title: 'unit.title',
  },
  {
    path: '/map',
    tag: 'yp-map-page',
    load: () => import('./pages/map-page.ts'),
    section: 'map',
    title: 'map.title',
  },
  {
    path: '/presentations',
    tag: 'yp-presentations-page',
    load: () => import('./pages/map/saved/presentations-page.ts'),
    section: 'map',
    title: 'saved.presentations.title',
  },
  {
    path: '/presentations/:id',
    tag: 'yp-presentation-page',
    load: () => import('./pages/map/saved/presentation-page.ts'),
    section: 'map',
    title: 'saved.presentation.title',
  },
  {
    path: '/presentations/:id/show',
    tag: 'yp-show-page',
    load: () => import('./pages/map/saved/show-page.ts'),
    section: 'map',
    title: 'saved.presentation.title',
  },
  {
    path: '/duplicates',
    tag: 'yp-duplicates-page',
    load: () => import('./pages/duplicates/duplicates-page.ts'),
    section: 'duplicates',
    title: 'decide.queue.title',
  },
  {
    path: '/pairs/:a/:b',
    tag: 'yp-pair-page',
    load: () => import('./pages/pair/pair-page.ts'),
    section: 'duplicates',
    title: 'decide.pair.title',
  },
  {
    path: '/services',
    tag: 'yp-services-page',
    load: () => import('./pages/directory/services-page.ts'),
    section: 'directory',
    title: 'directory.services',
  },
  {
    path: '/services/new',
    tag: 'yp-service-form-page',
    load: () => import('./pages/service/service-form-page.ts'),
    section: 'directory',
    title: 'service.form.newTitle',
  },
  {
    path: '/services/:id/edit',
    tag: 'yp-service-form-page',
    load: () => import('./pages/service/service-form-page.ts'),
    section: 'directory',
    title: 'service.form.editTitle',
  },
  {
    path: '/services/:id',
    tag: 'yp-service-page',
    load: () => import('./pages/service/service-page.ts'),
    section: 'directory',
    title: 'service.title',
  },
  {
    path: '/teams',
    tag: 'yp-teams-page',
    load: () => import('./pages/directory/teams-page.ts'),
    section: 'directory',
    title: 'directory.units',
  },
  {
    path: '/client-groups',
    tag: 'yp-client-groups-page',
    load: () => import('./pages/directory/client-groups-page.ts'),
    section: 'directory',
    title: 'directory.clientGroups',
  },
  {
    path: '/client-groups/:id',
    tag: 'yp-client-group-page',
    load: () => import('./pages/client-group/client-group-page.ts'),
    section: 'directory',
    title: 'clientGroup.title',
  },
  {
    path: '/same-records',
    tag: 'yp-same-records-page',
    load: () => import('./pages/records/same-records-page.ts'),
    section: 'directory',
    title: 'records.title',
  },
  {
    path: '/coverage',
    tag: 'yp-coverage-page',
    load: () => import('./pages/coverage/coverage-page.ts'),
    section: 'directory',
    title: 'coverage.title',
  },
  {
    path: '/import',
    tag: 'yp-import-page',
    load: () => import('./pages/import/import-page.ts'),
    section: 'import',
    title: 'imports.title',
  },
  {
    path: '/settings/relations',
    tag: 'yp-relation-settings-page',
    load: () => import('./pages/settings/relation-settings-page.ts'),
    section: 'map',
    title: 'settings.relations.title',
  },
  {
    path: '/experiments',
    tag: 'yp-wall-page',
    load: () => import('./pages/experiments/wall/wall-page.ts'),
    section: 'experiments',
    title: 'experiments.title',
  },
  {
    path: '/experiments/new',
    tag: 'yp-experiment-form-page',
    load: () => import('./pages/experiments/form/experiment-form-page.ts'),
    section: 'experiments',
    title: 'experiments.form.newTitle',
  },
  {
    path: '/experiments/:id/edit',
    tag: 'yp-experiment-form-page',
    load: () => import('./pages/experiments/form/experiment-form-page.ts'),
    section: 'experiments',
    title: 'experiments.form.editTitle',
  },
  {
    path: '/experiments/:id',
    tag: 'yp-experiment-page',
    load: () => import('./pages/experiments/canvas/experiment-page.ts'),
    section: 'experiments',
    title: 'experiments.experiment',
  },
  {
    path: '/lessons',
    tag: 'yp-lessons-page',
    load: () => import('./pages/experiments/lessons/lessons-page.ts'),
    section: 'experiments',
    title: 'lessons.title',
  },
  {
    path: '/themes',
    tag: 'yp-themes-page',
    load: () => import('./pages/experiments/themes/themes-page.ts'),
    section: 'experiments',
    title: 'themes.title',
  },
  {
    path: '/themes/:id',
    tag: 'yp-theme-page',
    load: () => import('./pages/experiments/themes/theme-page.ts'),
    section: 'experiments',
    title: 'themes.theme',
  },
];
