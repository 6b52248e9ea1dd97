/** Arbitrary records that have much in common, for property tests of finding the same one. */
import fc from 'fast-check';
import type { ComparableRecord } from '../../api/domain/records/record.ts';

const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 2 });

const name = fc
  .array(
    fc.constantFrom(
      'Koivulan',
      'Koivuln',
      'kirjasto',
      'kahvila',
      'miehille',
      'naisille',
      'ryhmä',
      '1',
      'II',
      'Valtti',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));

const address = fc.record({
  line: fc.constantFrom(
    'Kauppakatu 5',
    'Kauppak. 5 A',
    'Kauppakatu 7',
    'Storgatan 5',
    'Kauppakatu',
    '',
    '25 W 47th St',
  ),
  postcode: some(fc.constantFrom('33200', '33210', '40100')),
  town: some(fc.constantFrom('Tampere', 'Turku')),
});

const record = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  organization: some(fc.constantFrom('Tampereen kaupunki', 'Turun kaupunki', 'Silta ry')),
  address: some(address),
  telephones: fc.array(fc.constantFrom('040 555 0101', '+358 40 555 0101', '040 555 0102', '5550101'), {
    maxLength: 2,
  }),
  links: fc.array(
    fc.constantFrom('https://a.example/x', 'http://www.a.example/x/', 'a.example', 'b.example'),
    {
      maxLength: 2,
    },
  ),
  text: some(
    fc.constantFrom(
      'Lainaa kirjoja ja lehtiä maksutta.',
      'Lainaa kirjoja ja lehtiä maksutta. Tervetuloa!',
      'Kahvia ja pullaa joka päivä kello kymmeneen.',
    ),
  ),
});

/** Up to 12 records, r0, r1 and so on. */
export const comparableRecords: fc.Arbitrary<readonly ComparableRecord[]> = fc
  .array(record, { maxLength: 12 })
  .map((records) => records.map((each, index) => ({ ...each, id: `r${index}` })));
