import type { ComparableRecord } from '../../api/domain/records/record.ts';
import { pairKey } from './pairwise.ts';
import { randomInteger, seededRandom } from './random.ts';

export type Reimported = {
  readonly records: readonly ComparableRecord[];
  /** Keys of each record and what it has become. */
  readonly same: ReadonlySet<string>;
};

/**
 * The same records as another system gives them a year later: under new ids, most with small changes of the kinds that
 * editors and exports make. The same for the same seed.
 */
export function reimported(records: readonly ComparableRecord[], seed = 1): Reimported {
  const random = seededRandom(seed);
  const happens = (share: number) => random() < share;
  const changed = records.map((record): ComparableRecord => {
    const telephones = happens(0.1) ? [] : (record.telephones ?? []).map(writtenAbroad);
    return {
      ...record,
      id: `new ${record.id}`,
      names: record.names.map((name) => {
        if (happens(0.1)) return `${name}  `;
        if (happens(0.05)) return name.toUpperCase();
        return happens(0.05) ? withSlip(name, random) : name;
      }),
      address: record.address
        ? { ...record.address, line: ` ${record.address.line.replace('katu ', 'k. ')}` }
        : null,
      telephones: happens(0.5) ? telephones : (record.telephones ?? []),
      links: (record.links ?? []).map((link) =>
        happens(0.5) ? `${link.replace('http:', 'https:')}/` : link,
      ),
      text: happens(0.3) ? rewritten(record.text ?? '', random) : (record.text ?? ''),
    };
  });
  return { records: changed, same: new Set(records.map(({ id }) => pairKey(id, `new ${id}`))) };
}

/** "040 555 0101" becomes "+358 (0)40-5550101". */
function writtenAbroad(telephone: string): string {
  const digits = telephone.replace(/^\+358 ?/, '0').replaceAll(/\D/g, '');
  return `+358 (0)${digits.slice(1, 3)}-${digits.slice(3)}`;
}

/** A letter left out inside the longest word. */
function withSlip(name: string, random: () => number): string {
  const longest = name.split(/[\s,–-]+/).reduce((one, other) => (other.length > one.length ? other : one));
  const at = 1 + randomInteger(random, Math.max(1, longest.length - 1));
  return name.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
}

/** The first or the last sentence is new. */
function rewritten(text: string, random: () => number): string {
  const sentences = text.split(/(?<=\.) /);
  const news = 'Palvelua on uudistettu tänä vuonna.';
  const changed = random() < 0.5 ? [news, ...sentences.slice(1)] : [...sentences.slice(0, -1), news];
  return changed.join(' ');
}
