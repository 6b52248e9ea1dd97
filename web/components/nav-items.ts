import type { MessageKey } from '../i18n/types.ts';
import type { Section } from '../routes.ts';
import type { IconName } from './icons.ts';

type NavLabel = Extract<
  MessageKey,
  `frame.${'ourUnit' | 'map' | 'duplicates' | 'duplicatesShort' | 'experiments' | 'directory' | 'import'}`
>;

interface NavItem {
  readonly section: Section;
  readonly href: string;
  readonly label: NavLabel;
  /** For the foot of a phone's screen, where the label is too long. */
  readonly shortLabel?: NavLabel;
  readonly icon: IconName;
  /** Left out where there is little room; the directory leads there too. */
  readonly notOnPhone?: true;
}

/** The main menu, in the header on wide screens and at the foot on a phone. Only what exists stands here. */
export const navItems: readonly NavItem[] = [
  { section: 'unit', href: '/', label: 'frame.ourUnit', icon: 'users-round' },
  { section: 'map', href: '/map', label: 'frame.map', icon: 'waypoints' },
  {
    section: 'duplicates',
    href: '/duplicates',
    label: 'frame.duplicates',
    shortLabel: 'frame.duplicatesShort',
    icon: 'copy',
  },
  { section: 'experiments', href: '/experiments', label: 'frame.experiments', icon: 'flask-conical' },
  { section: 'directory', href: '/services', label: 'frame.directory', icon: 'library' },
  { section: 'import', href: '/import', label: 'frame.import', icon: 'file-up', notOnPhone: true },
];
