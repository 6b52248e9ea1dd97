import type { Messages } from '../types.ts';

export const directory: Messages['directory'] = {
  services: 'Services',
  units: 'Units',
  clientGroups: 'Client groups',
};
