/** Values of a service in the reader's language. */
import { html, type TemplateResult } from 'lit';
import type { ClientCount } from '../../api/contract/common.ts';
import type { AgeRange } from '../../api/contract/coverage.ts';
import type { Service } from '../../api/contract/service.ts';
import { number, t } from './i18n.ts';

const OLDEST = 120;

/** Ages served: "65+", "18–29", "enintään 17"; neither end known is said, 0–120 is everybody. */
export function agesText({ ageMin, ageMax }: Pick<Service, 'ageMin' | 'ageMax'>): string {
  if (ageMin === null && ageMax === null) return t('common.ages.unknown');
  const open = ageMax === null || ageMax >= OLDEST;
  if (open && (ageMin ?? 0) === 0) return t('common.ages.all');
  if (open) return t('common.ages.from', { min: ageMin ?? 0 });
  return (ageMin ?? 0) === 0
    ? t('common.ages.upTo', { max: ageMax })
    : t('common.ages.between', { min: ageMin ?? 0, max: ageMax });
}

/** The same as a sentence of its own: "18–29 vuotta", "18 vuotta täyttäneet", "kaikenikäiset". */
export function agesInYears(service: Pick<Service, 'ageMin' | 'ageMax'>): string {
  const { ageMin, ageMax } = service;
  const open = ageMax === null || ageMax >= OLDEST;
  if (!open) return t('service.agesOf', { ages: agesText(service) });
  return (ageMin ?? 0) === 0 ? t('service.agesAll') : t('service.agesFrom', { min: ageMin ?? 0 });
}

/** Years of age, both ends included: "23–29", or "6" for a single one. */
export function ageRangeText({ from, to }: AgeRange): string {
  return from === to ? String(from) : t('common.ages.between', { min: from, max: to });
}

/** A sentence for the page in which no range of years is broken at its dash, as a browser would: "18–" here, "64" there. */
export function withWholeRanges(sentence: string): readonly (string | TemplateResult)[] {
  return sentence
    .split(/(\d+–\d+)/)
    .map((part, index) => (index % 2 === 1 ? html`<span class="nowrap">${part}</span>` : part));
}

/** A number of clients; a small one stays "<5". Empty when unknown. */
export function clientCountText(count: ClientCount | null): string {
  if (count === null) return '';
  return typeof count === 'number' ? number(count) : count;
}

/** For ordering: a small count stands between 0 and 5. */
export function clientCountValue(count: ClientCount | null): number | null {
  return count === '<5' ? 1 : count;
}
