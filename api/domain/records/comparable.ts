import { LANGUAGES, type LocalText } from '../../contract/common.ts';
import type { MergedEntity } from '../../contract/merge.ts';
import type { ComparableRecord, RuleSet } from './record.ts';

/** Units stand beside each other in an organization as services do: what tells them apart is their name. */
export const RULES: Readonly<Record<MergedEntity, RuleSet>> = { service: 'services', team: 'services' };

/** A service or a unit with what tells whether it is another one too. */
export type DirectoryRecord = {
  readonly id: string;
  readonly name: LocalText;
  readonly organization: LocalText | null;
  readonly telephones: readonly string[];
  readonly url: string | null;
  readonly texts: readonly (LocalText | null)[];
};

/** The record as it is compared; texts in the first language that there is. */
export function comparable({
  id,
  name,
  organization,
  telephones,
  url,
  texts,
}: DirectoryRecord): ComparableRecord {
  const language = LANGUAGES.find((one) => texts.some((text) => text?.[one] !== undefined));
  return {
    id,
    names: LANGUAGES.flatMap((one) => name[one] ?? []),
    organization: organization?.fi ?? organization?.sv ?? organization?.en ?? null,
    telephones,
    links: url === null ? [] : [url],
    text: language === undefined ? null : texts.flatMap((text) => text?.[language] ?? []).join('\n'),
  };
}
