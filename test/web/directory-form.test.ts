import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictOf, merged } from '../../web/state/directory-conflict.ts';
import { readDraft } from '../../web/state/directory-draft.ts';
import {
  changedFields,
  emptyForm,
  inputOf,
  NO_TEXTS,
  patchOf,
  problemsOf,
  type ServiceForm,
} from '../../web/state/directory-form.ts';

const valid: ServiceForm = { ...emptyForm('team'), name: { ...NO_TEXTS, fi: 'Liikuntaneuvonta' } };
const codesOf = (changes: Partial<ServiceForm>) =>
  problemsOf({ ...valid, ...changes }).map(({ field, code }) => `${field}: ${code}`);

describe('the form of a service', () => {
  it('asks for nothing but a unit and a name in one language', () => {
    expect(problemsOf(valid)).toEqual([]);
    expect(problemsOf({ ...valid, name: { ...NO_TEXTS, sv: 'Rådgivning' } })).toEqual([]);
    expect(problemsOf(emptyForm()).map(({ code }) => code)).toEqual(['nameMissing', 'teamMissing']);
  });

  it.each([
    [{ ageMin: '60', ageMax: '18' }, 'ageMin: agesReversed'],
    [{ ageMax: '121' }, 'ageMax: ageWrong'],
    [{ ageMin: 'seven' }, 'ageMin: ageWrong'],
    [{ url: 'www.example.fi' }, 'url: urlWrong'],
    [{ clientsPerYear: 'many' }, 'clientsPerYear: clientsWrong'],
    [{ name: { ...NO_TEXTS, fi: 'x'.repeat(301) } }, 'name: tooLong'],
  ])('finds the mistake in %j', (changes, problem) => {
    expect(codesOf(changes)).toEqual([problem]);
  });

  it('takes "<5" for a number of clients', () => {
    expect(codesOf({ clientsPerYear: '<5' })).toEqual([]);
    expect(inputOf({ ...valid, clientsPerYear: '<5' }).clientsPerYear).toBe('<5');
  });

  it('sends what is empty as unknown and splits keywords at commas', () => {
    const input = inputOf({ ...valid, keywords: ' uinti, ,sauna,uinti ' });
    expect(input).toMatchObject({ ageMin: null, url: null, summary: null, keywords: ['uinti', 'sauna'] });
    expect(input.name).toEqual({ fi: 'Liikuntaneuvonta' });
  });

  it('patches only what has been changed', () => {
    expect(patchOf({ ...valid, ageMin: '18' }, valid)).toEqual({ ageMin: 18 });
    expect(patchOf({ ...valid, url: ' ' }, valid)).toBeUndefined();
  });
});

describe('two people changing the same service', () => {
  const mine = { ...valid, ageMin: '18', url: 'https://mine.example' };
  const theirs = { ...valid, ageMin: '16', fee: 'free' as const };

  it('conflict only where both changed the same field differently', () => {
    expect(conflictOf(valid, mine, theirs)).toEqual({ both: ['ageMin'], theirs: ['fee'] });
    expect(conflictOf(valid, mine, { ...valid, ageMin: '18' }).both).toEqual([]);
  });

  it('lose nothing that only one of them changed', () => {
    expect(merged(valid, mine, theirs, new Set(['ageMin']))).toEqual({
      ...theirs,
      ageMin: '18',
      url: mine.url,
    });
    expect(merged(valid, mine, theirs, new Set())).toEqual({ ...theirs, url: mine.url });
  });

  it('end with every field as one of them wanted it', () => {
    const form = fc.record({
      ageMin: fc.constantFrom('', '7', '18'),
      ageMax: fc.constantFrom('', '64'),
      fee: fc.constantFrom(null, 'free' as const),
      keywords: fc.constantFrom('', 'uinti'),
    });
    fc.assert(
      fc.property(form, form, form, fc.boolean(), (a, b, c, keep) => {
        const [base, mine, theirs] = [a, b, c].map((changes) => ({ ...valid, ...changes }));
        const { both } = conflictOf(base!, mine!, theirs!);
        const result = merged(base!, mine!, theirs!, new Set(keep ? both : []));
        for (const field of changedFields(base!, result)) {
          expect([mine![field], theirs![field]]).toContainEqual(result[field]);
        }
        if (keep) expect(changedFields(base!, mine!).every((f) => result[f] === mine![f])).toBe(true);
      }),
    );
  });
});

describe('a kept draft', () => {
  it('is read back with empty fields for those that it does not know', () => {
    const { otherTeams: _later, ...older } = valid;
    const text = JSON.stringify({ format: 1, form: older, version: 3, savedAt: '2026-11-24T08:00:00Z' });
    expect(readDraft(text)).toEqual({ form: valid, version: 3, savedAt: '2026-11-24T08:00:00Z' });
  });

  it('of another format is not offered', () => {
    expect(readDraft(JSON.stringify({ format: 0, form: valid }))).toBeUndefined();
    expect(readDraft(null)).toBeUndefined();
  });
});
