/** How the sample town differed a month ago, so that the map has something to compare with. */
import type { SampleMembership } from './types.ts';

type Change = { readonly service: string; readonly group: SampleMembership };

export type MonthAgo = {
  /** Services that have begun since. */
  readonly begun: readonly string[];
  /** Services that have ended since. */
  readonly ended: readonly string[];
  /** Clients whom a service has begun to serve since. */
  readonly widened: readonly Change[];
  /** Clients whom a service no longer serves. */
  readonly narrowed: readonly Change[];
};

export const monthAgo: MonthAgo = {
  begun: [
    'aamuvuoro-tyottomille',
    'muistojen-iltapaiva',
    'nuorten-mielen-vastaanotto',
    'puhutaan-suomea',
    'yhteinen-poyta',
  ],
  ended: ['kaupunkipyorat'],
  widened: [
    { service: 'asunnottomien-tuki', group: { key: 'vankilasta-vapautuvat', weight: 2 } },
    { service: 'kirjat-kotiin', group: { key: 'yksinaiset-ikaihmiset', weight: 2 } },
    { service: 'liiketta-arkeen', group: { key: 'osatyokykyiset', weight: 2 } },
  ],
  narrowed: [
    { service: 'kesaleirit', group: { key: 'koululaiset-ilman-harrastusta', weight: 2 } },
    { service: 'ladut-ja-reitit', group: { key: 'vahan-liikkuvat-aikuiset', weight: 2 } },
  ],
};
