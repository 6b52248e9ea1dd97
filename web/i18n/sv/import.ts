import type { Messages } from '../types.ts';

export const imports: Messages['imports'] = { title: 'Import' };
