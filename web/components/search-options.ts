import type { SearchResults } from '../../api/contract/search.ts';
import { setLanguage, t } from '../i18n/i18n.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { plainText } from '../i18n/local-text.ts';
import { navigate } from '../router.ts';
import {
  CHOOSE_UNIT_HREF,
  EXPERIMENTS_HREF,
  LESSONS_HREF,
  PRESENTATIONS_HREF,
  RELATION_SETTINGS_HREF,
  SAME_RECORDS_HREF,
  THEMES_HREF,
  clientGroupHref,
  coverageHref,
  experimentHref,
  serviceHref,
  teamHref,
} from '../state/hrefs.ts';
import type { Recent } from '../state/recent.ts';
import { currentTheme, setTheme } from '../theme.ts';
import type { IconName } from './icons.ts';

type Found = SearchResults['items'][number];

/** One line of the search: what it says and what choosing it does. */
export interface SearchOption {
  readonly icon: IconName;
  readonly title: Found['title'];
  readonly detail: string;
  readonly department?: NonNullable<Found['team']>['department'] | undefined;
  readonly run: () => void;
}

export interface SearchGroup {
  readonly heading: string;
  readonly options: readonly SearchOption[];
}

const KINDS = [
  { kind: 'team', heading: 'search.units', icon: 'users-round' },
  { kind: 'service', heading: 'search.services', icon: 'layers' },
  { kind: 'client-group', heading: 'search.clientGroups', icon: 'users' },
  { kind: 'person', heading: 'search.people', icon: 'contact' },
  { kind: 'experiment', heading: 'search.experiments', icon: 'flask-conical' },
] as const;

const plain = (text: string): Found['title'] => ({ text, language: '', ranges: [] });

function hrefOf(found: Found): string {
  if (found.kind === 'service') return serviceHref(found.id);
  if (found.kind === 'client-group') return clientGroupHref(found.id);
  if (found.kind === 'experiment') return experimentHref(found.id);
  return teamHref(found.kind === 'person' && found.team ? found.team.id : found.id);
}

/** What the API found, by kind; the kind with the best hit first, as the API ordered them. */
export function foundGroups(results: SearchResults): readonly SearchGroup[] {
  const order = [...new Set(results.items.map((item) => item.kind))];
  return order.flatMap((kind) => {
    const look = KINDS.find((one) => one.kind === kind);
    if (!look) return [];
    const options = results.items
      .filter((item) => item.kind === kind)
      .map((item) => ({
        icon: look.icon,
        title: item.title,
        detail: detailOf(item),
        department: item.team?.department,
        run: () => navigate(hrefOf(item)),
      }));
    return [{ heading: t(look.heading), options }];
  });
}

function detailOf(item: Found): string {
  const team = item.team && item.team.id !== item.id ? plainText(item.team.name) : '';
  if (item.kind === 'person') return [item.excerpt?.text, team].filter(Boolean).join(' · ');
  if (item.kind === 'team') return item.team ? plainText(item.team.department.name) : '';
  return team || (item.excerpt?.text ?? '');
}

/** What was opened last. */
export function recentGroup(recent: readonly Recent[]): readonly SearchGroup[] {
  const options = recent.map((one) => ({
    icon: KINDS.find((look) => look.kind === one.kind)?.icon ?? ('clock' as const),
    title: plain(one.title),
    detail: '',
    run: () => navigate(one.href),
  }));
  return options.length === 0 ? [] : [{ heading: t('search.recent'), options }];
}

/** The page whose whole name is the query: it comes before all that is found, which may still be on its way. */
export function namedGroup(query: string): readonly SearchGroup[] {
  return filled([{ heading: t('search.goTo'), options: pages().filter((option) => isNamed(option, query)) }]);
}

/** The other pages and the commands whose name holds the query; all of them for an empty query. */
export function commandGroups(query: string): readonly SearchGroup[] {
  const wanted = fold(query);
  const fits = (option: SearchOption) => fold(option.title.text).includes(wanted) && !isNamed(option, query);
  return filled([
    { heading: t('search.goTo'), options: pages().filter(fits) },
    { heading: t('search.commands'), options: commands().filter(fits) },
  ]);
}

const filled = (groups: readonly SearchGroup[]) => groups.filter(({ options }) => options.length > 0);

const isNamed = ({ title }: SearchOption, query: string) => fold(title.text) === fold(query);

function pages(): readonly SearchOption[] {
  const page = (icon: IconName, title: string, href: string): SearchOption => ({
    icon,
    title: plain(title),
    detail: '',
    run: () => navigate(href),
  });
  return [
    page('users-round', t('frame.ourUnit'), '/'),
    page('waypoints', t('frame.map'), '/map'),
    page('presentation', t('saved.presentations.title'), PRESENTATIONS_HREF),
    page('copy', t('frame.duplicates'), '/duplicates'),
    page('flask-conical', t('frame.experiments'), EXPERIMENTS_HREF),
    page('graduation-cap', t('lessons.title'), LESSONS_HREF),
    page('target', t('themes.title'), THEMES_HREF),
    page('layers', t('frame.services'), '/services'),
    page('folder-tree', t('frame.units'), '/teams'),
    page('users', t('frame.clientGroups'), '/client-groups'),
    page('table', t('coverage.title'), coverageHref()),
    page('merge', t('records.title'), SAME_RECORDS_HREF),
    page('sliders-horizontal', t('settings.relations.title'), RELATION_SETTINGS_HREF),
    page('file-up', t('frame.import'), '/import'),
  ];
}

function commands(): readonly SearchOption[] {
  const dark = currentTheme() === 'dark';
  return [
    {
      icon: 'pin',
      title: plain(t('search.chooseUnit')),
      detail: '',
      run: () => navigate(CHOOSE_UNIT_HREF),
    },
    {
      icon: dark ? 'sun' : 'moon',
      title: plain(dark ? t('search.toLight') : t('search.toDark')),
      detail: '',
      run: () => setTheme(dark ? 'light' : 'dark'),
    },
    ...LANGUAGES.map((language) => ({
      icon: 'globe' as const,
      title: plain({ fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }[language]),
      detail: '',
      run: () => void setLanguage(language),
    })),
  ];
}

/** Lower case without accents, so that "tyollisyys" meets "Työllisyys". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
