import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WorkIndex } from '../../../api/domain/work/work-index.ts';
import { WorkScan } from '../../../api/domain/work/work-scan.ts';
import { measuredPairs, servicesNow } from '../../support/relations-by-definition.ts';
import { workHistories, type WorkHistory } from '../../support/work-arbitraries.ts';

function indexOf({ classes, services }: WorkHistory, names: readonly string[] = []): WorkIndex {
  const options = { clientGroupNames: { fi: names, sv: names, en: names } };
  return new WorkIndex(
    classes,
    services.map(({ work }) => work),
    options,
  );
}

function write(index: WorkIndex, { writes }: WorkHistory): void {
  for (const one of writes) {
    if ('put' in one) index.put(one.put.work);
    else index.remove(one.remove);
  }
}

describe('similarity of function in bulk', () => {
  test('is that of the definition, also after writes, by what classes and words told before them', () => {
    fc.assert(
      fc.property(workHistories, fc.constantFrom([], ['Uinti ja koti']), (history, names) => {
        const index = indexOf(history, names);
        write(index, history);
        const scan = new WorkScan(index);
        const now = servicesNow(history);
        for (const { a, b, f } of measuredPairs(history, now, history.services, names)) {
          for (const [one, other] of [
            [a, b],
            [b, a],
          ] as const) {
            scan.start(index.numberOf(one)!);
            const found = scan.with(index.numberOf(other)!);
            if (f === undefined) expect(found).toBeNaN();
            else expect(Math.abs(found - f)).toBeLessThanOrEqual(1e-12);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('counts a draft nowhere', () => {
    const texts = ['velkaneuvontaa', 'uimakoulu lapsille', 'kotiapua vanhuksille'];
    const services = texts.map((text, at) => ({
      id: `e${at}`,
      classIds: [],
      texts: new Map([['fi', text]] as const),
    }));
    const index = new WorkIndex([], services);
    const table = index.texts.fi;
    const before = [table.bytes, [...table.words.entriesOf(0)]];
    const first = table.entriesOf('tuntematon sana');
    const second = table.entriesOf('toinen tuntematon');
    // Unknown words of one draft have the numbers of those of another: none is kept.
    expect(Math.max(...first.words)).toBe(Math.max(...second.words));
    expect([table.bytes, [...table.words.entriesOf(0)]]).toEqual(before);
  });
});
