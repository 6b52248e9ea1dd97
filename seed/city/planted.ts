import { duplicates } from './planted/duplicates.ts';
import { gaps } from './planted/gaps.ts';
import { lookAlikes } from './planted/look-alikes.ts';
import { partners } from './planted/partners.ts';

/**
 * What the product should find in the sample city, and what it should not mistake for it. seed/README.md tells
 * the same to people.
 */
export const planted = { duplicates, partners, gaps, lookAlikes };
