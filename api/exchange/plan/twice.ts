/** Which of the records that an import adds may be in the directory already, under another id. */
import type { LocalText } from '../../contract/common.ts';
import type { ImportedTwice } from '../../contract/same-record.ts';
import type { MergedEntity } from '../../contract/merge.ts';
import { comparable, RULES, type DirectoryRecord } from '../../domain/records/comparable.ts';
import { findSameAs } from '../../domain/records/find.ts';
import type { ImportPlan } from '../plan.ts';
import type { ExistingRecords, ServiceFields, TeamFields } from './existing.ts';

/** Services, then units, the surest first. Empty where nothing is added or nothing is stored. */
export function recordsTwice(plan: ImportPlan, existing: ExistingRecords): readonly ImportedTwice[] {
  const organizations = new Map([
    ...existing.organizations.rows.map(({ id, fields }) => [id, fields.name] as const),
    ...plan.organizations.map(({ id, fields }) => [id, fields.name] as const),
  ]);
  const organizationOf = new Map([
    ...existing.teams.rows.map(({ id, fields }) => [id, fields.organizationId] as const),
    ...plan.teams.map(({ id, fields }) => [id, fields.organizationId] as const),
  ]);
  const nameOf = (organization: string | undefined) => organizations.get(organization ?? '') ?? null;
  const service = (id: string, { name, teamId, summary, description, url }: ServiceFields) => ({
    id,
    name,
    organization: nameOf(organizationOf.get(teamId)),
    telephones: [],
    url,
    texts: [summary, description],
  });
  const team = (id: string, { name, organizationId, description, contacts }: TeamFields) => ({
    id,
    name,
    organization: nameOf(organizationId),
    telephones: contacts.flatMap(({ phone }) => phone ?? []),
    url: null,
    texts: [description],
  });
  return [
    ...twice('service', recordsOf(plan.services, existing.services.rows, service)),
    ...twice('team', recordsOf(plan.teams, existing.teams.rows, team)),
  ];
}

type Sides = { readonly added: readonly DirectoryRecord[]; readonly stored: readonly DirectoryRecord[] };

function recordsOf<F>(
  planned: readonly { readonly action: string; readonly id: string; readonly fields: F }[],
  rows: readonly { readonly id: string; readonly deleted: boolean; readonly fields: F }[],
  toRecord: (id: string, fields: F) => DirectoryRecord,
): Sides {
  return {
    added: planned.flatMap(({ action, id, fields }) => (action === 'added' ? [toRecord(id, fields)] : [])),
    stored: rows.flatMap(({ id, deleted, fields }) => (deleted ? [] : [toRecord(id, fields)])),
  };
}

function twice(entity: MergedEntity, { added, stored }: Sides): ImportedTwice[] {
  if (added.length === 0 || stored.length === 0) return [];
  const names = new Map<string, LocalText>([...added, ...stored].map(({ id, name }) => [id, name]));
  const { pairs } = findSameAs(added.map(comparable), stored.map(comparable), RULES[entity]);
  return pairs.flatMap(({ a, b, decision, bits, prior, evidence }) =>
    decision === 'different'
      ? []
      : [
          {
            entity,
            name: { ...names.get(a)! },
            existing: { id: b, name: names.get(b)! },
            decision,
            bits,
            prior,
            evidence: [...evidence],
          },
        ],
  );
}
