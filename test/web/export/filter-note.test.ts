import { afterEach, describe, expect, it } from 'vitest';
import { dayInFinland } from '../../../web/export/exported-map.ts';
import { fileName } from '../../../web/export/file-name.ts';
import { filterNote, filterText } from '../../../web/export/filter-note.ts';
import { setLanguage } from '../../../web/i18n/i18n.ts';
import { INITIAL_MAP_STATE, type MapView } from '../../../web/state/map-state.ts';
import { DAY, exportedCity, IDS } from './exported.ts';

afterEach(() => setLanguage('fi'));

describe('the note of the filters', () => {
  it('says level, relations, threshold, how much of all there is, the day and the version of the data', () => {
    expect(filterText(exportedCity())).toBe(
      'Taso: yksiköt · Suhteet: yhteiset asiakkaat, mahdolliset päällekkäisyydet ja mahdolliset kumppanit · ' +
        'Yhteisiä asiakkaita vähintään: heikko (0,15) · 3 / 13 yksikköä · 2 / 212 yhteyttä · 26.11.2026 · ' +
        'Tietojen versio: 812',
    );
  });

  it('says every filter that is on, and none that is not', () => {
    const note = filterNote({
      ...exportedCity({
        departments: ['TY'],
        ages: { from: 18, to: 29 },
        focus: IDS.first,
        depth: 2,
        since: '2026-11-01',
        min: 0.3,
      }),
      groups: ['Nuoret', 'Vanhukset'],
    });
    expect(note).toEqual(
      expect.arrayContaining([
        'Yhteisiä asiakkaita vähintään: selvä (0,30)',
        'Toimialat: Työllisyys',
        'Asiakasryhmät: Nuoret ja Vanhukset',
        'Iät: 18–29',
        'Lähipiiri: Liikunta & "hyvä" <olo>, 2 askelta',
        'Uutta alkaen: 1.11.2026',
      ]),
    );
    expect(filterText(exportedCity())).not.toMatch(/Toimialat|Asiakasryhmät|Iät|Lähipiiri|Uutta|Rivit/);
  });

  it('says since when things are new only of views that show what is', () => {
    const noteOf = (view: MapView) => filterText(exportedCity({ view, since: '2026-11-01' }));
    expect(noteOf('table')).toContain('Uutta alkaen: 1.11.2026');
    expect(noteOf('matrix')).not.toContain('Uutta');
  });

  it('names experiments where they are shown', () => {
    const relations = ['partner', 'experiment'] as const;
    expect(filterNote(exportedCity({ relations }))).toContain('Suhteet: mahdolliset kumppanit ja kokeilut');
  });

  it('says what is typed where that narrows the rows, and counts those that are left', () => {
    const note = filterNote(exportedCity({ view: 'table', find: 'päällekkäisyys' }));
    expect(note).toContain('Rivit, joissa on: ”päällekkäisyys”');
    expect(note).toContain('1 / 212 yhteyttä');
    expect(filterText(exportedCity({ view: 'graph', find: 'päällekkäisyys' }))).not.toContain('Rivit');
  });

  it('is in the reader’s language', async () => {
    await setLanguage('en');
    expect(filterNote(exportedCity())[0]).toBe('Level: units');
    await setLanguage('sv');
    expect(filterNote(exportedCity())[0]).toBe('Nivå: enheter');
  });
});

describe('the name of a file', () => {
  it('says what is in it and of which day, in letters that every system keeps', async () => {
    const state = INITIAL_MAP_STATE;
    expect(fileName(state, DAY, 'svg')).toBe('kartta-yksikot-2026-11-26.svg');
    expect(fileName({ ...state, view: 'table', level: 'service' }, DAY, 'csv')).toBe(
      'kartta-taulukko-palvelut-2026-11-26.csv',
    );
    await setLanguage('sv');
    expect(fileName({ ...state, level: 'service' }, DAY, 'svg')).toBe('karta-tjanster-2026-11-26.svg');
  });

  it('has the day of Finland, not of Greenwich', () => {
    expect(dayInFinland(new Date('2026-11-26T21:59:00Z'))).toBe('2026-11-26');
    expect(dayInFinland(new Date('2026-11-26T22:01:00Z'))).toBe('2026-11-27');
  });
});
