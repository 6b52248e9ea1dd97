import { describe, expect, it } from 'vitest';
import { ideaSentence } from '../../api/domain/idea-sentence.ts';

const services = { a: { fi: 'Uimakoulu', sv: 'Simskola' }, b: { fi: 'Kielikahvila' } };
const clientGroups = [{ fi: 'Kotoutujat' }, { fi: 'Nuoret' }, { fi: 'Kansalaiset' }];

describe('the first sentence of a canvas', () => {
  it('names both services and the most telling groups in each language, the Finnish name where one is missing', () => {
    const { fi, sv, en } = ideaSentence({ services, clientGroups, tie: 0.75 });
    expect(fi).toBe(
      'Sama asiakas voi tarvita sekä palvelua ”Uimakoulu” että palvelua ”Kielikahvila”. Molemmat palvelevat näitä ryhmiä: Kotoutujat, Nuoret.',
    );
    expect(sv).toContain('”Simskola”');
    expect(sv).toContain('”Kielikahvila”');
    expect(en).toContain('“Uimakoulu”');
  });

  it('speaks of one group as of one', () => {
    const { fi, sv, en } = ideaSentence({ services, clientGroups: clientGroups.slice(0, 1), tie: null });
    expect(fi).toMatch(/ Molemmat palvelevat tätä ryhmää: Kotoutujat\.$/);
    expect(sv).toMatch(/ Båda är till för denna grupp: Kotoutujat\.$/);
    expect(en).toMatch(/ Both serve this group: Kotoutujat\.$/);
  });

  it('names no group where there is none', () => {
    const { en } = ideaSentence({ services, clientGroups: [], tie: null });
    expect(en).toBe('The same client may need both “Uimakoulu” and “Kielikahvila”.');
  });

  it('says that the units hardly know each other only where they have said so', () => {
    const says = (tie: number | null) => ideaSentence({ services, clientGroups, tie }).fi;
    expect(says(0.25)).toContain('enintään nimeltä');
    expect(says(null)).not.toContain('nimeltä');
    expect(says(0.5)).not.toContain('nimeltä');
  });
});
