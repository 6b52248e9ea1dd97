import type { MessageKey } from '../i18n/types.ts';
import type { Section } from '../routes.ts';
import type { IconName } from './icons.ts';

interface NavItem {
  readonly section: Section;
  readonly href: string;
  readonly label: Extract<MessageKey, `frame.${'ourUnit' | 'map' | 'directory' | 'import'}`>;
  readonly icon: IconName;
}

/** The main menu, in the header on wide screens and at the foot on a phone. Only what exists stands here. */
export const navItems: readonly NavItem[] = [
  { section: 'unit', href: '/', label: 'frame.ourUnit', icon: 'users-round' },
  { section: 'map', href: '/map', label: 'frame.map', icon: 'waypoints' },
  { section: 'directory', href: '/services', label: 'frame.directory', icon: 'library' },
  { section: 'import', href: '/import', label: 'frame.import', icon: 'file-up' },
];
