import type { Messages } from '../types.ts';

export const service: Messages['service'] = { title: 'Service' };
