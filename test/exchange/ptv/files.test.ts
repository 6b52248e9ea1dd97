import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../api/exchange/limits.ts';
import { parsePtv } from '../../../api/exchange/ptv/parse.ts';
import { channel, codesOf, generalDescription, guid, organization, parse, service, text } from './made-up.ts';

const page = (itemList: readonly unknown[], pageNumber = 1, pageCount = 1) => ({
  pageNumber,
  pageSize: 100,
  pageCount,
  itemList,
});

describe('the envelope of a PTV answer', () => {
  const [one, two] = [service(), service({ id: guid(2), serviceNames: text('Toinen') })];

  test.each([
    ['a bare array', [one, two], ['/0', '/1']],
    ['a page', page([one, two]), ['/itemList/0', '/itemList/1']],
    ['an object keyed by id', { [guid(1)]: one, [guid(2)]: two }, [`/${guid(1)}`, `/${guid(2)}`]],
    [
      'a home-made bundle',
      { 'all/services': page([one, two]) },
      ['/all~1services/itemList/0', '/all~1services/itemList/1'],
    ],
  ])('may be %s', (_, content, paths) => {
    const { drafts, problems } = parse(content);
    expect(problems).toEqual([]);
    expect(drafts.services.map((each) => each.place.path)).toEqual(paths);
  });

  test('may be a single object', () => {
    expect(parse(one).drafts.services[0]!.place).toEqual({ file: 'a.json', path: '' });
  });

  test('may differ from file to file, in any order', () => {
    const files = [
      page([channel({ services: [{ service: { id: guid(1) } }] })]),
      [one],
      organization(),
      { x: generalDescription() },
    ];
    const forwards = parse(...files).drafts.services[0]!;
    const backwards = parse(...files.toReversed()).drafts.services[0]!;
    expect(forwards.channels).toEqual(['in-person']);
    expect({ ...backwards, place: forwards.place }).toEqual(forwards);
  });

  test('that is one page of several makes the missing pages known', () => {
    const { problems } = parse(page([one], 1, 4), page([two], 3, 4));
    expect(problems).toMatchObject([{ code: 'missing-pages', params: { pages: 4, missing: '2, 4' } }]);
    expect(parse(page([one], 1, 2), page([two], 2, 2)).problems).toEqual([]);
  });

  test('without records is told', () => {
    expect(codesOf(parse(page([])))).toEqual(['no-records']);
  });
});

describe('a record that stands in the files twice', () => {
  const newer = service({ modified: '2025-01-01T00:00:00', serviceNames: text('Uusi nimi') });

  test('is taken once, in silence when both are the same', () => {
    const result = parse([service()], page([service()]));
    expect(result.drafts.services).toHaveLength(1);
    expect(result.problems).toEqual([]);
  });

  test('is taken in its newer form, whatever the order of the files', () => {
    for (const result of [parse(service(), newer), parse(newer, service())]) {
      expect(result.drafts.services.map((each) => each.name.fi)).toEqual(['Uusi nimi']);
      expect(codesOf(result)).toEqual(['repeated-record']);
    }
  });

  test('is one record whatever the case of its id', () => {
    const id = 'ABCDEF00-0000-4000-8000-000000000001';
    expect(parse([service({ id }), service({ id: id.toLowerCase() })]).drafts.services).toHaveLength(1);
  });
});

describe('a file that cannot be read', () => {
  const refusal = (name: string, content: string) => {
    const result = parsePtv([{ name, text: content }]);
    expect(result.drafts.services).toEqual([]);
    expect(result.problems).toHaveLength(1);
    return result.problems[0]!;
  };

  test('for broken JSON is told with line and column', () => {
    expect(refusal('x.json', '[\n {"id": 1,}\n]')).toMatchObject({
      file: 'x.json',
      path: '',
      severity: 'error',
      code: 'invalid-json',
      params: { line: 2, column: 11 },
    });
  });

  test('for its size is refused before it is parsed', () => {
    // Broken as well: parsing would have told that.
    const problem = refusal('big.json', `"${'x'.repeat(200 * 1024 * 1024)}`);
    expect(problem).toMatchObject({ code: 'file-too-large', params: { megabytes: 201, limit: 64 } });
  });

  test('is measured in bytes, not in letters', () => {
    expect(refusal('ä.json', 'ä'.repeat(MAX_FILE_BYTES / 2 + 1)).code).toBe('file-too-large');
  });

  test('together with others above the common limit is refused with all of them', () => {
    const large = `"${'x'.repeat(50 * 1024 * 1024)}"`;
    const result = parsePtv(['a', 'b', 'c'].map((name) => ({ name, text: large })));
    expect(codesOf(result)).toEqual(['files-too-large']);
  });

  test('because it is something else names the fields that were found', () => {
    const problem = refusal('hsds.json', '{"organization": "x", "service_areas": []}');
    expect(problem).toMatchObject({
      code: 'not-recognised',
      params: { fields: 'organization, service_areas' },
    });
    expect(refusal('n.json', '42').code).toBe('not-recognised');
    expect(refusal('e.json', '').code).toBe('empty-file');
  });

  test('because it lists only ids says so', () => {
    const ids = JSON.stringify(
      page([
        { id: guid(1), name: 'a' },
        { id: guid(2), name: 'b' },
      ]),
    );
    expect(refusal('ids.json', ids)).toMatchObject({
      code: 'only-ids',
      path: '/itemList/0',
      params: { count: 2 },
    });
  });

  test("because it has PTV's inner shape says so", () => {
    const dump = [
      { ReferenceCode: 'X', Name: [{ Label: 'Nimi', Lang: 'fi' }], TargetGroup: [{ Key: 'u', Value: 'v' }] },
    ];
    expect(refusal('dump.json', JSON.stringify(dump))).toMatchObject({ code: 'authoring-shape', path: '/0' });
  });

  test('because it is what is sent to PTV says so', () => {
    const put = { serviceChannelNames: text('Kanava'), isVisibleForAll: true };
    expect(refusal('put.json', JSON.stringify(put)).code).toBe('request-shape');
  });

  test.each([
    [
      'v7 or older',
      service({ statutoryServiceGeneralDescriptionId: null }),
      'statutoryServiceGeneralDescriptionId',
    ],
    ['v7 or older', service({ serviceChargeType: 'Charged' }), 'serviceChargeType "Charged"'],
    ['v7 or older', service({ areaType: 'WholeCountry' }), 'areaType "WholeCountry"'],
    [
      'v7 or older',
      service({ serviceDescriptions: [{ language: 'fi', value: 'x', type: 'ShortDescription' }] }),
      'serviceDescriptions/type "ShortDescription"',
    ],
    ['v7 or older', organization({ areas: [{ type: 'Province' }] }), 'areas/type "Province"'],
    [
      'v8 or older',
      channel({ webPages: [{ orderNumber: '1', url: 'https://a.example' }] }),
      'webPages/orderNumber',
    ],
    [
      'v9 or older',
      channel({ accessibilityClassificationLevel: 'Unknown' }),
      'accessibilityClassificationLevel',
    ],
  ])('because its API is %s names the field that betrays it', (version, record, field) => {
    const problem = refusal('old.json', JSON.stringify([record, record]));
    expect(problem).toMatchObject({
      code: 'old-version',
      severity: 'error',
      path: '/0',
      params: { version, field, count: 2 },
    });
  });

  test('does not keep the others from being looked at', () => {
    const result = parsePtv([
      { name: 'broken.json', text: '{' },
      { name: 'good.json', text: JSON.stringify(service()) },
    ]);
    expect(result.drafts.services).toHaveLength(1);
    expect(result.problems.map(({ file, severity }) => [file, severity])).toEqual([['broken.json', 'error']]);
  });
});

describe('records that are no use', () => {
  test('among good ones are left out with a warning that counts them', () => {
    const result = parse([service(), { foo: 1 }, { bar: 2 }, { serviceCollectionNames: text('Kokoelma') }]);
    expect(result.drafts.services).toHaveLength(1);
    expect(
      result.problems.map(({ code, severity, path, params }) => [code, severity, path, params['count']]),
    ).toEqual([
      ['record-not-recognised', 'warning', '/1', 2],
      ['not-used', 'warning', '/3', 1],
    ]);
  });

  test('never fill the memory with problems: at most 1,000 warnings are kept, all are counted', () => {
    const result = parse(Array.from({ length: 1_500 }, () => service({ id: null })));
    expect(result.problems).toHaveLength(1_000);
    expect(result.problemCount).toBe(1_500);
  });
});
