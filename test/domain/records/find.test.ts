import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSameAs, findSameRecords } from '../../../api/domain/records/find.ts';
import { COMPARED_FIELDS } from '../../../api/contract/same-record.ts';
import type { ComparableRecord, RuleSet } from '../../../api/domain/records/record.ts';
import { sampleServiceRecords, siblingRecords } from '../../support/comparable-services.ts';
import { pairKey, pairwiseQuality } from '../../support/pairwise.ts';
import { seededRandom } from '../../support/random.ts';
import { comparableRecords } from '../../support/record-arbitraries.ts';
import { reimported } from '../../support/reimported.ts';

const library: ComparableRecord = {
  id: 'library',
  names: ['Koivulan kirjasto', 'Björklunds bibliotek'],
  organization: 'Koivuselän kaupunki',
  address: { line: 'Hämeenkatu 12 A, 33200 Tampere' },
  telephones: ['040 555 0101'],
  links: ['https://koivuselka.example/kirjasto'],
  text: 'Lainaa kirjoja, lehtiä ja pelejä ja istu lukemaan.',
};

function decisionOf(one: ComparableRecord, other: Partial<ComparableRecord>, ruleSet: RuleSet = 'places') {
  const { pairs } = findSameRecords([one, { ...one, id: 'other', ...other }], ruleSet);
  return pairs[0]?.decision ?? 'different';
}

describe('a place that is there twice', () => {
  it('is found though each field is written in another way', () => {
    const other: ComparableRecord = {
      id: 'other',
      names: ['KOIVULAN KIRJSTO'],
      organization: 'Koivuselän kaupunki, kulttuuri',
      address: { line: 'Hämeenk. 12', postcode: '33200' },
      telephones: ['+358 (0)40 5550101'],
      links: ['http://www.koivuselka.example/kirjasto/'],
    };
    const { pairs, clusters } = findSameRecords([other, library], 'places');
    expect(pairs).toMatchObject([{ a: 'library', b: 'other', decision: 'same' }]);
    expect(pairs[0]!.evidence.map(({ field, level }) => [field, level])).toEqual([
      ['name', 'alike'],
      ['siblings', 'one-sided'],
      ['organization', 'contained'],
      ['address', 'same'],
      ['telephone', 'same'],
      ['link', 'same'],
      ['text', 'missing'],
    ]);
    expect(clusters).toEqual([['library', 'other']]);
  });

  it('shows both values, normalised, on the side of their record, and none where nothing is said', () => {
    const { pairs } = findSameRecords(
      [library, { ...library, id: 'a', text: null, telephones: ['040 555 0102'] }],
      'places',
    );
    const of = (field: string) => pairs[0]!.evidence.find((each) => each.field === field);
    expect(pairs[0]).toMatchObject({ a: 'a', b: 'library' });
    expect(of('telephone')).toMatchObject({ level: 'different', a: '0405550102', b: '0405550101' });
    expect(of('address')).toMatchObject({ a: 'hameenkatu 12 a 33200 tampere' });
    expect(of('text')).toEqual({ field: 'text', level: 'missing', bits: 0, a: null, b: expect.any(String) });
  });

  it('is to be looked at where only name and telephone are the same and the address is another', () => {
    expect(decisionOf(library, { address: { line: 'Satakunnankatu 3, 33200 Tampere' } })).toBe('look');
  });

  it('is to be looked at there though name and telephone are those of many', () => {
    const many = Array.from({ length: 40 }, (_, index): ComparableRecord => ({
      id: `many ${index}`,
      names: ['Neuvonta'],
      telephones: ['03 100 2000'],
      address: { line: `Kauppakatu ${index}` },
    }));
    const { pairs, clusters } = findSameRecords(many, 'places');
    expect(pairs).toHaveLength((40 * 39) / 2);
    expect(new Set(pairs.map(({ decision }) => decision))).toEqual(new Set(['look']));
    expect(clusters).toEqual([]);
  });

  it('is another one where only the house and its switchboard are the same', () => {
    const other = { names: ['Neuvola Valtti'], links: [], text: null, organization: null };
    expect(decisionOf(library, other)).toBe('look');
    expect(decisionOf(library, { ...other, telephones: ['040 555 0102'] })).toBe('different');
  });

  it('is not the café of the house', () => {
    const cafe = { names: ['Koivulan kirjaston kahvila'], text: null };
    expect(decisionOf({ ...library, names: ['Koivulan kirjasto'] }, cafe)).toBe('look');
  });

  it('is not a place of the same name elsewhere', () => {
    expect(
      decisionOf(library, {
        address: { line: 'Kauppakatu 7, 40100 Jyväskylä' },
        telephones: ['040 555 0102'],
        links: [],
        text: null,
      }),
    ).toBe('different');
  });

  it('is not the same branch in another town, though street and number are the same', () => {
    const branch = {
      ...library,
      names: ['Kirppis Valtti'],
      organization: null,
      links: [],
      text: null,
      telephones: [],
    };
    const here = { ...branch, address: { line: 'Kauppakatu 5', town: 'Tampere' } };
    expect(decisionOf(here, { address: { line: 'Kauppakatu 5', town: 'Tampere' } })).toBe('same');
    const there = { address: { line: 'Kauppakatu 5', town: 'Jyväskylä' }, telephones: ['014 555 0101'] };
    expect(decisionOf({ ...here, telephones: ['03 555 0101'] }, there)).toBe('look');
  });

  it('may be there three times', () => {
    const records = ['a', 'b', 'c'].map((id) => ({ ...library, id }));
    expect(findSameRecords(records, 'places').clusters).toEqual([['a', 'b', 'c']]);
  });

  it('is in one cluster with neither of two places that contradict each other', () => {
    const bare = { ...library, address: null };
    const elsewhere = { ...library, address: { line: 'Satakunnankatu 3, 33200 Tampere' } };
    const records = [library, { ...bare, id: 'bare' }, { ...elsewhere, id: 'elsewhere' }];
    const { pairs, clusters } = findSameRecords(records, 'places');
    expect(pairs.filter(({ decision }) => decision === 'same')).toHaveLength(2);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toHaveLength(2);
  });
});

describe('a service that is there twice', () => {
  const course: ComparableRecord = {
    id: 'course',
    names: ['Uimakoulu'],
    organization: 'Koivuselän kaupunki',
    telephones: ['040 555 0101'],
    text: 'Opi uimaan pienessä ryhmässä lämpimässä altaassa.',
  };

  it('is found though its summary is new', () => {
    expect(decisionOf(course, { text: 'Opi uimaan pienessä ryhmässä uudessa altaassa.' }, 'services')).toBe(
      'same',
    );
  });

  it('is not its sibling, of which all but a word is the same', () => {
    const men = { ...course, names: ['Uimakoulu, miehet'] };
    expect(decisionOf(men, { names: ['Uimakoulu, naiset'] }, 'services')).not.toBe('same');
    expect(decisionOf(course, { names: ['Uimakoulu, naiset'] }, 'services')).not.toBe('same');
    expect(decisionOf(course, { names: ['Uimakoulu Niemi'] }, 'services')).not.toBe('same');
  });

  it('is told from its sibling by any language that both have', () => {
    const men = { ...course, names: ['Uimakoulu, miehet', 'Swimming school'] };
    expect(decisionOf(men, { names: ['Uimakoulu, naiset', 'Swimming school'] }, 'services')).toBe('look');
    expect(decisionOf(men, { names: ['Uimakoulu, miehet'] }, 'services')).toBe('same');
  });

  it('is the same with capitals everywhere', () => {
    const inn = { ...course, names: ['Simskola i Vasa'] };
    expect(decisionOf(inn, { names: ['SIMSKOLA I VASA'] }, 'services')).toBe('same');
  });

  it('is another one in another organization', () => {
    expect(decisionOf(course, { organization: 'Kaartoveden hyvinvointialue' }, 'services')).not.toBe('same');
  });
});

describe('what is found', () => {
  it('adds up: the prior and all evidence are the bits, to the last one and in any order', () => {
    fc.assert(
      fc.property(comparableRecords, fc.constantFrom<RuleSet[]>('places', 'services'), (records, ruleSet) => {
        for (const { prior, bits, evidence } of findSameRecords(records, ruleSet).pairs) {
          expect(evidence.map(({ field }) => field)).toEqual(COMPARED_FIELDS);
          expect(evidence.reduce((sum, each) => sum + each.bits, prior)).toBe(bits);
          expect(evidence.reduceRight((sum, each) => sum + each.bits, 0) + prior).toBe(bits);
          for (const each of evidence.filter(({ level }) => level === 'missing')) expect(each.bits).toBe(0);
        }
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        comparableRecords,
        fc.nat(),
        fc.constantFrom<RuleSet[]>('places', 'services'),
        (records, seed, ruleSet) => {
          const random = seededRandom(seed);
          const shuffled = records
            .map((record) => ({ record, key: random() }))
            .sort((one, other) => one.key - other.key)
            .map(({ record }) => record);
          expect(findSameRecords(shuffled, ruleSet)).toEqual(findSameRecords(records, ruleSet));
        },
      ),
    );
  });

  it('does not depend on what the ids are', () => {
    fc.assert(
      fc.property(comparableRecords, fc.constantFrom<RuleSet[]>('places', 'services'), (records, ruleSet) => {
        const renamed = new Map(records.map(({ id }, index) => [id, `x${records.length - index}`]));
        const before = findSameRecords(records, ruleSet);
        const after = findSameRecords(
          records.map((record) => ({ ...record, id: renamed.get(record.id)! })),
          ruleSet,
        );
        const key = (a: string, b: string, bits: number) => `${pairKey(a, b)} ${bits}`;
        expect(after.pairs.map(({ a, b, bits }) => key(a, b, bits)).sort()).toEqual(
          before.pairs.map(({ a, b, bits }) => key(renamed.get(a)!, renamed.get(b)!, bits)).sort(),
        );
        expect(after.clusters.map((cluster) => cluster.join()).sort()).toEqual(
          before.clusters
            .map((cluster) =>
              cluster
                .map((id) => renamed.get(id)!)
                .sort()
                .join(),
            )
            .sort(),
        );
      }),
    );
  });

  it('is the same across two lists as in one, but for pairs within a list', () => {
    fc.assert(
      fc.property(comparableRecords, fc.constantFrom<RuleSet[]>('places', 'services'), (records, ruleSet) => {
        const isNew = (id: string) => Number(id.slice(1)) % 2 === 0;
        const [fresh, existing] = [
          records.filter(({ id }) => isNew(id)),
          records.filter(({ id }) => !isNew(id)),
        ];
        const across = findSameAs(fresh, existing, ruleSet).pairs;
        const within = findSameRecords(records, ruleSet).pairs.filter(({ a, b }) => isNew(a) !== isNew(b));
        expect(across.every(({ a, b }) => isNew(a) && !isNew(b))).toBe(true);
        const key = ({ a, b, bits }: (typeof across)[number]) => `${pairKey(a, b)} ${bits}`;
        expect(across.map(key).sort()).toEqual(within.map(key).sort());
      }),
    );
  });

  it('is refused where two records have one id', () => {
    expect(() => findSameRecords([library, library], 'places')).toThrow(RangeError);
    expect(() => findSameAs([library], [library], 'places')).toThrow(RangeError);
  });

  it('is nothing without records', () => {
    expect(findSameRecords([], 'places')).toEqual({ pairs: [], clusters: [], skipped: [] });
  });
});

describe('a block that is too large', () => {
  const crowd = Array.from({ length: 120 }, (_, index): ComparableRecord => ({
    id: `r${String(index).padStart(3, '0')}`,
    names: [`Nimi${String(index).padStart(3, '0')} aa${index} bb${index}`],
    telephones: ['03 100 2000'],
  }));

  it('is named, with how many records it has', () => {
    expect(findSameRecords(crowd, 'places').skipped).toContainEqual({
      kind: 'telephone',
      value: '002000',
      records: 120,
      neighbours: true,
    });
  });

  it('still has each record compared with those that are next by name', () => {
    const twice = crowd.map((record) => ({
      ...record,
      id: `again ${record.id}`,
      names: [`${record.names[0]!}x`],
    }));
    const { pairs } = findSameAs(twice, crowd, 'places');
    expect(pairs.filter(({ a, b }) => a === `again ${b}`)).toHaveLength(120);
  });
});

describe('a feed that comes again under new ids', () => {
  it.each([1, 2, 3, 4])('is recognised, and no sibling is taken for another (seed %i)', (seed) => {
    const services = sampleServiceRecords();
    const records = [...services, ...siblingRecords(services)];
    const again = reimported(records, seed);
    const { pairs } = findSameAs(again.records, records, 'services');
    const same = pairs.filter(({ decision }) => decision === 'same').map(({ a, b }) => pairKey(a, b));
    const { precision, recall } = pairwiseQuality(new Set(same), again.same);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.995);
  });
});
