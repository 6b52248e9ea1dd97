import type { Messages } from '../types.ts';

export const directory: Messages['directory'] = {
  services: 'Tjänster',
  units: 'Enheter',
  clientGroups: 'Kundgrupper',
};
