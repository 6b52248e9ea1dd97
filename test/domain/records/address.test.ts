import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../api/domain/records/address.ts';
import { compareAddresses } from '../../../api/domain/records/compare-address.ts';

const shown = (line: string) => parseAddress({ line })?.shown;
const level = (one: string, other: string) =>
  compareAddresses(parseAddress({ line: one })!, parseAddress({ line: other })!);

describe('an address', () => {
  it('is read in Finnish: street, number, staircase, flat, postcode and town', () => {
    expect(parseAddress({ line: 'Hämeenkatu 12 A 3, 33200 Tampere' })).toMatchObject({
      street: ['hameenkatu'],
      from: 12,
      to: 12,
      door: 'a 3',
      postcode: '33200',
      town: 'tampere',
    });
  });

  it('is read in Swedish', () => {
    expect(parseAddress({ line: 'Storgatan 4-6, FI-65100 Vasa' })).toMatchObject({
      street: ['storgatan'],
      from: 4,
      to: 6,
      postcode: '65100',
      town: 'vasa',
    });
  });

  it('is read in English: direction, kind, suite, range of numbers', () => {
    expect(
      parseAddress({ line: '8938-40 S. Cottage Grove Ave., Suite 210\nChicago, IL 60619' }),
    ).toMatchObject({
      direction: 'south',
      street: ['cottage', 'grove'],
      kind: 'avenue',
      from: 8938,
      to: 8940,
      door: '210',
      postcode: '60619',
      town: 'chicago',
    });
  });

  it('may begin with a number of five digits that is no postcode', () => {
    expect(parseAddress({ line: '12224 Ventura Blvd., 91604 Studio City' })).toMatchObject({
      from: 12224,
      street: ['ventura'],
      postcode: '91604',
    });
  });

  it('may begin with the name of a house', () => {
    expect(parseAddress({ line: 'Kaupungintalo, Kauppakatu 5' })).toMatchObject({
      street: ['kauppakatu'],
      from: 5,
    });
  });

  it('takes postcode and town from their own fields before those of the line', () => {
    expect(parseAddress({ line: 'Kauppakatu 5, 33100', postcode: '33 200', town: 'Tampere' })).toMatchObject({
      postcode: '33200',
      town: 'tampere',
    });
  });

  it('may be a post box', () => {
    expect(parseAddress({ line: 'PL 100, 00099 Helsinki' })).toMatchObject({ street: ['box'], from: 100 });
    expect(shown('P.O. Box 100')).toBe(shown('PL 100'));
  });

  it('is nothing where there is no word', () => {
    expect(parseAddress({ line: ' , ', postcode: ' ', town: '' })).toBeUndefined();
  });
});

describe('the same address', () => {
  it.each([
    ['Hämeenk. 5', 'Hämeenkatu 5'],
    ['Aleksis Kiven k. 5', 'Aleksis Kiven katu 5'],
    ['Storg. 3', 'Storgatan 3'],
    ['Kolmas linja 7', '3. linja 7'],
    ['HÄMEENKATU 5', 'Hämeenkatu 5 A 12'],
    ['Mannerheimintie 12', 'Mannerheiminte 12'],
    ['25 W. 47th St.', '25 West 47th Street'],
    ['8638 w. third st.', '8638 W 3rd St'],
    ['7956 South Western Ave.', '7954-58 S. Western'],
    ['804 Northpoint', '804 North Point St.'],
    ['1900 W. VanBuren', '1900 West Van Buren Street 1608'],
    ['2450 Broadway between 90th and 91st Sts.', '2450 Broadway'],
    ['4560 St. Louis Ave.', '4560 Saint Louis Avenue'],
    ['2850 W 24 th Blvd', '2850 W. 24th Blvd'],
  ])('is %s and %s', (one, other) => {
    expect(level(one, other)).toBe('same');
    expect(level(other, one)).toBe('same');
  });

  it.each([
    ['other-door', 'Hämeenkatu 5 A', 'Hämeenkatu 5 B'],
    ['other-door', '33 W Monroe St, Suite 1', '33 W Monroe St, Suite 2'],
    ['other-town', 'Kauppakatu 5, Tampere', 'Kauppakatu 5, Jyväskylä'],
    ['alike', 'Kauppakatu 5, 33200', 'Kauppakatu 5, 33210'],
    ['alike', '7638 N Paulina Ave', '7638 N Paulina Street'],
    ['same-street', '8638 W. Third St.', '3rd St.'],
    ['other-language', 'Aleksanterinkatu 5', 'Alexandersgatan 5'],
    ['missing', '33200 Tampere', 'Kauppakatu 5'],
    ['missing', 'Kaupungintalo', 'Kauppakatu 5'],
    ['different', 'Kauppakatu 5', 'Kauppakatu 7'],
    ['different', 'Kauppakatu 5', 'Kauppatie 5'],
    ['different', 'Kauppakatu 5, 33200', 'Kauppakatu 5, 40100'],
    ['different', 'Aleksanterinkatu 5', 'Alexandersgatan 7'],
    ['different', '120 N State St', '120 S State St'],
  ] as const)('is %s: %s and %s', (expected, one, other) => {
    expect(level(one, other)).toBe(expected);
    expect(level(other, one)).toBe(expected);
  });
});
