import type { Messages } from '../types.ts';

export const clientGroup: Messages['clientGroup'] = { title: 'Kundgrupp' };
